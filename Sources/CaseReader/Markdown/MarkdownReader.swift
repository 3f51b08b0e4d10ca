import CCMark
import CaseModel
import Diagnostics

/// Reads CommonMark with bracketed spans and citations into blocks.
struct MarkdownReader {
  /// Deepest nesting of blocks and of inline markup that is kept.
  static let maximumDepth = 48

  let context: MarkdownContext
  let marked: MarkedText
  let reporter: Reporter
  let collector = MarkdownCollector()
  /// Citations by their places among the marks.
  private(set) var citations: [Int: CitationReader.Reading] = [:]
  let extras: MarkdownExtras

  static func read(_ bytes: [UInt8], context: MarkdownContext, reporter: Reporter) -> MarkdownText {
    let marked = MarkScanner.scan(
      bytes, file: context.file, firstLine: context.firstLine, vocabulary: context.vocabulary)
    var reader = MarkdownReader(context: context, marked: marked, reporter: reporter)
    reader.citations = CitationReader.read(marked.marks, context: context, reporter: reporter)
    reader.collector.places = AddressPlaces(bytes, file: context.file, firstLine: context.firstLine)
    // On a page nothing is coded, so braces that look like a coding are words.
    reporter.add(context.isPage ? marked.diagnostics.filter { $0.id != "loose-braces" } : marked.diagnostics)
    CMarkTree.withRoot(of: marked.bytes) { root in
      reader.collector.text.blocks = reader.blocks(in: root, depth: 0)
      reader.reportDefinitions(in: root)
    }
    reader.collector.text.bareKeys = context.isPage ? reader.outsideCode(marked.bareKeys) : marked.bareKeys
    reader.reportUnread()
    return reader.collector.text
  }

  private init(context: MarkdownContext, marked: MarkedText, reporter: Reporter) {
    self.context = context
    self.marked = marked
    self.reporter = reporter
    extras = MarkdownExtras(marked.bytes)
  }

  private func blocks(in parent: OpaquePointer?, depth: Int) -> [Block] {
    guard depth < Self.maximumDepth else {
      reportDepth(line: cmark_node_get_start_line(parent))
      return []
    }
    var result: [Block] = []
    CMarkNode.forEachChild(of: parent) { node in
      if let block = block(node, depth: depth) { result.append(block) }
    }
    return result
  }

  private func block(_ node: OpaquePointer, depth: Int) -> Block? {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_PARAGRAPH:
      if let table = table(node) { return table }
      reportExtras(in: node)
      return .paragraph(inlines(in: node, depth: 0))
    case CMARK_NODE_HEADING:
      reportExtras(in: node)
      return .heading(level: Int(cmark_node_get_heading_level(node)), id: "", inlines(in: node, depth: 0))
    case CMARK_NODE_BLOCK_QUOTE: return .quote(blocks(in: node, depth: depth + 1))
    case CMARK_NODE_LIST: return list(node, depth: depth)
    case CMARK_NODE_CODE_BLOCK:
      noteIndented(node)
      return .code(code(node))
    case CMARK_NODE_THEMATIC_BREAK: return .rule
    case CMARK_NODE_HTML_BLOCK: return htmlBlock(node)
    default: return nil
    }
  }

  private func reportExtras(in node: OpaquePointer) {
    for extra in extras.found(in: node) {
      reporter.warning(
        "markdown-extra", at: span(ofLine: extra.line),
        "the format does not have \(extra.what), and the signs are printed as they are", hints: [extra.mend])
    }
  }

  private func list(_ node: OpaquePointer, depth: Int) -> Block {
    var items: [[Block]] = []
    CMarkNode.forEachChild(of: node) { items.append(blocks(in: $0, depth: depth + 1)) }
    if cmark_node_get_list_type(node) == CMARK_ORDERED_LIST {
      return .numberedList(start: Int(cmark_node_get_list_start(node)), items)
    }
    return .bulletList(items)
  }

  /// Raw HTML is shown as text. A coded span in it would be lost, so it is refused.
  private func htmlBlock(_ node: OpaquePointer) -> Block {
    reportHTML(at: node)
    let lines = shown(CMarkNode.literal(node)).split(separator: "\n").map { Inline.text(String($0)) }
    return .paragraph(Array(lines.map { [$0] }.joined(separator: [.lineBreak])))
  }

  /// Tells once for each block of text that its tags are printed; a coded span that would be lost in them is told by itself.
  private func reportHTML(at node: OpaquePointer) {
    let html = CMarkNode.literal(node)
    guard HTMLTags.areMeant(html), marked.marks(in: html).isEmpty else { return }
    var block = node
    while CMarkNode.isInline(block), let parent = cmark_node_parent(block) { block = parent }
    guard collector.linesOfHTML.insert(span(of: block).line ?? 0).inserted else { return }
    reporter.note(
      "markdown-extra", at: span(of: cmark_node_get_start_line(node) > 0 ? node : block),
      "the format does not have HTML, and its tags are printed as they are",
      hints: ["write Markdown, such as *words*, **words** or a blank line, or \\< for the sign itself"])
  }

  /// Raw HTML as text. A coded span in it would be lost.
  private func shown(_ html: String) -> String {
    reportLost(in: html, place: "raw HTML")
    return marked.restored(html)
  }

  /// Code as text. Braces behind a bracket belong to the code, unless they hold a coding of a text that has any.
  private func code(_ node: OpaquePointer) -> String {
    let literal = CMarkNode.literal(node)
    let codings = marked.marks(in: literal).filter {
      context.vocabulary.look(through: marked.marks[$0].source.utf8).isCoding
    }
    collector.seen.formUnion(marked.marks(in: literal))
    let spans = codings.compactMap { marked.marks[$0].span }
    if !context.isPage, extras.isIndented(node) {
      reportLost(
        spans, in: "an indented line, which Markdown takes for code",
        mend: "take away the four blanks or the tab that indent its line")
    } else if !context.isPage {
      reportLost(spans, in: "code")
    }
    return marked.restored(literal)
  }

  /// Turns of a transcript are indented more often than code is told in an account.
  private func noteIndented(_ node: OpaquePointer) {
    guard !context.isPage, !collector.holdsIndented, extras.isIndented(node),
      marked.marks(in: CMarkNode.literal(node)).allSatisfy({ marked.marks[$0].span == nil })
    else { return }
    collector.holdsIndented = true
    reporter.note(
      "indented-code", at: span(of: node),
      "four blanks or a tab indent this line, and Markdown prints such lines as code",
      hints: ["take them away where it is text"])
  }

  func reportLost(in text: String, place: String) {
    let marks = marked.marks(in: text)
    collector.seen.formUnion(marks)
    if place != "the address of a link" {
      reportLostCitations(marks.compactMap { citations[$0]?.located.first }, in: place)
    }
    reportLost(marks.compactMap { marked.marks[$0].span }, in: place)
  }

  func reportLost(_ spans: [SourceSpan], in place: String, mend: String = "move it into the running text") {
    for span in spans {
      reporter.error(
        "span-misplaced", at: span, "a coded span stands in \(place), where it is not read", hints: [mend])
    }
  }

  func reportLostCitations(_ keys: [LocatedCitation], in place: String) {
    for located in keys {
      reporter.warning(
        "citation-not-read", at: located.span, "'@\(located.key)' stands in \(place) and is not read as a citation",
        hints: ["move it into the running text"])
    }
  }

  /// What CommonMark takes for the definition of a link is in no text.
  private func reportUnread() {
    let unread = marked.marks.indices.filter { !collector.seen.contains($0) }
    reportLost(unread.compactMap { marked.marks[$0].span }, in: "the definition of a link")
  }

  func inlines(in parent: OpaquePointer, depth: Int) -> [Inline] {
    guard depth < Self.maximumDepth else {
      reportDepth(line: cmark_node_get_start_line(parent))
      return []
    }
    var assembler = SpanAssembler(reader: self)
    CMarkNode.forEachChild(of: parent) { node in
      if cmark_node_get_type(node) == CMARK_NODE_TEXT {
        assembler.add(text: CMarkNode.literal(node))
      } else {
        assembler.add(inline(node, depth: depth))
      }
    }
    return assembler.finish()
  }

  private func inline(_ node: OpaquePointer, depth: Int) -> Inline {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_SOFTBREAK: return .softBreak
    case CMARK_NODE_LINEBREAK: return .lineBreak
    case CMARK_NODE_CODE: return .code(code(node))
    case CMARK_NODE_EMPH: return .emphasis(inlines(in: node, depth: depth + 1))
    case CMARK_NODE_STRONG: return .strong(inlines(in: node, depth: depth + 1))
    case CMARK_NODE_LINK: return link(node, depth: depth)
    case CMARK_NODE_IMAGE: return image(node, depth: depth)
    default:
      reportHTML(at: node)
      return .text(shown(CMarkNode.literal(node)))
    }
  }

  /// Keys that stand in the words of a page: what explains how works are cited shows some in code.
  private func outsideCode(_ keys: [BareKey]) -> [BareKey] {
    guard !keys.isEmpty else { return [] }
    var written: Set<String> = []
    for block in collector.text.blocks {
      block.forEachInline { if case .text(let text) = $0 { written.formUnion(CitationKey.all(in: Array(text.utf8))) } }
    }
    return keys.filter { written.contains($0.key) }
  }

  func span(of node: OpaquePointer) -> SourceSpan { span(ofLine: Int(cmark_node_get_start_line(node))) }

  func span(ofLine line: Int) -> SourceSpan {
    SourceSpan(file: context.file, line: marked.line(max(1, collector.cellLine ?? line)) + context.firstLine - 1)
  }

  private func reportDepth(line: Int32) {
    guard !collector.isTooDeep else { return }
    collector.isTooDeep = true
    reporter.error(
      "markdown-depth", at: span(ofLine: Int(line)),
      "markup nests deeper than \(Self.maximumDepth) levels", hints: ["flatten it"])
  }
}

/// Gathers what the readers of nested text find.
final class MarkdownCollector {
  var text = MarkdownText()
  /// Where addresses stand.
  var places = AddressPlaces([], file: "", firstLine: 1)
  /// Places of the marks that were met.
  var seen: Set<Int> = []
  /// Line of the marked text on which the cell stands that is being read; `nil` outside tables.
  var cellLine: Int?
  /// Lines of blocks whose HTML has been told of.
  var linesOfHTML: Set<Int> = []
  /// Whether too deep nesting has been reported.
  var isTooDeep = false
  /// Whether a line that blanks make code has been told of.
  var holdsIndented = false
}

/// What libcmark's C interface gives, as Swift values.
enum CMarkNode {
  static func forEachChild(of parent: OpaquePointer?, _ body: (OpaquePointer) -> Void) {
    var next = cmark_node_first_child(parent)
    while let node = next {
      body(node)
      next = cmark_node_next(node)
    }
  }

  /// Whether a node stands within a block of text.
  static func isInline(_ node: OpaquePointer) -> Bool {
    cmark_node_get_type(node).rawValue >= CMARK_NODE_FIRST_INLINE.rawValue
  }

  static func literal(_ node: OpaquePointer) -> String { string(cmark_node_get_literal(node)) }

  static func string(_ pointer: UnsafePointer<CChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }
}
