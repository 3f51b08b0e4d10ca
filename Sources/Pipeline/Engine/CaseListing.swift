import Disk
import Packing

/// The folders of a case and the files in them.
struct CaseListing: Sendable, Equatable {
  /// Folders, the case's own first.
  var folders: [SeenInput] = []
  /// Paths of all files below the case folder, sorted.
  var names: [String] = []

  /// Nothing is known.
  init() {}

  /// A listing that was kept.
  init(folders: [SeenInput], names: [String]) { (self.folders, self.names) = (folders, names) }

  /// What stands in a case folder.
  init(_ root: String) throws(FileFault) {
    try look(at: "", in: root, moment: System.now)
    names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private mutating func look(at name: String, in root: String, moment: Int64) throws(FileFault) {
    let place = name.isEmpty ? root : Paths.join(root, name)
    guard let stamp = try System.stamp(of: place) else { return }
    folders.append(SeenInput(name: name, fingerprint: Fingerprint(value: 0), stamp: stamp, readAt: moment))
    for entry in try System.entries(of: place) {
      let below = name.isEmpty ? entry.name : name + "/" + entry.name
      let kind = try entry.kind == nil ? System.kind(of: Paths.join(root, below)) : entry.kind
      switch kind {
      case .folder: try look(at: below, in: root, moment: moment)
      case .file, .link: names.append(below)
      case .other, nil: break
      }
    }
  }

  /// Whether the folders still hold the same names, as far as their stamps tell.
  func isUntouched(in root: borrowing FolderHandle) throws(FileFault) -> Bool {
    for folder in folders {
      guard folder.isSettled, try root.stamp(of: folder.name) == folder.stamp else { return false }
    }
    return !folders.isEmpty
  }
}
