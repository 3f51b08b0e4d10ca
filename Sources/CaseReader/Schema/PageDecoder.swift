import CaseModel
import Diagnostics

/// Reads a free page.
struct PageDecoder {
  /// Language of a page that names none.
  let language: String
  let vocabulary: SpanVocabulary
  /// Files that lie in folders of pages, by their paths below the content folder.
  let files: Set<String>
  let reporter: Reporter

  /// Reads a page.
  ///
  /// - Parameters:
  ///   - id: Its path without the ending, below the folder of pages.
  ///   - display: The file, as messages name it.
  func decode(_ file: TextFile, id: String, display: String) -> (page: FreePage, text: MarkdownText) {
    guard FrontMatter.isGiven(in: file) else { return titled(file, id: id, display: display) }
    let matter = FrontMatter.split(file, display: display, reporter: reporter)
    var page = FreePage(id: id, title: id, language: language)
    if let node = matter.node {
      PlainBraces.check(node, vocabulary, reporter: reporter)
      page = Self.front(node, id: id, language: language, reporter: reporter) ?? page
    }
    let text = text(matter.body ?? [], line: matter.bodyLine, of: file, id: id, display: display)
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

  /// A page without front matter, as other programs write Markdown: its first heading is its title.
  private func titled(_ file: TextFile, id: String, display: String) -> (page: FreePage, text: MarkdownText) {
    let text = text(file.bytes, line: 1, of: file, id: id, display: display)
    guard case .heading(1, _, let words) = text.blocks.first else {
      // Reported as for any file that should have some.
      _ = FrontMatter.split(file, display: display, reporter: reporter)
      return (FreePage(id: id, title: id, language: language), text)
    }
    var page = FreePage(id: id, title: words.plainText, language: language)
    page.body = Array(HeadingIDs.assigned(text.blocks).dropFirst())
    return (page, text)
  }

  private func text(_ bytes: [UInt8], line: Int, of file: TextFile, id: String, display: String) -> MarkdownText {
    var context = MarkdownContext(
      file: display, path: file.path, firstLine: line, narrative: nil, page: id + ".html", vocabulary: vocabulary)
    (context.isPage, context.pageFiles) = (true, files)
    return MarkdownReader.read(bytes, context: context, reporter: reporter)
  }
}
