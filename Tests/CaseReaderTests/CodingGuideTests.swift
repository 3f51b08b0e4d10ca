import CaseModel
import CaseReader
import Foundation
import Testing

/// The guides to coding have an example and a counter-example for each code, and all of them can be read.
@Suite struct CodingGuideTests {
  static let guides = ["involvement", "integration", "opportunity", "coordination"]

  /// A code's part of a guide.
  struct Entry {
    let code: String
    let title: String
    /// Marked passages by what they are: `Example`, `Counter-example`, and the rest.
    var passages: [(what: String, marked: String, reason: String)] = []

    func passages(_ what: String) -> [(what: String, marked: String, reason: String)] {
      passages.filter { $0.what == what }
    }
  }

  static func entries(of guide: String) throws -> [Entry] {
    let file = DiskFolder.repository.appending(path: "docs/coding/\(guide).md")
    var entries: [Entry] = []
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init) {
      if let heading = line.wholeMatch(of: /### `([a-z-]+)`: (.+)/) {
        entries.append(Entry(code: String(heading.1), title: String(heading.2)))
      } else if let passage = line.wholeMatch(of: /\* \*\*([^*]+):\*\* `([^`]+)` ?(.*)/) {
        try #require(!entries.isEmpty, "\(line)")
        entries[entries.count - 1].passages.append((String(passage.1), String(passage.2), String(passage.3)))
      }
    }
    return entries
  }

  /// Codes of each passage, once the reader has taken a narrative of all of them without a fault.
  private static func codes(of marked: [String]) throws -> [[Coding]] {
    let paragraphs = try marked.enumerated().map { index, passage in
      try #require(passage.contains(/\{#[abc][ }]/), "\(passage)")
      return passage.replacing(/\{#[abc]/, with: "{#p\(index)")
    }
    let folder = MemoryFolder([
      "site.yml": "title: Guide\nlanguage: en\n",
      "cases/guide/case.yml": "title: Guide\nstatus: published\nactors: [{id: volunteers, name: Volunteers}]\n",
      "cases/guide/narratives/nurse.md": """
      ---
      title: A nurse
      kind: interview
      source: {position: Nurse, level: operational}
      consent: public
      ---
      \(paragraphs.joined(separator: "\n\n"))
      """,
    ])
    let today = try #require(PartialDate(iso: "2026-11-29"))
    let read = CorpusReader.read(folder, terms: PublicationTerms(today: today))
    #expect(read.diagnostics.isEmpty, "\(read.diagnostics.map { "\($0.span) \($0.summary)" })")
    let codings = try #require(read.value.cases.first).codings
    return marked.indices.map { index in codings.filter { $0.excerpt.anchor == "p\(index)" } }
  }

  @Test func everyCodeStandsInOneGuide() throws {
    let entries = try Self.guides.flatMap(Self.entries)
    #expect(entries.map(\.code).sorted() == Codebook.builtIn.codes.map(\.id).sorted())
    for entry in entries {
      #expect(entry.title == Codebook.builtIn[entry.code]?.label)
      #expect(entry.passages("Example").count == 1, "\(entry.code) has no example")
      #expect(entry.passages("Counter-example").count == 1, "\(entry.code) has no counter-example")
    }
  }

  @Test(arguments: guides) func theReaderTakesEveryPassage(_ guide: String) throws {
    let passages = try Self.entries(of: guide).flatMap { entry in entry.passages.map { (entry: entry, passage: $0) } }
    let codings = try Self.codes(of: passages.map(\.passage.marked))
    for (item, codings) in zip(passages, codings) {
      let isCounter = item.passage.what == "Counter-example"
      #expect(codings.contains { $0.code == item.entry.code } != isCounter, "\(item.passage.marked)")
      #expect(!isCounter || item.passage.reason.hasSuffix("."), "\(item.passage.marked) does not say why")
    }
  }

  /// What is there and hinders, and what is missing, are told apart for each indicator of integration.
  @Test func everyIndicatorIsShownHindering() throws {
    let entries = try Self.entries(of: "integration")
    let indicators = entries.filter { Codebook.builtIn[$0.code]?.family.integrationType != nil }
    #expect(indicators.count == 15)
    let hindering = try Self.codes(of: indicators.flatMap { $0.passages("The same, hindering").map(\.marked) })
    #expect(hindering.count == indicators.count)
    #expect(hindering.allSatisfy { $0.allSatisfy { $0.direction == .constraining } })
    #expect(Set(hindering.joined().compactMap(\.presence)) == [.present, .absent])
  }
}
