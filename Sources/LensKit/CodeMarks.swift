import CaseModel

/// Which code was given where, yes or no, by all coders who read the excerpt. (Model §10.6)
struct CodeMarks {
  /// One excerpt that at least two coders read.
  private struct MarkedExcerpt {
    /// Coders who read it; the silence of one is a no.
    let coders: Set<Int>
    /// For each code on it, the coders who gave it.
    let marks: [Int: Set<Int>]
  }

  private struct Tally: Hashable {
    let coders: Int
    let yes: Int
  }

  /// How often coders gave each code over these excerpts.
  let given: [Int: Int]
  /// Number of excerpts.
  let excerpts: Int
  /// Number of coders who read any of them.
  let coders: Int
  /// For each code: excerpts by how many coders there were, and how many of them marked it.
  private let tallies: [Int: [Tally: Int]]
  private let excerptsByCoders: [Int: Int]

  /// - Parameters:
  ///   - ratings: Unadjudicated named codings, in sorted order.
  ///   - readers: Coders who say that they read an excerpt, by excerpt.
  init(_ ratings: [CellCoding], readers: [Int: Set<Int>]) {
    var marked: [MarkedExcerpt] = []
    ratings.forEachRun(of: \.excerpt) { run in
      let coders = Set(run.lazy.map(\.coder)).union(readers[run[run.startIndex].excerpt] ?? [])
      guard coders.count > 1 else { return }
      let marks = Dictionary(grouping: run, by: \.code).mapValues { Set($0.map(\.coder)) }
      marked.append(MarkedExcerpt(coders: coders, marks: marks))
    }
    var (tallies, given): ([Int: [Tally: Int]], [Int: Int]) = ([:], [:])
    for excerpt in marked {
      for (code, yes) in excerpt.marks {
        tallies[code, default: [:]][Tally(coders: excerpt.coders.count, yes: yes.count), default: 0] += 1
        given[code, default: 0] += yes.count
      }
    }
    (self.tallies, self.given) = (tallies, given)
    excerpts = marked.count
    coders = Set(marked.lazy.flatMap(\.coders)).count
    excerptsByCoders = Dictionary(marked.map { ($0.coders.count, 1) }, uniquingKeysWith: +)
  }

  /// Codes given at least so often, sorted.
  func codes(givenAtLeast least: Int) -> [Int] { given.filter { $0.value >= least }.keys.sorted() }

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
