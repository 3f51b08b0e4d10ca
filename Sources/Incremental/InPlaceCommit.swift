import Disk

/// Changes only the files that differ, each replaced whole, pages before what links to them, removals last.
///
/// All new files wait in the output folder; a journal then says where they go. Killed before it stands, the site is the
/// old one; afterwards, the next run of any command does the rest.
struct InPlaceCommit {
  let staging: Staging
  let contents: SiteContents
  /// Files of the old site that the new one does not have.
  let strays: [String]
  let written: [WrittenFiles.Waiting]

  func run() throws(FileFault) {
    try System.makeFolders(staging.within)
    let journal = Journal(try steps())
    let draft = Paths.join(staging.within, "journal")
    try System.write(journal.bytes, to: draft)
    try System.flush(staging.within)
    try EndSignal.check()
    try System.move(draft, to: staging.journal)
    try journal.finish(in: staging)
  }

  private func steps() throws(FileFault) -> [Journal.Step] {
    let (early, late) = sortedStrays
    var steps = early.map { Journal.Step.remove(path: $0) }
    steps += written.sorted { $0.order < $1.order }.map { .place(waiting: $0.name, path: $0.path) }
    steps += late.map { .remove(path: $0) }
    if !contents.isSameSet {
      // No file that waits for its place has the number nought.
      try System.write(Manifest(contents).bytes, to: Paths.join(staging.within, "0"))
      steps.append(.place(waiting: "0", path: Manifest.name))
    }
    return steps
  }

  /// Files that stand in the way of a new folder, or whose folder stands in the way of a new file, go first.
  private var sortedStrays: (early: [String], late: [String]) {
    guard !strays.isEmpty else { return ([], []) }
    let new = Set(written.map(\.path))
    let folders = Set(written.flatMap { SitePath.folders(above: $0.path) })
    let isInTheWay = { (path: String) in
      folders.contains(path) || SitePath.folders(above: path).contains { new.contains($0) }
    }
    return (strays.filter(isInTheWay), strays.filter { !isInTheWay($0) })
  }
}
