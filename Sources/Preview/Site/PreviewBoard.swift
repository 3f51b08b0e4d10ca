/// Where the newest state hangs for all connections to read.
actor PreviewBoard {
  private(set) var state = PreviewState()
  private var readers: [Int: AsyncStream<PreviewState>.Continuation] = [:]
  private var lastReader = 0

  /// Hangs out a new state.
  func publish(_ state: PreviewState) {
    self.state = state
    repeatState()
  }

  /// Sends the state again, which shows whether a reader is still there. A page that has it already does nothing.
  func repeatState() {
    for reader in readers.values { reader.yield(state) }
  }

  /// The state after the first build, and from then on the newest at each time. A slow reader misses older ones.
  func states() -> AsyncStream<PreviewState> {
    let (stream, continuation) = AsyncStream.makeStream(of: PreviewState.self, bufferingPolicy: .bufferingNewest(1))
    lastReader += 1
    let reader = lastReader
    readers[reader] = continuation
    continuation.onTermination = { [weak self] _ in Task { await self?.forget(reader) } }
    if state.build > 0 { continuation.yield(state) }
    return stream
  }

  /// The state, as soon as the first build has ended.
  func firstState() async -> PreviewState {
    if state.build > 0 { return state }
    for await state in states() { return state }
    return state
  }

  /// Connections that wait for news.
  var readerCount: Int { readers.count }

  private func forget(_ reader: Int) { readers[reader] = nil }
}
