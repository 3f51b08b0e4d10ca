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
  /// Whether it can show pictures: those a case publishes among its attachments.
  let hasAttachments: Bool
  /// Page the text will stand on, from the root of the site.
  let page: String
  /// Files that the case publishes, below its attachments.
  var attachments: Set<String> = []
  /// The words by which a coding is known.
  let vocabulary: SpanVocabulary

  /// Folders between the site's root and the page, so that a relative path cannot climb out.
  var depth: Int { page.split(separator: "/").count - 1 }
}
