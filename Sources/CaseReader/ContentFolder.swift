/// The content a site is made from, wherever it lies.
///
/// Errors, whatever they are, are reported as a fault of the machine.
package protocol ContentFolder: Sendable {
  /// How the folder is called in messages: what the user typed.
  var displayName: String { get }

  /// Paths of all files outside the case folders, with `/` between folders, in no particular order.
  func framePaths() throws -> [String]

  /// Names of the folders below `cases`, in no particular order.
  func caseIDs() throws -> [String]

  /// Paths of all files in one case folder, from the root of the content, in no particular order.
  func paths(inCase id: String) throws -> [String]

  /// The bytes of a file.
  func bytes(at path: String) throws -> [UInt8]

  /// How many bytes a file has; `nil` when only reading it would tell.
  func size(at path: String) throws -> Int?

  /// Whether a path is a link that leads to a folder, to nothing or in a circle.
  func isLinkToNoFile(_ path: String) -> Bool
}

extension ContentFolder {
  /// Not known.
  package func size(at path: String) throws -> Int? { nil }

  /// It has no links.
  package func isLinkToNoFile(_ path: String) -> Bool { false }

  /// Paths of all files, in no particular order.
  package func allPaths() throws -> [String] {
    try framePaths() + caseIDs().flatMap { try paths(inCase: $0) }
  }
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

  /// Paths of all files outside the case folders.
  package func framePaths() -> [String] { files.keys.filter { Self.caseID(of: $0) == nil } }

  /// Names of the folders below `cases`.
  package func caseIDs() -> [String] { Array(Set(files.keys.compactMap(Self.caseID))) }

  /// Paths of all files in one case folder.
  package func paths(inCase id: String) -> [String] { files.keys.filter { Self.caseID(of: $0) == id } }

  private static func caseID(of path: String) -> String? {
    let parts = path.split(separator: "/", maxSplits: 2)
    return parts.count == 3 && parts[0] == "cases" ? String(parts[1]) : nil
  }

  /// The bytes of a file; empty for a path that does not exist.
  package func bytes(at path: String) -> [UInt8] { files[path] ?? [] }

  /// How many bytes a file has; `nil` for a path that does not exist.
  package func size(at path: String) -> Int? { files[path]?.count }
}
