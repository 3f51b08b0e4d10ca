/// One excerpt of a narrative that several coders coded: who marked it with what.
struct MarkedExcerpt {
  /// Coders who coded anything in the narrative; the silence of one is a no. (Model §9.17)
  let coders: [Int]
  /// For each code on the excerpt, how many coders marked it.
  let marks: [Int: Int]
}

/// Which code was given where, yes or no, by all coders who might have given it. (Model §9.17)
struct CodeMarks {
  /// Codes in use, sorted.
  let codes: [Int]
  /// Number of excerpts.
  let excerpts: Int
  /// Number of coders.
  let coders: Int
  /// For each code: excerpts by how many coders there were, and how many of them marked it.
  private let tallies: [Int: [Tally: Int]]
  private let excerptsByCoders: [Int: Int]

  private struct Tally: Hashable {
    let coders: Int
    let yes: Int
  }

  init(_ marked: [MarkedExcerpt]) {
    var tallies: [Int: [Tally: Int]] = [:]
    for excerpt in marked {
      for (code, yes) in excerpt.marks {
        tallies[code, default: [:]][Tally(coders: excerpt.coders.count, yes: yes), default: 0] += 1
      }
    }
    self.tallies = tallies
    codes = tallies.keys.sorted()
    excerpts = marked.count
    coders = Set(marked.lazy.flatMap(\.coders)).count
    excerptsByCoders = Dictionary(marked.map { ($0.coders.count, 1) }, uniquingKeysWith: +)
  }

  /// Every excerpt with a yes (1) or no (0) of each coder; excerpts that nobody marked with the code are all no.
  func units(of code: Int) -> [KrippendorffAlpha.Unit] {
    let marked = (tallies[code] ?? [:]).sorted { ($0.key.coders, $0.key.yes) < ($1.key.coders, $1.key.yes) }
    var unmarked = excerptsByCoders
    for (tally, times) in marked { unmarked[tally.coders, default: 0] -= times }
    let no = unmarked.sorted { $0.key < $1.key }.map { (tally: Tally(coders: $0.key, yes: 0), times: $0.value) }
    return (marked.map { (tally: $0.key, times: $0.value) } + no).map { tally, times in
      let values = Array(repeating: 1, count: tally.yes) + Array(repeating: 0, count: tally.coders - tally.yes)
      return KrippendorffAlpha.Unit(values, times: times)
    }
  }
}
