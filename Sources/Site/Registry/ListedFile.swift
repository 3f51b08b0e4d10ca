package import Packing

/// A file of the site, as lists of files tell it.
package struct ListedFile: Sendable, Equatable {
  /// Path from the site's root.
  package let path: String
  /// Number of bytes.
  package let size: Int
  /// Of its bytes.
  package let fingerprint: Fingerprint
  /// Whether it only says that something was withdrawn.
  package let isWithdrawal: Bool

  /// A file.
  package init(path: String, size: Int, fingerprint: Fingerprint, isWithdrawal: Bool) {
    (self.path, self.size, self.fingerprint, self.isWithdrawal) = (path, size, fingerprint, isWithdrawal)
  }

  /// Adds all that lists tell of it.
  func add(to builder: inout FingerprintBuilder) {
    builder.add(path)
    builder.add(UInt64(size))
    builder.add(fingerprint)
    builder.add(isWithdrawal ? 1 : 0)
  }
}
