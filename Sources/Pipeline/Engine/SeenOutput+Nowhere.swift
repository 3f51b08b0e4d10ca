import Disk
import Incremental
import Packing

extension SeenOutput {
  /// A file that stands nowhere on disk.
  static func nowhere(_ path: String, _ bytes: [UInt8]) -> SeenOutput {
    SeenOutput(
      path: path, fingerprint: Fingerprint(bytes),
      stamp: FileStamp(size: Int64(bytes.count), modified: 0, changed: 0, number: 0))
  }
}
