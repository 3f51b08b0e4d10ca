package import CaseModel

/// The text of a narrative as it may be shown, and where its excerpts stand in it.
///
/// Lines have no blanks at their ends and none is empty, so that the text survives a way through other programs.
package struct NarrativeText {
  /// The text, in code points.
  package private(set) var scalars: [Unicode.Scalar] = []
  /// Where excerpts stand, by anchor.
  package private(set) var ranges: [String: Range<Int>] = [:]
  private var open: [String] = []

  /// The text of a narrative.
  ///
  /// - Parameter excerpts: The excerpts whose words stand in it, in order.
  package init(_ narrative: Narrative, excerpts: [Excerpt]) {
    switch narrative.body {
    case .full(let blocks): add(blocks)
    case .excerptsOnly, .paraphrasesOnly:
      // What stands around them may not be shown.
      for excerpt in excerpts { add(excerpt, of: narrative.id) }
    }
    while scalars.last.map({ $0.properties.isWhitespace }) == true { scalars.removeLast() }
    for excerpt in excerpts where excerpt.words(in: narrative.id)?.isWhole == true {
      ranges[excerpt.id.anchor] = 0..<scalars.count
    }
    for (anchor, range) in ranges {
      let end = min(range.upperBound, scalars.count)
      ranges[anchor] = range.lowerBound < end ? range.lowerBound..<end : nil
    }
  }

  /// The text.
  package var text: String { self[0..<scalars.count] }

  /// A passage.
  package subscript(range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  private mutating func add(_ excerpt: Excerpt, of narrative: String) {
    guard let words = excerpt.words(in: narrative) else { return }
    open.append(excerpt.id.anchor)
    switch words {
    case .quote(let inlines): add(inlines)
    case .paraphrase(let text): add("[\(text)]")
    case .whole, .none: break
    }
    open.removeLast()
    endLine()
  }

  private mutating func add(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .paragraph(let inlines), .heading(_, _, let inlines): add(inlines)
      case .quote(let inner): add(inner)
      case .bulletList(let items), .numberedList(_, let items): items.forEach { add($0) }
      case .code(let text): add(text)
      // Narratives have no tables.
      case .table, .rule: break
      }
      endLine()
    }
  }

  private mutating func add(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .text(let text), .code(let text): add(text)
      case .softBreak: add(" ")
      case .lineBreak: endLine()
      case .emphasis(let inner), .strong(let inner), .link(_, _, let inner): add(inner)
      case .excerpt(let id, _, let inner):
        open.append(id.anchor)
        add(inner)
        open.removeLast()
      case .image(_, let description): add(description)
      case .omission: add("[…]")
      case .citation: break
      }
    }
  }

  private mutating func add(_ text: String) {
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        endLine()
        continue
      }
      let isBlank = scalar.properties.isWhitespace
      if isBlank, scalars.isEmpty || scalars.last == "\n" { continue }
      let place = scalars.count
      scalars.append(scalar)
      // Blanks at the ends of an excerpt are none of its words.
      if !isBlank { for anchor in open { ranges[anchor] = (ranges[anchor]?.lowerBound ?? place)..<place + 1 } }
    }
  }

  private mutating func endLine() {
    while let last = scalars.last, last != "\n", last.properties.isWhitespace { scalars.removeLast() }
    if let last = scalars.last, last != "\n" { scalars.append("\n") }
  }
}
