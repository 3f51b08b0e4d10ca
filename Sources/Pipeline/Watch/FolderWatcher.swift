import Disk
import Dispatch
import Synchronization

/// Watches folders for one reader, on a thread of its own.
///
/// Changes are gathered until nothing happened for a moment, and go on being gathered while the reader is busy.
package final class FolderWatcher: Sendable {
  /// How changes are noticed.
  package enum Way: Sendable {
    /// The system tells; where it cannot, names, sizes and times are compared.
    case system
    /// Names, sizes and times are compared, as network drives need it.
    case polling
  }

  private let state = Mutex(State())
  private let signals: AsyncStream<Void>
  private let signal: AsyncStream<Void>.Continuation

  private struct State {
    var gathered = FolderChanges()
    var isPolling = false
    var isStopped = false
  }

  /// Begins to watch; the folders need not exist.
  ///
  /// - Parameter linked: Further places to watch, asked for anew after each change, since links come and go.
  package init(_ roots: [String], linked: @escaping @Sendable () -> [String] = { [] }, way: Way = .system) {
    (signals, signal) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    DispatchQueue(label: "caseloom.watch").async { [self] in run({ roots + linked() }, way: way) }
  }

  /// Whether names, sizes and times are compared, because it was asked for or because the system cannot tell.
  package var isPolling: Bool { state.withLock(\.isPolling) }

  /// What changed since the last call; `nil` when the watcher was stopped or the task cancelled.
  ///
  /// The first call returns when the folders are being watched, and says that everything is new: what changes from
  /// then on is not missed.
  package func next() async -> FolderChanges? {
    for await _ in signals {
      let changes = state.withLock { state in
        defer { state.gathered = FolderChanges() }
        return state.gathered
      }
      if !changes.isEmpty { return changes }
    }
    return nil
  }

  /// Ends watching, within half a second.
  package func stop() {
    state.withLock { $0.isStopped = true }
    signal.finish()
  }

  private func run(_ roots: () -> [String], way: Way) {
    var watch = begin(roots(), way: way)
    deliver(FolderChanges(isEverything: true))
    var gatherer = ChangeGatherer()
    while !state.withLock(\.isStopped) {
      let fresh = watch.changes(within: gatherer.patience)
      if !fresh.isEmpty { watch.follow(roots()) }
      if let settled = gatherer.add(fresh, at: System.ticks()) { deliver(settled) }
      if watch.isBroken {
        watch = begin(roots(), way: .polling)
        deliver(FolderChanges(isEverything: true))
      }
    }
  }

  private func begin(_ roots: [String], way: Way) -> any FolderWatch {
    #if os(Linux)
      if way == .system, let watch = InotifyWatch(roots) { return watch }
    #endif
    state.withLock { $0.isPolling = true }
    return PollingWatch(roots)
  }

  private func deliver(_ changes: FolderChanges) {
    state.withLock { $0.gathered.formUnion(changes) }
    signal.yield()
  }
}
