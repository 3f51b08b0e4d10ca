import Diagnostics

/// A template cut into tags and the text between them, each with its place in the file.
struct TemplateSource: Sendable {
  /// What a tag does.
  enum Kind: Sendable, Hashable {
    /// `{{name}}`
    case escaped
    /// `{{{name}}}`
    case raw
    /// `{{#name}}`: what follows is kept where the place is filled.
    case section
    /// `{{^name}}`: what follows is kept where it is not.
    case inverted
    /// `{{/name}}`
    case end
    /// `{{> block}}`
    case block
  }

  /// A tag.
  struct Tag: Sendable {
    let kind: Kind
    let name: String
    let span: SourceSpan
  }

  /// A tag, or bytes that are written as they are.
  enum Piece: Sendable {
    case fixed([UInt8])
    case tag(Tag)
  }

  private(set) var pieces: [Piece] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Names of the blocks it draws in.
  var blocks: [String] {
    pieces.compactMap { if case .tag(let tag) = $0, tag.kind == .block { tag.name } else { nil } }
  }
}

extension TemplateSource {
  init(_ text: String, file: String) {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let isLast = line.endIndex == text.endIndex
      read(line, number: index + 1, end: isLast ? "" : "\n", file: file)
    }
    checkSections(file: file)
  }

  private mutating func read(_ line: Substring, number: Int, end: String, file: String) {
    var rest = line
    var own: [Piece] = []
    while let open = rest.firstRange(of: "{{") {
      let column = line.unicodeScalars.distance(from: line.startIndex, to: open.lowerBound) + 1
      let span = SourceSpan(file: file, line: number, column: column)
      own.append(.fixed(Array(rest[..<open.lowerBound].utf8)))
      let isRaw = rest[open.upperBound...].first == "{"
      guard let close = rest[open.upperBound...].firstRange(of: isRaw ? "}}}" : "}}") else {
        diagnostics.append(Self.fault("this tag is not closed", span, "close it with '\(isRaw ? "}}}" : "}}")'"))
        rest = ""
        break
      }
      own += tag(rest[open.upperBound..<close.lowerBound], isRaw: isRaw, span).map { [.tag($0)] } ?? []
      rest = rest[close.upperBound...]
    }
    own.append(.fixed(Array(rest.utf8)))
    pieces += Self.standsAlone(own) ? own.filter(\.isTag) : own + [.fixed(Array(end.utf8))]
  }

  /// A section's tag or a comment alone on its line leaves no line behind, as in Mustache.
  private static func standsAlone(_ pieces: [Piece]) -> Bool {
    var tags = 0
    for piece in pieces {
      switch piece {
      case .fixed(let bytes): if bytes.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) { return false }
      case .tag(let tag):
        guard tag.kind == .section || tag.kind == .inverted || tag.kind == .end else { return false }
        tags += 1
      }
    }
    return tags == 1
  }

  private mutating func tag(_ inner: Substring, isRaw: Bool, _ span: SourceSpan) -> Tag? {
    if isRaw { return named(inner.dropFirst(), .raw, span) }
    switch inner.first {
    case "!": return nil
    case "#": return named(inner.dropFirst(), .section, span)
    case "^": return named(inner.dropFirst(), .inverted, span)
    case "/": return named(inner.dropFirst(), .end, span)
    case ">": return named(inner.dropFirst(), .block, span)
    default: return named(inner, .escaped, span)
    }
  }

  private mutating func named(_ text: Substring, _ kind: Kind, _ span: SourceSpan) -> Tag? {
    let name = text.split(separator: " ").joined(separator: " ")
    let isName = !name.isEmpty && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    if isName { return Tag(kind: kind, name: name, span: span) }
    diagnostics.append(
      Self.fault("'\(text)' is no name", span, "names are made of letters, digits and hyphens"))
    return nil
  }

  private mutating func checkSections(file: String) {
    var open: [Tag] = []
    for case .tag(let tag) in pieces {
      switch tag.kind {
      case .section, .inverted: open.append(tag)
      case .end:
        let last = open.popLast()
        if last?.name != tag.name {
          let hint = last.map { "close '\($0.name)' first" } ?? "remove it, or open '\(tag.name)' before it"
          diagnostics.append(Self.fault("this closes '\(tag.name)', which is not open", tag.span, hint))
        }
      case .escaped, .raw, .block: break
      }
    }
    for tag in open {
      diagnostics.append(Self.fault("'\(tag.name)' is not closed", tag.span, "close it with '{{/\(tag.name)}}'"))
    }
  }

  private static func fault(_ summary: String, _ span: SourceSpan, _ hint: String) -> Diagnostic {
    Diagnostic(.error, "template-syntax", at: span, summary, hints: [hint])
  }
}

extension TemplateSource.Piece {
  fileprivate var isTag: Bool { if case .tag = self { true } else { false } }
}
