import Figures

/// The figures of all cases together.
enum SiteFigures {
  /// Every case that speaks of involvement on one cube; none when no case has a place in it.
  static func all(_ summaries: [CaseSummary], title: String) -> [Figure] {
    let cube = SharedCube(
      kind: .cases, subject: title, entries: summaries.filter(\.hasInvolvement).map(\.position))
    return cube.hasMarkers ? [cube.figure] : []
  }

  /// Each as a file of its own.
  static func files(_ figures: [Figure]) -> [OutputFile] {
    figures.map { OutputFile(path: Links.figure($0.name), bytes: $0.standalone(pageLink: "../index.html").bytes) }
  }
}
