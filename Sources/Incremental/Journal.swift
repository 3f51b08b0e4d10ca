import Disk

/// What is still to be done in an output folder, so that a run that was cut off can be finished.
///
/// From the moment it stands in the folder, the new site is decided: every file it names waits in the folder's staging
/// or has found its place already.
struct Journal: Equatable {
  /// One thing to do. Each can be done again without harm.
  enum Step: Equatable {
    /// Gives a waiting file its place.
    case place(waiting: String, path: String)
    /// Removes a file, and the folders that it leaves empty.
    case remove(path: String)
  }

  private static let header = "caseloom journal 1"
  private static let end = "end"

  let steps: [Step]

  init(_ steps: [Step]) { self.steps = steps }

  /// Reads a journal; `nil` for anything else.
  init?(_ bytes: [UInt8]) {
    let lines = bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
    guard lines.first == Self.header, lines.last == Self.end else { return nil }
    var steps: [Step] = []
    for line in lines.dropFirst().dropLast() {
      guard let step = Self.step(line) else { return nil }
      steps.append(step)
    }
    self.steps = steps
  }

  private static func step(_ line: String) -> Step? {
    let words = line.split(separator: " ", maxSplits: 2).map(String.init)
    switch words.first {
    case "place" where words.count == 3 && Int(words[1]) != nil && SitePath.isInside(words[2]):
      return .place(waiting: words[1], path: words[2])
    case "remove" where words.count >= 2:
      let path = String(line.dropFirst("remove ".count))
      return SitePath.isInside(path) ? .remove(path: path) : nil
    default: return nil
    }
  }

  var bytes: [UInt8] {
    let lines = steps.map { step in
      switch step {
      case .place(let waiting, let path): "place \(waiting) \(path)"
      case .remove(let path): "remove \(path)"
      }
    }
    return Array(([Self.header] + lines + [Self.end, ""]).joined(separator: "\n").utf8)
  }

  /// Does all that is still to be done.
  func finish(in staging: Staging) throws(FileFault) {
    var known: Set<String> = []
    for step in steps {
      switch step {
      case .place(let waiting, let path): try place(waiting, path, staging, &known)
      case .remove(let path):
        try remove(path, staging)
        known = []
      }
    }
    try System.remove(staging.journal)
    try FolderTree.remove(staging.within)
  }

  private func place(_ waiting: String, _ path: String, _ staging: Staging, _ known: inout Set<String>)
    throws(FileFault)
  {
    let source = Paths.join(staging.within, waiting)
    // Gone when an earlier run has placed it.
    guard try System.kind(of: source) != nil else { return }
    let target = Paths.join(staging.output, path)
    if let folder = Paths.parent(of: target), known.insert(folder).inserted { try System.makeFolders(folder) }
    try System.moveAcross(source, to: target)
  }

  private func remove(_ path: String, _ staging: Staging) throws(FileFault) {
    try System.remove(Paths.join(staging.output, path))
    for folder in SitePath.folders(above: path) {
      try System.removeFolderIfEmpty(Paths.join(staging.output, folder))
    }
  }
}
