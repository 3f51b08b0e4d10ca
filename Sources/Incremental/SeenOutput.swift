package import Disk
package import Packing

/// What a run remembers of a file of the site.
package struct SeenOutput: Sendable, Equatable {
  /// Path below the site's root.
  package let path: String
  /// The fingerprint of its bytes.
  package let fingerprint: Fingerprint
  /// How the file looked when it was last seen to hold these bytes.
  package let stamp: FileStamp

  /// A file that was seen.
  package init(path: String, fingerprint: Fingerprint, stamp: FileStamp) {
    self.path = path
    self.fingerprint = fingerprint
    self.stamp = stamp
  }
}
