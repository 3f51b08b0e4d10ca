import Analysis
import CaseModel

extension CaseReport {
  /// What a search finds of the case: the case itself first. Of its texts that is what other pages show of them:
  /// excerpts, not what stands around them.
  func makeSearchEntries() -> [SearchEntry] { [heading] + findings + chapters + narratives + passages }

  private var heading: SearchEntry {
    let names = value.places.map(\.name) + value.keywords + value.authors.map(\.name) + value.actors.map(\.name)
    let lead = FirstSentence.of(site.plainText(value.summary))
    return SearchEntry(
      kind: .heading, address: CaseSheet.report.file, title: value.title,
      text: ([value.headline ?? "", lead] + names).filter { !$0.isEmpty }.joined(separator: " · "))
  }

  private var findings: [SearchEntry] {
    value.findings.map {
      SearchEntry(
        kind: .finding, address: CaseSheet.report.file + "#" + $0.id, title: $0.says, text: site.plainText($0.because))
    }
  }

  private var chapters: [SearchEntry] {
    value.sections.map {
      SearchEntry(kind: .page, address: $0.id + ".html", title: $0.title, text: site.plainText($0.body))
    }
  }

  private var narratives: [SearchEntry] {
    value.narratives.map { SearchEntry(kind: .narrative, address: $0.id + ".html", title: $0.title, text: "") }
  }

  private var passages: [SearchEntry] {
    value.excerpts.compactMap { excerpt in
      guard let version = excerpt.versions.first else { return nil }
      let words =
        switch version.words {
        case .quote(let inlines), .whole(let inlines?): site.quoted(inlines)
        case .paraphrase(let text): text
        case .whole(nil), .none: ""
        }
      guard !words.isEmpty else { return nil }
      return SearchEntry(
        kind: .passage, address: version.narrative + ".html#" + Fragment.excerpt(excerpt.id.anchor),
        title: analysis.sourceName(excerpt.id.source), text: words)
    }
  }
}
