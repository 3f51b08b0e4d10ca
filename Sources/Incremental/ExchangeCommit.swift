import Disk

/// Lays the new site out beside the old one and exchanges the two in one step.
///
/// Unchanged files and files that others put into the folder are hard links, so that they keep their bytes and times;
/// folders keep their owner, mode and access rights.
/// Killed at any moment, the output is the whole old site or the whole new one; what is left beside it, the next run
/// clears.
struct ExchangeCommit {
  let staging: Staging
  let contents: SiteContents
  /// Files of the old site that the new one does not have.
  let strays: [String]
  /// Files that stand in the new site already.
  let placed: PathSet

  func run() throws(FileFault) {
    try staging.layOutBeside()
    let isNew = try System.kind(of: staging.output) == nil
    try link()
    if !isNew {
      var foreign = ForeignFiles(old: staging.output, new: staging.beside)
      try contents.forEachPath { (path) throws(FileFault) in foreign.pass(over: path) }
      for path in strays + [Manifest.name] { foreign.pass(over: path) }
      try foreign.keep()
    }
    try System.flush(staging.beside)
    try EndSignal.check()
    if isNew { return try System.move(staging.beside, to: staging.output) }
    do throws(FileFault) {
      guard try System.exchange(staging.beside, staging.output) else { return try replaceSlowly() }
    } catch {
      throw error.withMend
    }
    try FolderTree.remove(staging.beside)
  }

  private func link() throws(FileFault) {
    var known: Set<String> = []
    try contents.forEachPath { (path) throws(FileFault) in
      guard !placed.contains(path) else { return }
      try EndSignal.check()
      try SiteTransaction.makeFolders(above: path, in: staging.beside, known: &known)
      try System.linkOrCopy(Paths.join(staging.output, path), to: Paths.join(staging.beside, path))
    }
    let manifest = Paths.join(staging.beside, Manifest.name)
    if contents.isSameSet {
      try System.linkOrCopy(Paths.join(staging.output, Manifest.name), to: manifest)
    } else {
      try System.write(Manifest(contents).bytes, to: manifest)
    }
  }

  /// Where the file system cannot exchange folders: the old one steps aside and the new one takes its place, which
  /// leaves a moment without either. Killed in it, the next run puts the old one back.
  private func replaceSlowly() throws(FileFault) {
    try System.move(staging.output, to: staging.aside)
    do throws(FileFault) {
      try System.move(staging.beside, to: staging.output)
    } catch {
      try System.move(staging.aside, to: staging.output)
      throw error
    }
    try FolderTree.remove(staging.aside)
  }
}
