import Disk

/// Removes whole trees of this program's own.
enum FolderTree {
  static func remove(_ path: String) throws(FileFault) {
    switch try System.kind(of: path) {
    case nil: return
    case .folder:
      System.openUp(path)
      for name in try System.names(in: path) { try remove(Paths.join(path, name)) }
      try System.removeFolderIfEmpty(path)
    default: try System.remove(path)
    }
  }
}
