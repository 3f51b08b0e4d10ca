import Disk
import Packing

/// What a run remembers of a file or folder that it read.
struct SeenInput: Sendable, Equatable {
  /// Path below the folder of its case; empty for that folder.
  let name: String
  /// The fingerprint of a file's bytes; of nothing for a folder.
  let fingerprint: Fingerprint
  let stamp: FileStamp
  /// Whether a change since would show in the stamp.
  let isSettled: Bool

  init(name: String, fingerprint: Fingerprint, stamp: FileStamp, readAt moment: Int64) {
    (self.name, self.fingerprint, self.stamp) = (name, fingerprint, stamp)
    isSettled = stamp.isSettled(at: moment)
  }

  /// What was remembered.
  init(name: String, fingerprint: Fingerprint, stamp: FileStamp, isSettled: Bool) {
    (self.name, self.fingerprint, self.stamp, self.isSettled) = (name, fingerprint, stamp, isSettled)
  }
}
