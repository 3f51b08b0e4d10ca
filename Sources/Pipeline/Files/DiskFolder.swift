import CaseReader

/// A content folder on disk.
package struct DiskFolder: ContentFolder {
  /// Paths of its files, links followed only where they lead to a file.
  package let paths: [String]
  /// How the folder is called in messages.
  package let displayName: String

  /// Lists a folder.
  package init(_ path: String) throws(FileFault) {
    displayName = Paths.trimmed(path)
    paths = try Self.files(in: displayName, below: "")
  }

  /// The bytes of a file.
  package func bytes(at path: String) throws -> [UInt8] { try System.read(Paths.join(displayName, path)) }

  private static func files(in root: String, below: String) throws(FileFault) -> [String] {
    var result: [String] = []
    for name in try System.names(in: below.isEmpty ? root : Paths.join(root, below)) {
      let path = below.isEmpty ? name : below + "/" + name
      switch try System.kind(of: Paths.join(root, path)) {
      case .folder: result += try files(in: root, below: path)
      case .file, .link: result.append(path)
      case .other, nil: break
      }
    }
    return result
  }
}
