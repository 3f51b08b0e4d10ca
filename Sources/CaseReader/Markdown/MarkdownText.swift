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
  /// Folders between the site's root and the page the text will stand on.
  let depth: Int
}
