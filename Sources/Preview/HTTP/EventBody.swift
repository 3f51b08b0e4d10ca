import FlyingSocks

/// A body that goes on as long as the page is open: one server-sent event for each new state.
struct EventBody: AsyncBufferedSequence {
  typealias Element = UInt8

  let states: AsyncStream<PreviewState>
  /// Where the page is that listens; `nil` for an address that leads nowhere.
  let path: SitePath?

  func makeAsyncIterator() -> Iterator { Iterator(states: states.makeAsyncIterator(), path: path) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    fileprivate var states: AsyncStream<PreviewState>.Iterator
    fileprivate let path: SitePath?

    /// Bodies are read by the piece.
    mutating func next() async throws -> UInt8? { nil }

    mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
      guard let state = await states.next() else { return nil }
      return Array("data: \(state.event(for: path))\n\n".utf8)
    }
  }
}
