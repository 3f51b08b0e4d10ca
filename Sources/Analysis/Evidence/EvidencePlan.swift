package import CaseModel

/// What stands on each page of a case's evidence: findings, then claims, then passages that none of them uses.
///
/// The words of a passage stand once, where it is first listed; after that its name leads to its place in the narrative.
package struct EvidencePlan: Sendable {
  /// What passages are listed for.
  package enum Entry: Sendable, Hashable {
    /// A finding of the authors, by its place among them.
    case finding(Int)
    /// A claim, by its place among them.
    case claim(Int)
    /// Passages that nothing else lists.
    case rest
  }

  /// A run of passages of an entry that stands on one page.
  package struct Run: Sendable {
    /// What they are listed for.
    package let entry: Entry
    /// Places of the passages in the entry's list.
    package let items: Range<Int>
    /// For each of them, whether its words stand here.
    package let isQuoted: [Bool]
    /// Whether it goes on from the page before.
    package var isContinued: Bool { items.lowerBound > 0 }
  }

  /// The pages, one at least.
  package let pages: [[Run]]
  /// Passages that no finding and no claim lists, in the order of the narratives.
  package let rest: [ExcerptID]
  private let pageOf: [String: Int]

  /// Names that take as much room as the words of one passage.
  private static let namesPerPassage = 5
  /// Passages in words on a page. (Design §5)
  private static let passagesPerPage = 200

  init(findings: [AuthorFinding], claims: [Claim], excerpts: [Excerpt]) {
    var builder = Builder()
    for (place, finding) in findings.enumerated() {
      builder.add(.finding(place), finding.id, finding.evidence + finding.against)
    }
    for (place, claim) in claims.enumerated() {
      builder.add(.claim(place), claim.fragment, claim.evidence.map(\.excerpt))
    }
    rest = excerpts.map(\.id).filter { !builder.quoted.contains($0) }
    builder.add(.rest, Self.restFragment, rest)
    (pages, pageOf) = (builder.pages, builder.pageOf)
  }

  /// Place of the passages that nothing else lists.
  package static let restFragment = "other-passages"

  /// The page on which a finding or a claim begins, counted from 0; `nil` when there is none.
  package func page(of fragment: String) -> Int? { pageOf[fragment] }

  private struct Builder {
    var pages: [[Run]] = [[]]
    var pageOf: [String: Int] = [:]
    var quoted: Set<ExcerptID> = []
    private var room = EvidencePlan.passagesPerPage * EvidencePlan.namesPerPassage

    mutating func add(_ entry: Entry, _ fragment: String, _ excerpts: [ExcerptID]) {
      var start = 0
      var flags: [Bool] = []
      for (place, excerpt) in excerpts.enumerated() {
        let isQuoted = quoted.insert(excerpt).inserted
        let cost = isQuoted ? EvidencePlan.namesPerPassage : 1
        if room < cost {
          if place > start { close(entry, start..<place, &flags) }
          start = place
          turn()
        }
        room -= cost
        if place == 0 { pageOf[fragment] = pages.count - 1 }
        flags.append(isQuoted)
      }
      if !excerpts.isEmpty { return close(entry, start..<excerpts.count, &flags) }
      guard entry != .rest else { return }
      pageOf[fragment] = pages.count - 1
      close(entry, 0..<0, &flags)
    }

    private mutating func turn() {
      pages.append([])
      room = EvidencePlan.passagesPerPage * EvidencePlan.namesPerPassage
    }

    private mutating func close(_ entry: Entry, _ items: Range<Int>, _ flags: inout [Bool]) {
      pages[pages.count - 1].append(Run(entry: entry, items: items, isQuoted: flags))
      flags = []
    }
  }
}
