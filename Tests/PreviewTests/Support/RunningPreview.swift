import Foundation
import Pipeline
import Synchronization

@testable import Preview

/// A preview that runs for the length of a test.
final class RunningPreview: Sendable {
  let wire: Wire
  private let task: Task<Void, any Error>
  private let notes: NoteBook

  /// Starts a preview and waits until it is ready.
  private init(_ options: PreviewOptions) async throws {
    let notes = NoteBook()
    let server = try PreviewServer(options) { notes.add($0) }
    let task = Task { try await server.run() }
    (self.notes, self.task) = (notes, task)
    let address = try await until("the preview is ready") { notes.address }
    guard let port = URL(string: address)?.port.flatMap(UInt16.init(exactly:)) else { throw Overdue("a port") }
    wire = Wire(port: port)
  }

  /// Runs a story over a preview of a folder, on any port that is free.
  static func of(
    _ desk: ContentDesk, change: (inout PreviewOptions) -> Void = { _ in },
    story: (RunningPreview) async throws -> Void
  ) async throws {
    var options = PreviewOptions()
    (options.content, options.templates, options.port) = (desk.content, desk.templates, 0)
    change(&options)
    let preview = try await RunningPreview(options)
    do {
      try await story(preview)
    } catch {
      await preview.stop()
      throw error
    }
    await preview.stop()
  }

  func stop() async {
    task.cancel()
    _ = await task.result
  }

  var builds: [PreviewBuild] { notes.builds }

  /// Waits until a page says something.
  func page(_ path: String, says text: String) async throws -> Wire.Reply {
    try await until("\(path) says '\(text)'") {
      let reply = try await self.wire.get(path)
      return reply.body.contains(text) ? reply : nil
    }
  }

  /// Waits until a page has a status.
  func page(_ path: String, has status: Int) async throws -> Wire.Reply {
    try await until("\(path) is \(status)") {
      let reply = try await self.wire.get(path)
      return reply.status == status ? reply : nil
    }
  }

  /// The first event of a page that is as wanted.
  func event(_ page: String, where isWanted: (PageEvent) -> Bool) async throws -> PageEvent {
    for try await event in try await wire.events(page: page) where isWanted(event) { return event }
    throw Overdue("an event of \(page)")
  }
}

/// What a preview told.
private final class NoteBook: Sendable {
  private let notes = Mutex<[PreviewNote]>([])

  func add(_ note: PreviewNote) { notes.withLock { $0.append(note) } }

  var address: String? {
    notes.withLock { notes in
      for case .ready(let address) in notes { return address }
      return nil
    }
  }

  var builds: [PreviewBuild] {
    notes.withLock { notes in
      notes.compactMap { note in
        if case .built(let build) = note { return build }
        return nil
      }
    }
  }
}

/// Something did not happen in time.
struct Overdue: Error, CustomStringConvertible {
  let description: String
  init(_ what: String) { description = "waited in vain: \(what)" }
}

/// Asks again until there is an answer; gives up after two thousand times, which take 20 seconds on a machine at rest.
///
/// Times are counted rather than seconds, because other tests may keep all processors busy for a minute, and then the
/// preview has to wait as the test does.
func until<Value>(_ what: String, _ question: () async throws -> Value?) async throws -> Value {
  for _ in 0..<2000 {
    if let value = try await question() { return value }
    try await Task.sleep(for: .milliseconds(10))
  }
  throw Overdue(what)
}
