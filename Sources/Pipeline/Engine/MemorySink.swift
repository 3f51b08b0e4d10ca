import Outputs
import Disk
import Incremental
import Site
import Synchronization

/// Keeps all files in memory, in order.
final class MemorySink: SiteSink {
  private let taken = Mutex<[(order: Int, file: OutputFile)]>([])

  func take(_ file: OutputFile, order: Int, known: SeenOutput?) -> SeenOutput {
    taken.withLock { $0.append((order, file)) }
    return .nowhere(file.path, file.madeBytes)
  }

  func take(
    _ path: String, order: Int, parts: (_ each: ([UInt8]) throws(FileFault) -> Void) throws(FileFault) -> Void
  ) throws(FileFault) -> SeenOutput {
    var bytes: [UInt8] = []
    try parts { bytes += $0 }
    return take(OutputFile(path: path, bytes: bytes), order: order, known: nil)
  }

  var files: [OutputFile] { taken.withLock { $0 }.sorted { $0.order < $1.order }.map(\.file) }
}
