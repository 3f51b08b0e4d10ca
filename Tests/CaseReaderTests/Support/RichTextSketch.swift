import CaseModel

/// Rich text written down shortly, so that a story fits on a line: `p(words e1[marked] em[stressed])`.
extension [Block] {
  var sketch: String { map(\.sketch).joined(separator: " ") }
}

extension Block {
  var sketch: String {
    switch self {
    case .paragraph(let inlines): "p(\(inlines.sketch))"
    case .heading(let level, _, let inlines): "h\(level)(\(inlines.sketch))"
    case .quote(let blocks): "quote(\(blocks.sketch))"
    case .bulletList(let items): "list(\(items.map(\.sketch).joined(separator: "; ")))"
    case .numberedList(let start, let items): "list\(start)(\(items.map(\.sketch).joined(separator: "; ")))"
    case .code(let text): "code(\(text))"
    case .rule: "rule"
    case .table(let table): "table(\(table.sketch))"
    }
  }
}

extension TextTable {
  /// `a | b: c | d; e | f`, the sides of columns that have one behind it in angle brackets.
  var sketch: String {
    let lines = ([head] + rows).map { $0.map(\.sketch).joined(separator: " | ") }
    let sides = alignments.map { ["–", "left", "center", "right"][$0.rawValue] }
    return "\(lines[0]): \(lines.dropFirst().joined(separator: "; "))"
      + (alignments.contains { $0 != .natural } ? " <\(sides.joined(separator: " "))>" : "")
  }
}

extension [Inline] {
  var sketch: String { map(\.sketch).joined() }
}

extension Inline {
  var sketch: String {
    switch self {
    case .text(let text): text
    case .softBreak: "↵"
    case .lineBreak: "⏎"
    case .code(let text): "`\(text)`"
    case .emphasis(let inner): "em[\(inner.sketch)]"
    case .strong(let inner): "strong[\(inner.sketch)]"
    case .link(let target, let title, let inner):
      "link<\(target ?? "–")\(title.map { " “\($0)”" } ?? "")>[\(inner.sketch)]"
    case .image(let path, let description): "image<\(path)>[\(description)]"
    case .excerpt(let id, let isFirst, let inner): "\(id.anchor)\(isFirst ? "" : "+")[\(inner.sketch)]"
    case .citation(let citation):
      "\(citation.isNarrative ? "says" : "cite")<\(citation.items.map(\.sketch).joined(separator: "; "))>"
    case .omission: "…"
    }
  }
}

extension CitationItem {
  var sketch: String {
    (prefix.isEmpty ? "" : prefix.sketch + " ") + (isAuthorHidden ? "-" : "") + key
      + (suffix.isEmpty ? "" : "|" + suffix.sketch)
  }
}

extension Narrative {
  /// The text, written down shortly; empty when it may not be shown whole.
  var sketch: String {
    if case .full(let blocks) = body { blocks.sketch } else { "" }
  }
}
