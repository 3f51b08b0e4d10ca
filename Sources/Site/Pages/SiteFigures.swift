import Figures
import Outputs
import Words

/// The figures of all cases together.
enum SiteFigures {
  /// Every case that speaks of involvement on one cube; none when no case has a place in it.
  static func all(_ summaries: [CaseSummary], title: String, words: Words) -> [Figure] {
    let cube = SharedCube(
      kind: .cases, subject: title, entries: summaries.filter(\.hasInvolvement).map(\.position), words: words)
    return cube.hasMarkers ? [cube.figure] : []
  }

  /// The cases that speak of involvement, each in a small panel; `nil` for fewer than two.
  static func multiples(_ summaries: [CaseSummary], title: String, words: Words) -> Figure? {
    let cases = summaries.filter(\.hasInvolvement).map { summary in
      CaseMultiples.Entry(
        title: summary.title, intended: summary.position.intended, actual: summary.position.actual,
        anchor: "../" + (summary.position.anchor ?? ""))
    }
    return cases.count > 1 ? CaseMultiples(subject: title, cases: cases, words: words).figure : nil
  }

  /// Each as a file of its own.
  static func files(_ figures: [Figure]) -> [OutputFile] {
    figures.map { OutputFile(path: Links.figure($0.name), bytes: $0.standalone(pageLink: "../index.html").bytes) }
  }
}
