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

  static func read(_ bytes: [UInt8], context: MarkdownContext, reporter: Reporter) -> MarkdownText {
    let marked = MarkScanner.scan(bytes, file: context.file, firstLine: context.firstLine)
    let root = marked.bytes.withUnsafeBytes { buffer in
      cmark_parse_document(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_DEFAULT)
    }
    defer { cmark_node_free(root) }
    let reader = MarkdownReader(context: context, marked: marked, reporter: reporter)
    reader.collector.text.blocks = reader.blocks(in: root, depth: 0)
    return reader.collector.text
  }

  private init(context: MarkdownContext, marked: MarkedText, reporter: Reporter) {
    self.context = context
    self.marked = marked
    self.reporter = reporter
  }

  private func blocks(in parent: OpaquePointer?, depth: Int) -> [Block] {
    guard depth < Self.maximumDepth else {
      reportDepth(line: cmark_node_get_start_line(parent))
      return []
    }
    return CMarkNode.children(of: parent).compactMap { block($0, depth: depth) }
  }

  private func block(_ node: OpaquePointer, depth: Int) -> Block? {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_PARAGRAPH: return .paragraph(inlines(in: node, depth: 0))
    case CMARK_NODE_HEADING:
      return .heading(level: Int(cmark_node_get_heading_level(node)), inlines(in: node, depth: 0))
    case CMARK_NODE_BLOCK_QUOTE: return .quote(blocks(in: node, depth: depth + 1))
    case CMARK_NODE_LIST: return list(node, depth: depth)
    case CMARK_NODE_CODE_BLOCK: return .code(marked.restored(CMarkNode.literal(node)))
    case CMARK_NODE_THEMATIC_BREAK: return .rule
    case CMARK_NODE_HTML_BLOCK: return htmlBlock(node)
    default: return nil
    }
  }

  private func list(_ node: OpaquePointer, depth: Int) -> Block {
    let items = CMarkNode.children(of: node).map { blocks(in: $0, depth: depth + 1) }
    if cmark_node_get_list_type(node) == CMARK_ORDERED_LIST {
      return .numberedList(start: Int(cmark_node_get_list_start(node)), items)
    }
    return .bulletList(items)
  }

  /// Raw HTML is shown as text. A coded span in it would be lost, so it is refused.
  private func htmlBlock(_ node: OpaquePointer) -> Block {
    let lines = shown(CMarkNode.literal(node)).split(separator: "\n").map { Inline.text(String($0)) }
    return .paragraph(Array(lines.map { [$0] }.joined(separator: [.lineBreak])))
  }

  /// Raw HTML as text. A coded span in it would be lost.
  private func shown(_ html: String) -> String {
    reportLost(marked.spans(in: html), in: "raw HTML")
    return marked.restored(html)
  }

  private func reportLost(_ spans: [SourceSpan], in place: String) {
    for span in spans {
      reporter.error(
        "span-misplaced", at: span, "a coded span stands in \(place), where it is not read",
        hints: ["move it into the running text"])
    }
  }

  func inlines(in parent: OpaquePointer, depth: Int) -> [Inline] {
    guard depth < Self.maximumDepth else {
      reportDepth(line: cmark_node_get_start_line(parent))
      return []
    }
    var assembler = SpanAssembler(reader: self)
    for node in CMarkNode.children(of: parent) {
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
    case CMARK_NODE_CODE: return .code(marked.restored(CMarkNode.literal(node)))
    case CMARK_NODE_EMPH: return .emphasis(inlines(in: node, depth: depth + 1))
    case CMARK_NODE_STRONG: return .strong(inlines(in: node, depth: depth + 1))
    case CMARK_NODE_LINK: return link(node, depth: depth)
    case CMARK_NODE_IMAGE: return image(node, depth: depth)
    default: return .text(shown(CMarkNode.literal(node)))
    }
  }

  private func link(_ node: OpaquePointer, depth: Int) -> Inline {
    let rawTitle = CMarkNode.string(cmark_node_get_title(node))
    reportLost(marked.spans(in: rawTitle), in: "the title of a link")
    let title = marked.restored(rawTitle, isLiteral: false)
    let address = marked.restored(CMarkNode.string(cmark_node_get_url(node)), isLiteral: false)
    let allowed = LinkPolicy.allowed(address, depth: context.depth)
    if allowed == nil {
      reporter.warning(
        "link-refused", at: span(of: node), "the address of this link is not allowed, and only its words are shown",
        hints: ["use http, https, mailto, tel, a fragment or a relative path inside the site"])
    }
    return .link(to: allowed, title: title.isEmpty ? nil : title, inlines(in: node, depth: depth + 1))
  }

  private func image(_ node: OpaquePointer, depth: Int) -> Inline {
    let address = marked.restored(CMarkNode.string(cmark_node_get_url(node)), isLiteral: false)
    let description = description(of: node, depth: depth)
    let folder = "attachments/"
    guard context.hasAttachments, address.hasPrefix(folder), LinkPolicy.allowed(address, depth: 0) != nil else {
      reporter.warning(
        "picture-refused", at: span(of: node),
        "the address of this picture is not allowed, and only its words are shown",
        hints: [
          context.hasAttachments
            ? "list the file under attachments and write attachments/<file>" : "only cases have pictures"
        ])
      return .text(description)
    }
    let path = String(address.dropFirst(folder.count))
    collector.text.images.append(Located(value: path, span: span(of: node)))
    return .image(path: path, description: description)
  }

  /// The words that stand for a picture. A coded span in them could not be held back, so none is allowed.
  private func description(of node: OpaquePointer, depth: Int) -> String {
    let known = collector.text.spans.count
    let words = inlines(in: node, depth: depth + 1).plainText
    reportLost(collector.text.spans[known...].map(\.span), in: "the description of a picture")
    return words
  }

  private func span(of node: OpaquePointer) -> SourceSpan { span(ofLine: Int(cmark_node_get_start_line(node))) }

  private func span(ofLine line: Int) -> SourceSpan {
    SourceSpan(file: context.file, line: marked.line(max(1, line)) + context.firstLine - 1)
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
  /// Whether too deep nesting has been reported.
  var isTooDeep = false
}

/// What libcmark's C interface gives, as Swift values.
enum CMarkNode {
  static func children(of parent: OpaquePointer?) -> [OpaquePointer] {
    var result: [OpaquePointer] = []
    var next = cmark_node_first_child(parent)
    while let node = next {
      result.append(node)
      next = cmark_node_next(node)
    }
    return result
  }

  static func literal(_ node: OpaquePointer) -> String { string(cmark_node_get_literal(node)) }

  static func string(_ pointer: UnsafePointer<CChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }
}
