import FlyingFox
import FlyingSocks
import Pipeline

/// A preview of a site: builds it into memory, serves it, and builds it again when the content changes.
package struct PreviewServer: Sendable {
  private let options: PreviewOptions
  private let listener: Listener
  private let note: @Sendable (PreviewNote) -> Void
  private let board = PreviewBoard()

  /// How long a request may wait for the first build, in seconds.
  private static let patience = 600.0
  /// How often pages are told what they know, so that closed connections are noticed.
  private static let heartbeat = Duration.seconds(10)

  /// A preview that is not running yet.
  ///
  /// - Parameter note: Is told what happens; it may be called from any thread.
  package init(_ options: PreviewOptions, note: @escaping @Sendable (PreviewNote) -> Void) throws(PreviewFault) {
    self.options = options
    self.note = note
    listener = try Listener(host: options.host, port: options.port)
  }

  /// Serves until the task is cancelled; then the port is free again.
  package func run() async throws(PreviewFault) {
    let server = try makeServer()
    let serving = Task { try await server.run() }
    let watcher = FolderWatcher(
      [options.content, options.templates],
      linked: { [content = options.content] in DiskFolder.linkedPages(of: content) },
      way: options.watching)
    defer { watcher.stop() }
    let address = listener.url(port: try await listener.start(server, serving: serving))
    if !listener.address.isLoopback { note(.isOpenToNetwork(address)) }
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await build(watcher, address: address) }
      group.addTask { await beat() }
      group.addTask {
        await withTaskCancellationHandler {
          _ = await serving.result
        } onCancel: {
          serving.cancel()
        }
      }
      await group.next()
      group.cancelAll()
    }
    await server.stop()
    if !Task.isCancelled { throw .cannotListen("the server has ended") }
  }

  private func makeServer() throws(PreviewFault) -> HTTPServer {
    do {
      let handler = PreviewHandler(board: board, hosts: HostRule(address: listener.address))
      let configuration = HTTPServer.Configuration(
        address: try listener.place(port: options.port), timeout: Self.patience, logger: .disabled)
      return HTTPServer(config: configuration, handler: handler)
    } catch {
      throw listener.fault(error)
    }
  }

  private func build(_ watcher: FolderWatcher, address: String) async {
    var keeper = SiteKeeper(options)
    while let changes = await watcher.next() {
      let build = await keeper.build(after: changes)
      await board.publish(keeper.state)
      if build.number == 1 {
        if watcher.isPolling, options.watching == .system { note(.isPolling) }
        note(.ready(address))
      }
      note(.built(build))
    }
  }

  private func beat() async {
    while !Task.isCancelled {
      try? await Task.sleep(for: Self.heartbeat)
      await board.repeatState()
    }
  }
}
