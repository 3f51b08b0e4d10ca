import Diagnostics

/// Finds names in templates that no page supplies; Mustache would render them to nothing.
enum TemplateProbe {
  static func check(_ template: String, file: String) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for (index, line) in template.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      for tag in tags(in: line) {
        if let fault = fault(tag.text, at: SourceSpan(file: file, line: index + 1, column: tag.column)) {
          diagnostics.append(fault)
        }
      }
    }
    return diagnostics
  }

  private static func tags(in line: Substring) -> [(text: String, column: Int)] {
    var result: [(String, Int)] = []
    var rest = line
    while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
      let column = line.unicodeScalars.distance(from: line.startIndex, to: open.lowerBound) + 1
      result.append((String(rest[open.upperBound..<close.lowerBound]), column))
      rest = rest[close.upperBound...]
    }
    return result
  }

  private static func fault(_ tag: String, at span: SourceSpan) -> Diagnostic? {
    let kind = tag.first ?? " "
    let name = String(tag.drop { "{#^/>&!$<".contains($0) || $0 == " " }.prefix { $0 != " " && $0 != "}" })
    switch kind {
    case "!", "$", "<": return nil
    case ">":
      let known = TemplateSet.names.filter { $0.hasSuffix(".mustache") }.map { String($0.dropLast(".mustache".count)) }
      return known.contains(name)
        ? nil : unknown("template-partial", "block '\(name)' does not exist", name, known, span)
    default:
      let known = TemplateName.allCases.map(\.rawValue)
      return known.contains(name) ? nil : unknown("template-name", "no page supplies '\(name)'", name, known, span)
    }
  }

  private static func unknown(
    _ id: String, _ summary: String, _ name: String, _ known: [String], _ span: SourceSpan
  ) -> Diagnostic {
    let nearest = NearMiss.nearest(to: name, among: known)
    return Diagnostic(.error, id, at: span, summary, hints: nearest.map { ["did you mean '\($0)'?"] } ?? [])
  }
}
