import Disk
import Incremental
import Outputs
import Packing
import Site
import Synchronization

/// Compares files with those of an output folder and lets them go.
final class ComparingSink: SiteSink {
  private let output: String
  /// From where attachments would be copied.
  private let contentRoot: String
  private let found = Mutex<[StaleFile]>([])

  init(output: String, contentRoot: String) {
    (self.output, self.contentRoot) = (output, contentRoot)
  }

  /// What is not as it should be, in no order.
  var stale: [StaleFile] { found.withLock { $0 } }

  func take(_ file: OutputFile, order: Int, known: SeenOutput?) throws(FileFault) -> SeenOutput {
    switch file.contents {
    case .bytes(let bytes): return try compare(file.path, Fingerprint(bytes), size: Int64(bytes.count))
    case .copy(let source):
      let full = Paths.join(contentRoot, source)
      return try compare(file.path, try Fingerprint(ofFile: full), size: try System.stamp(of: full)?.size ?? 0)
    }
  }

  func take(
    _ path: String, order: Int, parts: (_ each: ([UInt8]) throws(FileFault) -> Void) throws(FileFault) -> Void
  ) throws(FileFault) -> SeenOutput {
    var stream = FingerprintStream()
    var size = Int64(0)
    try parts { (part) throws(FileFault) in
      stream.add(part)
      size += Int64(part.count)
    }
    return try compare(path, stream.finished, size: size)
  }

  private func compare(_ path: String, _ made: Fingerprint, size: Int64) throws(FileFault) -> SeenOutput {
    try EndSignal.check()
    let full = Paths.join(output, path)
    if try System.kind(of: full) != .file {
      note(path, .missing)
    } else if try Fingerprint(ofFile: full) != made {
      note(path, .different)
    }
    return SeenOutput(
      path: path, fingerprint: made, stamp: FileStamp(size: size, modified: 0, changed: 0, number: 0))
  }

  private func note(_ path: String, _ way: StaleFile.Way) {
    found.withLock { $0.append(StaleFile(path: path, way: way)) }
  }
}
