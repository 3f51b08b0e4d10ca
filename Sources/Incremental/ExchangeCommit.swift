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
  let written: [SiteTransaction.Written]

  func run() throws(FileFault) {
    try staging.layOutBeside()
    let isNew = try System.kind(of: staging.output) == nil
    let paths = contents.paths
    try link(paths)
    if !isNew {
      try ForeignFiles(
        old: staging.output, new: staging.beside, own: Set(paths + strays + [Manifest.name])
      ).keep()
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

  private func link(_ paths: [String]) throws(FileFault) {
    let new = Set(written.map(\.path))
    var known: Set<String> = []
    for path in paths where !new.contains(path) {
      try EndSignal.check()
      try SiteTransaction.makeFolders(above: path, in: staging.beside, known: &known)
      try System.linkOrCopy(Paths.join(staging.output, path), to: Paths.join(staging.beside, path))
    }
    let manifest = Paths.join(staging.beside, Manifest.name)
    if contents.isSameSet {
      try System.linkOrCopy(Paths.join(staging.output, Manifest.name), to: manifest)
    } else {
      try System.write(Manifest(paths).bytes, to: manifest)
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
