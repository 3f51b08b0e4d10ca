import CaseReader
package import Disk

/// A content folder on disk, looked at when it is asked.
package struct DiskFolder: ContentFolder {
  /// How the folder is called in messages.
  package let displayName: String

  /// A folder, which must be there.
  package init(_ path: String) throws(FileFault) {
    displayName = Paths.trimmed(path)
    guard try System.kind(of: displayName) != nil else {
      throw FileFault(
        "read", "the folder " + displayName,
        reason: "there is none; 'caseloom new site' begins one, and '--content' names another")
    }
    _ = try System.names(in: displayName)
  }

  /// Where a path of the content lies.
  package func place(of path: String) -> String { Paths.join(displayName, path) }

  /// Paths of all files outside the case folders, links followed where they lead to a file, and from `pages` to a folder.
  package func framePaths() throws(FileFault) -> [String] {
    var result: [String] = []
    for name in try System.names(in: displayName) where name != "cases" { result += try files(at: name) }
    guard try System.kind(of: place(of: "cases")) == .folder else { return result + (try files(at: "cases")) }
    for entry in try System.entries(of: place(of: "cases")) where entry.kind != .folder {
      let path = "cases/" + entry.name
      if try System.kind(of: place(of: path)) != .folder { result += try files(at: path) }
    }
    return result
  }

  /// Names of the folders below `cases`.
  package func caseIDs() throws(FileFault) -> [String] {
    let root = place(of: "cases")
    guard try System.kind(of: root) == .folder else { return [] }
    return try System.folders(in: root)
  }

  /// Paths of all files in one case folder.
  package func paths(inCase id: String) throws(FileFault) -> [String] { try files(at: "cases/" + id) }

  /// Paths of all files.
  func everyPath() throws(FileFault) -> [String] {
    var paths: [String] = []
    for name in try System.names(in: displayName) { paths += try files(at: name) }
    return paths
  }

  /// The bytes of a file.
  package func bytes(at path: String) throws(FileFault) -> [UInt8] { try System.read(place(of: path)) }

  /// How many bytes a file has; `nil` when it is not there.
  package func size(at path: String) throws(FileFault) -> Int? {
    try System.stamp(of: place(of: path)).map { Int($0.size) }
  }

  /// Whether a path is a link that leads to a folder, to nothing or in a circle.
  package func isLinkToNoFile(_ path: String) -> Bool {
    guard (try? System.kind(of: place(of: path))) == .link else { return false }
    return leadsToFolder(path) || (try? System.stamp(of: place(of: path))) == nil
  }

  /// The file at a path, or all files of the folder there.
  private func files(at path: String) throws(FileFault) -> [String] {
    switch try System.kind(of: place(of: path)) {
    case .link where Self.mayLeadToFolder(path) && leadsToFolder(path): return try files(in: path)
    case .file, .link: return [path]
    case .folder: return try files(in: path)
    case .other, nil: return []
    }
  }

  private func files(in path: String) throws(FileFault) -> [String] {
    var result: [String] = []
    for name in try System.names(in: place(of: path)) { result += try files(at: path + "/" + name) }
    return result
  }

  /// Only a folder of pages may lie elsewhere, and no link within it is followed to a folder, so that none leads in a
  /// circle.
  private static func mayLeadToFolder(_ path: String) -> Bool {
    path.hasPrefix("pages/") && path.split(separator: "/").count == 2
  }

  private func leadsToFolder(_ path: String) -> Bool { (try? System.kind(of: place(of: path) + "/.")) == .folder }

  /// Links to folders of pages and to pages that lie elsewhere; what they lead to may not be there yet.
  package static func linkedPages(of content: String) -> [String] {
    guard let folder = try? DiskFolder(content), let names = try? System.names(in: folder.place(of: "pages")) else {
      return []
    }
    return names.map { folder.place(of: "pages/" + $0) }.filter { (try? System.kind(of: $0)) == .link }
  }
}
