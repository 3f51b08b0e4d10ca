import CaseModel
import Diagnostics

/// Citations of a text with the words around their keys read.
///
/// They are read before the text itself is: libcmark's memory holds one tree at a time.
struct CitationReader {
  /// A citation, and every key in it.
  struct Reading {
    let citation: Citation
    let located: [LocatedCitation]
  }

  private let context: MarkdownContext
  private let reporter: Reporter
  private var located: [LocatedCitation] = []

  /// The citations of a text, by their places among its marks.
  static func read(_ marks: [Mark], context: MarkdownContext, reporter: Reporter) -> [Int: Reading] {
    var readings: [Int: Reading] = [:]
    for (index, mark) in marks.enumerated() {
      guard case .citation(let written, _) = mark else { continue }
      var reader = CitationReader(context: context, reporter: reporter)
      let citation = reader.citation(written)
      readings[index] = Reading(citation: citation, located: reader.located)
    }
    return readings
  }

  private init(context: MarkdownContext, reporter: Reporter) { (self.context, self.reporter) = (context, reporter) }

  private mutating func citation(_ written: WrittenCitation) -> Citation {
    located += written.items.map { LocatedCitation(key: $0.key, span: $0.span) }
    let items = written.items.map { item in
      CitationItem(
        key: item.key, prefix: affix(item.prefix, of: item), suffix: affix(item.suffix, of: item),
        isAuthorHidden: item.isAuthorHidden)
    }
    return Citation(items, isNarrative: written.isNarrative)
  }

  /// Words before or behind a key, which may hold emphasis and other markup that runs within a paragraph.
  private mutating func affix(_ text: String, of item: WrittenCitation.Item) -> [Inline] {
    guard text.utf8.contains(where: { "*_`<&\\[@!".utf8.contains($0) }) else {
      return text.isEmpty ? [] : [.text(text)]
    }
    let own = Reporter()
    let read = MarkdownReader.read(Array(text.utf8), context: context.withoutSpans, reporter: own)
    // Places within these words are not those of the file.
    reporter.add(own.diagnostics.map { Diagnostic($0.severity, $0.id, at: item.span, $0.summary, hints: $0.hints) })
    guard read.blocks.count == 1, case .paragraph(let inlines) = read.blocks[0] else { return [.text(text)] }
    located += read.citations.map { LocatedCitation(key: $0.key, span: item.span) }
    return inlines
  }
}

extension MarkdownContext {
  /// The same for words in which nothing is coded.
  fileprivate var withoutSpans: MarkdownContext {
    MarkdownContext(
      file: file, path: path, firstLine: firstLine, narrative: nil, page: page,
      attachments: attachments, vocabulary: vocabulary)
  }
}
