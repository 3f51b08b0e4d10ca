import CaseModel

/// Levels of a text's headings, moved below the page's own and without gaps.
struct HeadingLevels {
  private let levels: [Int: Int]

  init(_ blocks: [Block], top: Int) {
    var used: Set<Int> = []
    for case .heading(let level, _, _) in blocks { used.insert(level) }
    levels = Dictionary(uniqueKeysWithValues: used.sorted().enumerated().map { ($1, min(6, top + $0)) })
  }

  subscript(level: Int) -> Int { levels[level] ?? 6 }
}
