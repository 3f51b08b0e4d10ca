import Dispatch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The wish of a person or a system that the program end.
package enum Interruption {
  /// Waits for SIGINT (as Ctrl-C sends it) or SIGTERM, which meanwhile do not end the program by themselves; a second
  /// one does again. Returns at once when the task is cancelled.
  package static func wait() async {
    let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
    let signals = [SIGINT, SIGTERM]
    let sources = signals.map { number in
      _ = signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { continuation.finish() }
      source.resume()
      return source
    }
    for await _ in stream {}
    for source in sources { source.cancel() }
    for number in signals { _ = signal(number, SIG_DFL) }
  }
}
