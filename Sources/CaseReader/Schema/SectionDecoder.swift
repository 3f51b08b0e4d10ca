import CaseModel
import Diagnostics

/// Reads a chapter of a case.
enum SectionDecoder {
  /// - Parameters:
  ///   - attachments: Files that the case publishes.
  static func decode(
    _ file: TextFile, id: String, display: String, attachments: Set<String>,
    vocabulary: SpanVocabulary, reporter: Reporter
  ) -> (section: CaseSection, text: MarkdownText)? {
    let matter = FrontMatter.split(file, display: display, reporter: reporter)
    guard let body = matter.body else { return nil }
    var section = CaseSection(id: id, title: id)
    if let node = matter.node {
      PlainBraces.check(node, vocabulary, reporter: reporter)
      section = front(node, id: id, reporter: reporter) ?? section
    }
    let context = MarkdownContext(
      file: display, path: file.path, firstLine: matter.bodyLine, narrative: nil,
      page: ContentPath.page(of: file.path) ?? "", attachments: attachments, vocabulary: vocabulary)
    let text = MarkdownReader.read(body, context: context, reporter: reporter)
    section.body = text.blocks
    return (section, text)
  }

  /// The chapter without its text, of what the front matter says; `nil` when that is no mapping, which is reported.
  static func front(_ node: YAMLNode, id: String, reporter: Reporter) -> CaseSection? {
    guard var fields = Fields(node, of: "a section", reporter: reporter) else { return nil }
    fields.require("title")
    var section = CaseSection(id: id, title: fields.text("title")?.value ?? id)
    section.place = fields.word("place", CaseSection.Position.self)?.value ?? .after
    fields.finish()
    return section
  }
}
