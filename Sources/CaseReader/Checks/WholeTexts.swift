import CaseModel
import Diagnostics

/// A whole narrative that a row codes.
struct RawWhole: Sendable {
  let id: ExcerptID
  let span: SourceSpan
}

/// Names whole narratives as excerpts, for the rows that code all of one.
struct WholeTexts {
  /// What stands before the path of a file in messages.
  let root: String
  let reporter: Reporter

  /// Narratives that are not there are told with all other mentions of excerpts.
  ///
  /// - Precondition: Every other excerpt of the narratives is known.
  func resolve(_ rows: [RawWhole], in narratives: inout [RawNarrative]) {
    guard !rows.isEmpty else { return }
    let places = Dictionary(narratives.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for row in rows { if let place = places[row.id.source] { name(row, in: &narratives[place]) } }
  }

  private func name(_ row: RawWhole, in narrative: inout RawNarrative) {
    let anchor = row.id.anchor
    if narrative.whole != nil { return }
    narrative.whole = anchor
    if narrative.text.places[anchor] != nil {
      reporter.error(
        "duplicate-anchor", at: row.span,
        "the whole of '\(narrative.id)' is called '\(row.id.description)', which is the anchor of a passage already",
        hints: ["give the passage another name"])
      return
    }
    if !narrative.text.blocks.plainText.holdsWords {
      reporter.error(
        "empty-excerpt", at: row.span, "'\(narrative.id)' holds no words",
        hints: ["write its text below its front matter, or remove the row"])
    }
    narrative.text.places[anchor] = Place(
      file: String(row.span.file.dropFirst(root.count)), line: row.span.line ?? 1, column: row.span.column ?? 1)
  }
}
