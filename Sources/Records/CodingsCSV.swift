package import Analysis
package import CaseModel

/// Every coding that may be named, as comma-separated values (RFC 4180).
package enum CodingsCSV {
  static let header = [
    "case", "narrative", "kind", "excerpt", "code", "lens", "frame", "level", "direction", "presence", "strength", "coder",
    "area", "text",
  ]

  package static func file(_ analysis: CaseAnalysis, codebook: Codebook) -> [UInt8] {
    heading + lines(analysis, codebook: codebook)
  }

  /// The line of names.
  package static var heading: [UInt8] { fields(header) + lineEnd }

  /// The lines of one case.
  package static func lines(_ analysis: CaseAnalysis, codebook: Codebook) -> [UInt8] {
    var bytes: [UInt8] = []
    let kinds = Dictionary(analysis.value.narratives.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    for excerpt in analysis.value.excerpts {
      guard let codings = analysis.codings[excerpt.id] else { continue }
      // What all codings of an excerpt share is written out once.
      let narrative = excerpt.versions.first?.narrative ?? excerpt.id.source
      let place = fields([
        analysis.value.id, narrative, kinds[narrative]?.rawValue ?? "", excerpt.id.anchor,
      ])
      let words = fields([text(excerpt)])
      for coding in codings {
        bytes += place
        bytes.append(comma)
        write(fields(of: coding, codebook), to: &bytes)
        bytes.append(comma)
        bytes += words
        bytes += lineEnd
      }
    }
    return bytes
  }

  private static func fields(of coding: Coding, _ codebook: Codebook) -> [String] {
    [
      coding.code, codebook.family(of: coding.code)?.lens ?? "own", coding.stated.contains(.frame) ? coding.frame.rawValue : "",
      coding.stated.contains(.level) ? coding.level?.rawValue ?? "" : "",
      coding.direction?.rawValue ?? "", coding.presence?.rawValue ?? "",
      coding.stated.contains(.strength) ? String(coding.strength) : "", coding.coder,
      coding.area ?? "",
    ]
  }

  private static func text(_ excerpt: Excerpt) -> String {
    switch excerpt.versions.first?.words {
    case .quote(let inlines): inlines.plainText
    case .paraphrase(let text): "[\(text)]"
    default: ""
    }
  }

  private static let comma = UInt8(ascii: ",")
  private static let quote = UInt8(ascii: "\"")
  private static let lineEnd = Array("\r\n".utf8)

  private static func fields(_ fields: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    write(fields, to: &bytes)
    return bytes
  }

  private static func write(_ fields: [String], to bytes: inout [UInt8]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(comma) }
      var field = field
      field.withUTF8 { write($0, to: &bytes) }
    }
  }

  private static func write(_ field: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    let isFormula = field.first.map(startsFormula) == true
    guard field.contains(where: needsQuotes) else {
      if isFormula { bytes.append(UInt8(ascii: "'")) }
      bytes.append(contentsOf: field)
      return
    }
    bytes.append(quote)
    if isFormula { bytes.append(UInt8(ascii: "'")) }
    for byte in field {
      if byte == quote { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == comma || byte == quote || byte == 0x0A || byte == 0x0D
  }

  /// Whether a spreadsheet would run a field that begins so rather than show it.
  private static func startsFormula(_ byte: UInt8) -> Bool { "=+-@\t\r".utf8.contains(byte) }
}
