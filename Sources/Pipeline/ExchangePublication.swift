/// Lays the new site out beside the old one and exchanges the two in one step.
///
/// Unchanged files and files that others put into the folder are hard links, so that they keep their bytes and times.
/// Killed at any moment, the output is the whole old site or the whole new one; what is left beside it, the next run
/// clears.
struct ExchangePublication {
  let output: String

  private var staging: String {
    let name = ".\(Paths.name(of: output)).caseloom-new"
    return Paths.parent(of: output).map { Paths.join($0, name) } ?? name
  }

  /// Whether it was done; `false` when the file system cannot exchange folders.
  func run(_ changes: inout SiteChanges) throws(FileFault) -> Bool {
    try FolderTree.remove(staging)
    if let parent = Paths.parent(of: output) { try System.makeFolders(parent) }
    try System.makeFolder(staging)
    do throws(FileFault) {
      try lay(changes)
      try System.flush(staging)
      let isNew = try System.kind(of: output) == nil
      if isNew { try System.move(staging, to: output) }
      var isDone = isNew
      if !isNew { isDone = try System.exchange(staging, output) }
      try FolderTree.remove(staging)
      return isDone
    } catch {
      try? FolderTree.remove(staging)
      throw error
    }
  }

  private func lay(_ changes: SiteChanges) throws(FileFault) {
    var known: Set<String> = []
    for item in changes.items {
      try makeFolders(for: item.path, known: &known)
      let target = Paths.join(staging, item.path)
      if let bytes = item.bytes {
        try System.write(bytes, to: target)
      } else {
        try System.linkOrCopy(Paths.join(output, item.path), to: target)
      }
    }
    try System.write(changes.manifest.bytes, to: Paths.join(staging, Manifest.name))
    if try System.kind(of: output) == .folder {
      let own = Set(changes.manifest.paths + changes.strays + [Manifest.name])
      try keepForeign(below: "", own: own, known: &known)
    }
  }

  private func makeFolders(for path: String, known: inout Set<String>) throws(FileFault) {
    guard let folder = Paths.parent(of: path), !known.contains(folder) else { return }
    try makeFolders(for: folder, known: &known)
    try System.makeFolder(Paths.join(staging, folder))
    known.insert(folder)
  }

  /// Links everything that is not ours into the new tree.
  private func keepForeign(below: String, own: Set<String>, known: inout Set<String>) throws(FileFault) {
    for name in try System.names(in: below.isEmpty ? output : Paths.join(output, below)) {
      let path = below.isEmpty ? name : below + "/" + name
      guard !own.contains(path), let kind = try System.kind(of: Paths.join(output, path)) else { continue }
      if kind == .folder {
        try keepForeign(below: path, own: own, known: &known)
        continue
      }
      try makeFolders(for: path, known: &known)
      let (source, target) = (Paths.join(output, path), Paths.join(staging, path))
      if kind == .link { try System.copyLink(source, to: target) } else { try System.linkOrCopy(source, to: target) }
    }
  }
}

/// Removes whole trees of this program's own.
enum FolderTree {
  static func remove(_ path: String) throws(FileFault) {
    switch try System.kind(of: path) {
    case nil: return
    case .folder:
      for name in try System.names(in: path) { try remove(Paths.join(path, name)) }
      try System.removeFolderIfEmpty(path)
    default: try System.remove(path)
    }
  }
}
