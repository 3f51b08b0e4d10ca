package import Disk
package import Packing

/// What a run remembers of a file of the site.
package struct OutputTrace: Sendable, Equatable {
  /// Path below the site's root.
  package let path: String
  /// Of its bytes.
  package let print: Fingerprint
  /// How the file looked when it was last seen to hold these bytes.
  package let stamp: FileStamp

  /// A trace.
  package init(path: String, print: Fingerprint, stamp: FileStamp) {
    self.path = path
    self.print = print
    self.stamp = stamp
  }
}
