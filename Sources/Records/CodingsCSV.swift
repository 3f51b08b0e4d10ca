package import Analysis
package import CaseModel

/// Every coding that may be named, as comma-separated values (RFC 4180).
package enum CodingsCSV {
  static let header = [
    "case", "narrative", "kind", "excerpt", "code", "lens", "frame", "level", "direction", "presence", "strength",
    "coder",
    "area", "text",
  ]

  /// The line of names.
  package static var heading: [UInt8] { headingLine.bytes }

  private static var headingLine: CSVLine {
    var line = CSVLine()
    for field in header { line.add(field) }
    line.end()
    return line
  }

  /// The table of one case, with the line of names.
  ///
  /// - Parameter quoted: Gives the words of a quote with its citations.
  package static func table(
    _ analysis: CaseAnalysis, codebook: Codebook, quoted: ([Inline]) -> String = { $0.plainText }
  ) -> [UInt8] {
    var lines = headingLine
    let kinds = Dictionary(analysis.value.narratives.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    // What all codings of an excerpt share is written out once.
    var (place, words) = (CSVLine(), CSVLine())
    for excerpt in analysis.value.excerpts {
      let codings = analysis.codings(of: excerpt.id)
      if codings.isEmpty { continue }
      place.removeAll()
      place.add(analysis.value.id)
      let narrative = excerpt.versions.first?.narrative ?? excerpt.id.source
      place.add(narrative)
      place.add(kinds[narrative]?.rawValue ?? "")
      place.add(excerpt.id.anchor)
      words.removeAll()
      words.add(text(excerpt, quoted))
      for coding in codings {
        lines.add(place)
        add(coding, codebook, to: &lines)
        lines.add(words)
        lines.end()
      }
    }
    return lines.bytes
  }

  private static func add(_ coding: Coding, _ codebook: Codebook, to line: inout CSVLine) {
    line.add(coding.code)
    line.add(codebook.family(of: coding.code)?.lens ?? "own")
    line.add(coding.stated.contains(.frame) ? coding.frame.rawValue : "")
    line.add(coding.stated.contains(.level) ? coding.level?.rawValue ?? "" : "")
    line.add(coding.direction?.rawValue ?? "")
    line.add(coding.presence?.rawValue ?? "")
    line.add(coding.stated.contains(.strength) ? String(coding.strength) : "")
    line.add(coding.coder)
    line.add(coding.area ?? "")
  }

  private static func text(_ excerpt: Excerpt, _ quoted: ([Inline]) -> String) -> String {
    switch excerpt.versions.first?.words {
    case .quote(let inlines), .whole(let inlines?): quoted(inlines)
    case .paraphrase(let text): "[\(text)]"
    case .whole(nil), .none?, nil: ""
    }
  }
}
