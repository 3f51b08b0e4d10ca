/// Writes a table of passages and their codes, as Taguette does: a row for each code of a passage.
package enum HighlightsWriter {
  /// The table.
  package static func table(_ project: CodingProject) -> [UInt8] {
    let highlights = Highlights(project)
    var out = CSVWriter()
    out.row(["id", "document", "tag", "content"])
    for highlight in highlights.all {
      for code in highlight.codes {
        out.row(
          [String(highlight.id), highlight.document.name, highlights.paths[code] ?? "", inOneLine(highlight.words)],
          guarded: true)
      }
    }
    return Array(out.text.utf8)
  }

  /// Taguette sets a blank where a passage goes on in another paragraph.
  private static func inOneLine(_ words: String) -> String { words.split(separator: "\n").joined(separator: " ") }
}

/// Passages of a project with all their codes, numbered in the order of texts and places.
struct Highlights {
  /// A passage as one coder marked it.
  struct Highlight {
    let id: Int
    let document: ProjectDocument
    let range: Range<Int>
    let words: String
    let coder: String
    /// Codes in the codebook's order.
    let codes: [String]
  }

  private(set) var all: [Highlight] = []
  /// Codes as paths.
  let paths: [String: String]

  init(_ project: CodingProject) {
    paths = CodeTree.paths(project.codes).mapValues { $0.joined(separator: "/") }
    let order = Dictionary(project.codes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let codings = Dictionary(grouping: project.codings, by: \.document)
    for document in project.documents {
      let marked = Dictionary(grouping: codings[document.id] ?? []) { coding in
        [coding.range?.lowerBound ?? 0, coding.range?.upperBound ?? 0]
      }
      for (_, passage) in marked.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
        for (coder, codings) in Dictionary(grouping: passage, by: { $0.coder ?? "" }).sorted(by: { $0.key < $1.key }) {
          guard let range = codings[0].range else { continue }
          let codes = codings.map(\.code).filter { order[$0] != nil }.sorted { (order[$0] ?? 0) < (order[$1] ?? 0) }
          all.append(
            Highlight(
              id: all.count + 1, document: document, range: range, words: codings[0].quote ?? "", coder: coder,
              codes: codes))
        }
      }
    }
  }
}
