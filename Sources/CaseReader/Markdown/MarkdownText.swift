import CaseModel
import Diagnostics

/// A Markdown text as the reader understands it.
struct MarkdownText: Sendable {
  /// The text, excerpts as nodes that name this narrative as their source.
  var blocks: [Block] = []
  /// Spans with an anchor, in the order of the text.
  var spans: [SpanAttributes] = []
  /// Works cited, in the order of the text.
  var citations: [LocatedCitation] = []
  /// Words outside every citation that look like keys of works, in the order of the text.
  var bareKeys: [BareKey] = []
  /// Links to pages and files of the site, in the order of the text.
  var links: [RawLink] = []
  /// Paths of pictures among the attachments, in the order of the text.
  var images: [Located<String>] = []
  /// Files that lie with pages and that the text names, by their paths from the root of the site.
  var files: Set<String> = []
  /// Places of the excerpts by anchor; of an anchor given twice, the first.
  var places: [String: Place] = [:]
}

/// What a Markdown text may hold, and how it is called in messages.
struct MarkdownContext {
  let file: String
  /// Path below the content folder, for the places of excerpts.
  let path: String
  /// Line of the file on which the text begins, from 1.
  let firstLine: Int
  /// Id of the narrative its excerpts belong to; `nil` where spans have no place, as in summaries and pages.
  let narrative: String?
  /// Page the text will stand on, from the root of the site.
  let page: String
  /// Files that the case publishes, below its attachments.
  var attachments: Set<String> = []
  /// Whether the text is a page that belongs to no case: it has tables, and nothing in it is coded.
  var isPage = false
  /// Files that lie in folders of pages, by their paths below the content folder.
  var pageFiles: Set<String> = []
  /// The words by which a coding is known.
  let vocabulary: SpanVocabulary

  /// Folders between the site's root and the page, so that a relative path cannot climb out.
  var depth: Int { page.split(separator: "/").count - 1 }
}
