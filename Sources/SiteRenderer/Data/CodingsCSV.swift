import CaseModel

/// Every coding that may be shown, as comma-separated values (RFC 4180). Codings of unnamed sources and aggregate-only
/// excerpts have no row: a row would name them.
enum CodingsCSV {
  static let header = [
    "case", "narrative", "excerpt", "code", "lens", "frame", "level", "direction", "presence", "strength", "coder",
    "area", "text",
  ]

  static func file(_ analysis: CaseAnalysis, codebook: Codebook) -> [UInt8] {
    heading + lines(analysis, codebook: codebook)
  }

  /// The line of names.
  static var heading: [UInt8] { line(header) }

  /// The lines of one case.
  static func lines(_ analysis: CaseAnalysis, codebook: Codebook) -> [UInt8] {
    rows(analysis, codebook: codebook).flatMap(line)
  }

  private static func rows(_ analysis: CaseAnalysis, codebook: Codebook) -> [[String]] {
    analysis.value.excerpts.flatMap { excerpt in
      analysis.codings[excerpt.id, default: []].map { coding in
        [
          analysis.value.id, excerpt.versions.first?.narrative ?? excerpt.id.source, excerpt.id.anchor, coding.code,
          codebook[coding.code]?.family.lens ?? "own", coding.frame.rawValue, coding.level?.rawValue ?? "",
          coding.direction?.rawValue ?? "", coding.presence?.rawValue ?? "", String(coding.strength), coding.coder,
          coding.area ?? "", text(excerpt),
        ]
      }
    }
  }

  private static func text(_ excerpt: Excerpt) -> String {
    switch excerpt.versions.first?.words {
    case .quote(let inlines): inlines.plainText
    case .paraphrase(let text): "[\(text)]"
    default: ""
    }
  }

  private static func line(_ fields: [String]) -> [UInt8] {
    Array((fields.map(quoted).joined(separator: ",") + "\r\n").utf8)
  }

  private static func quoted(_ field: String) -> String {
    let guarded = isFormula(field) ? "'" + field : field
    guard guarded.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return guarded }
    return "\"" + guarded.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  /// A field that a spreadsheet would run rather than show.
  private static func isFormula(_ field: String) -> Bool {
    guard let first = field.first else { return false }
    return "=+-@\t\r".contains(first)
  }
}
