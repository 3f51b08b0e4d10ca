/// The content a site is made from, wherever it lies.
package protocol ContentFolder: Sendable {
  /// Paths of all files below the folder, with `/` between folders, in no particular order.
  var paths: [String] { get }

  /// How the folder is called in messages: what the user typed.
  var displayName: String { get }

  /// The bytes of a file.
  ///
  /// - Throws: whatever kept the file from being read; it is reported as a fault of the machine.
  func bytes(at path: String) throws -> [UInt8]
}

/// A folder that exists only in memory.
package struct MemoryFolder: ContentFolder {
  /// Contents by path.
  package var files: [String: [UInt8]]
  /// How the folder is called in messages.
  package let displayName: String

  /// A folder of texts.
  package init(_ texts: [String: String], displayName: String = "content") {
    files = texts.mapValues { Array($0.utf8) }
    self.displayName = displayName
  }

  /// Paths of all files.
  package var paths: [String] { Array(files.keys) }

  /// The bytes of a file; empty for a path that does not exist.
  package func bytes(at path: String) -> [UInt8] { files[path] ?? [] }
}
