import Disk

/// Takes what others put into an output folder over into a new one, as it is: second names for files and links, and
/// folders with the owner, mode, access rights, attributes and times of the old ones.
struct ForeignFiles {
  let old: String
  let new: String
  /// Paths of files of this program's own, those of the old site and of the new.
  private var own = PathSet()
  /// Folders in which files of this program's own stand or stood.
  private var ownFolders = PathSet()

  init(old: String, new: String) { (self.old, self.new) = (old, new) }

  /// Takes note of a file of this program's own.
  mutating func pass(over path: String) {
    own.insert(path)
    for folder in SitePath.folders(above: path) { ownFolders.insert(folder) }
  }

  /// - Throws: When something cannot be kept as it is; the old folder is untouched then.
  func keep() throws(FileFault) {
    do throws(FileFault) {
      var known: Set<String> = []
      try keep(below: "", &known)
    } catch {
      throw error.withMend
    }
  }

  private func keep(below: String, _ known: inout Set<String>) throws(FileFault) {
    let folder = below.isEmpty ? old : Paths.join(old, below)
    for name in try System.names(in: folder) where !below.isEmpty || !Staging.isOwn(name) {
      try EndSignal.check()
      let path = below.isEmpty ? name : below + "/" + name
      guard !own.contains(path), let kind = try System.kind(of: Paths.join(old, path)) else { continue }
      if kind == .folder {
        try keepFolder(path, &known)
      } else {
        try SiteTransaction.makeFolders(above: path, in: new, known: &known)
        try System.linkOrCopyKeeping(Paths.join(old, path), to: Paths.join(new, path))
      }
    }
    try keepFace(of: below)
  }

  private func keepFolder(_ path: String, _ known: inout Set<String>) throws(FileFault) {
    // One of ours that is needed no more goes, unless something of others stands in it.
    if !ownFolders.contains(path) {
      try SiteTransaction.makeFolders(above: path + "/", in: new, known: &known)
    }
    try keep(below: path, &known)
  }

  /// Times come last: whatever is put into a folder changes them.
  private func keepFace(of path: String) throws(FileFault) {
    let (source, target) = path.isEmpty ? (old, new) : (Paths.join(old, path), Paths.join(new, path))
    guard try System.kind(of: target) == .folder else { return }
    try System.keepAttributes(of: source, on: target)
    if path.isEmpty || !ownFolders.contains(path) { try System.keepTimes(of: source, on: target) }
  }
}
