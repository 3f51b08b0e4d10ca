/// Changes only the files that differ, each replaced whole, pages before what links to them, removals last.
struct InPlacePublication {
  let output: String

  func run(_ changes: SiteChanges) throws(FileFault) {
    try System.makeFolders(output)
    // Until the end the manifest lists the old files and the new, so that a later run can clear either.
    try replace(Manifest.name, Manifest(changes.manifest.paths + changes.strays).bytes)
    for item in changes.items {
      guard let bytes = item.bytes else { continue }
      if let folder = Paths.parent(of: item.path) { try System.makeFolders(Paths.join(output, folder)) }
      try replace(item.path, bytes)
    }
    for stray in changes.strays { try remove(stray) }
    try replace(Manifest.name, changes.manifest.bytes)
  }

  private func replace(_ path: String, _ bytes: [UInt8]) throws(FileFault) {
    let target = Paths.join(output, path)
    let folder = Paths.parent(of: target) ?? output
    let half = Paths.join(folder, ".caseloom-half-" + Paths.name(of: path))
    do throws(FileFault) {
      try System.write(bytes, to: half)
      try System.move(half, to: target)
    } catch {
      try? System.remove(half)
      throw error
    }
  }

  private func remove(_ path: String) throws(FileFault) {
    try System.remove(Paths.join(output, path))
    var folder = Paths.parent(of: path)
    while let current = folder {
      try System.removeFolderIfEmpty(Paths.join(output, current))
      folder = Paths.parent(of: current)
    }
  }
}
