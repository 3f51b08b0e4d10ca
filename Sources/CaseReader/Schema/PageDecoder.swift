import CaseModel
import Diagnostics

/// Reads a free page.
enum PageDecoder {
  static func decode(
    _ file: TextFile, id: String, display: String, language: String, vocabulary: SpanVocabulary,
    reporter: Reporter
  ) -> (page: FreePage, text: MarkdownText) {
    let matter = FrontMatter.split(file, display: display, reporter: reporter)
    var page = FreePage(id: id, title: id, language: language)
    if let node = matter.node { page = front(node, id: id, language: language, reporter: reporter) ?? page }
    let context = MarkdownContext(
      file: display, path: file.path, firstLine: matter.bodyLine, narrative: nil, hasAttachments: false,
      page: id + ".html", vocabulary: vocabulary)
    let text = MarkdownReader.read(matter.body ?? [], context: context, reporter: reporter)
    page.body = HeadingIDs.assigned(text.blocks)
    return (page, text)
  }

  /// The page without its text, of what the front matter says; `nil` when that is no mapping, which is reported.
  static func front(_ node: YAMLNode, id: String, language: String, reporter: Reporter) -> FreePage? {
    guard var fields = Fields(node, of: "a page", reporter: reporter) else { return nil }
    fields.require("title")
    var page = FreePage(
      id: id, title: fields.text("title")?.value ?? id, language: fields.language("language") ?? language)
    page.description = fields.text("description")?.value
    fields.finish()
    return page
  }
}
