import Outputs
import Disk
import Incremental
import Site

/// Lets all files go: for a run that only looks for faults.
struct NoSink: SiteSink {
  func take(_ file: OutputFile, order: Int, known: SeenOutput?) -> SeenOutput { .nowhere(file.path, []) }

  func take(
    _ path: String, order: Int, parts: (_ each: ([UInt8]) throws(FileFault) -> Void) throws(FileFault) -> Void
  ) throws(FileFault) -> SeenOutput {
    try parts { _ in }
    return .nowhere(path, [])
  }
}
