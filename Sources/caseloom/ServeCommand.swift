import ArgumentParser
import Diagnostics
import Disk
import Pipeline
import Preview

/// `caseloom serve`
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Show the site in a browser, and again after each change.",
    discussion: "Nothing is written. Ctrl-C ends the preview.")

  @OptionGroup var further: NoArguments

  @Option(help: "Folder with the content.")
  var content = "content"

  @Option(help: "Folder with templates that replace built-in ones; left out when it does not exist.")
  var templates = "Templates"

  @Flag(help: "Show drafts too.")
  var drafts = false

  @Option(help: "Port to listen at; 0 for any that is free. (default: 8080)", transform: NumberOption.port)
  var port: UInt16 = 8080

  @Option(help: "Address to listen at; 0.0.0.0 lets others on the network read the preview.")
  var host = "127.0.0.1"

  @Flag(help: "Look for changes by names, sizes and times, as network drives need it.")
  var poll = false

  func run() async throws {
    try await Console.reportingFaults {
      _ = try Console.now()
      try Console.finishPublication()
      // A folder that is not there is a slip of the hand now, and may come back later.
      _ = try DiskFolder(content)
      do { try await serve() } catch PreviewFault.unknownHost(let host) {
        throw ValidationError("--host takes an address such as 127.0.0.1, or localhost, not '\(host)'.")
      }
    }
  }

  private func serve() async throws {
    let server = try PreviewServer(options, note: Self.write)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      group.addTask { await Interruption.wait() }
      try await group.next()
      group.cancelAll()
    }
  }

  private var options: PreviewOptions {
    var options = PreviewOptions()
    (options.content, options.templates, options.includesDrafts) = (content, templates, drafts)
    (options.host, options.port) = (host, port)
    if poll { options.watching = .polling }
    return options
  }

  /// A preview goes on when nobody can read what it says.
  @Sendable private static func write(_ note: PreviewNote) {
    switch note {
    case .ready(let address):
      try? Console.print("preview at \(address)\n")
    case .isOpenToNetwork:
      Console.note("caseloom: warning: others on the network can read this preview\n")
    case .isPolling:
      Console.note("caseloom: the system has no room to watch the folders; looking for changes twice a second\n")
    case .built(let build):
      Console.note(build.line + "\n")
      try? Console.write(build.diagnostics, format: .human, asResult: false)
    }
  }
}
