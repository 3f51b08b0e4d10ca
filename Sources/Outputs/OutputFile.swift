/// A file of the site: a pure value, written by nobody here.
package struct OutputFile: Sendable, Equatable {
  /// Where its bytes come from.
  package enum Contents: Sendable, Equatable {
    /// These bytes.
    case bytes([UInt8])
    /// A file of the content folder, published as it is.
    case copy(of: String)
  }

  /// Path below the site's root, with `/` between folders.
  package let path: String
  /// What it holds.
  package let contents: Contents

  /// A file made of bytes.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    contents = .bytes(bytes)
  }

  /// A file copied from the content folder.
  package init(path: String, copyOf source: String) {
    self.path = path
    contents = .copy(of: source)
  }
}

extension OutputFile {
  /// The bytes of a file that was made here; empty for a copy.
  package var madeBytes: [UInt8] { if case .bytes(let bytes) = contents { bytes } else { [] } }
}
