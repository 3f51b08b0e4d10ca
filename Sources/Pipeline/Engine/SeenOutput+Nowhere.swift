import Disk
import Incremental
import Packing

extension SeenOutput {
  /// A file that stands nowhere on disk.
  static func nowhere(_ path: String) -> SeenOutput {
    SeenOutput(
      path: path, fingerprint: Fingerprint(value: 0), stamp: FileStamp(size: 0, modified: 0, changed: 0, number: 0))
  }
}
