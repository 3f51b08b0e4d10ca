import CaseModel
import Diagnostics

/// Finds the words that stand-off rows quote and marks them in their narratives.
struct QuoteResolver {
  /// What stands before the path of a file in messages.
  let root: String
  let reporter: Reporter
  private var known: [ExcerptID: RawQuote] = [:]

  init(root: String, reporter: Reporter) { (self.root, self.reporter) = (root, reporter) }

  mutating func resolve(_ quotes: [RawQuote], in narratives: inout [RawNarrative]) {
    for quote in quotes {
      guard let index = narratives.firstIndex(where: { $0.id == quote.narrative }) else {
        reporter.error(
          "unknown-excerpt", at: quote.span, "there is no narrative '\(quote.narrative)' in this case",
          hints: Reporter.hints(for: quote.narrative, among: narratives.map(\.id)))
        continue
      }
      resolve(quote, in: &narratives[index])
    }
  }

  private mutating func resolve(_ quote: RawQuote, in narrative: inout RawNarrative) {
    let id = ExcerptID(source: narrative.id, anchor: quote.name.value)
    if let first = known[id] { return compare(quote, with: first) }
    if narrative.text.places[id.anchor] != nil {
      reporter.error(
        "duplicate-anchor", at: quote.name.span, "'\(id.description)' is the anchor of a span already",
        hints: ["choose another name under 'as'"])
      return
    }
    let text = FoldedText(narrative.text.blocks)
    let ranges = text.ranges(of: quote.exact, prefix: quote.prefix, suffix: quote.suffix)
    guard let range = ranges.first, ranges.count == 1 else { return reportCount(ranges.count, quote) }
    known[id] = quote
    narrative.text.blocks = ExcerptMarker.mark(range, of: text, as: id, in: narrative.text.blocks)
    narrative.text.places[id.anchor] = Place(
      file: String(quote.span.file.dropFirst(root.count)), line: quote.span.line ?? 1, column: quote.span.column ?? 1)
  }

  private func compare(_ quote: RawQuote, with first: RawQuote) {
    guard FoldedText.fold(quote.exact) != FoldedText.fold(first.exact) else { return }
    reporter.error(
      "quote-differs", at: quote.name.span,
      "'\(quote.name.value)' names other words here than at \(first.name.span)",
      hints: ["repeat the same quote, or choose another name"])
  }

  private func reportCount(_ count: Int, _ quote: RawQuote) {
    if count == 0 {
      reporter.error(
        "quote-not-found", at: quote.span, "the words quoted are not found in '\(quote.narrative)'",
        hints: ["copy them from the text as it reads, without markup"])
    } else {
      reporter.error(
        "quote-not-unique", at: quote.span, "the words quoted stand \(count) times in '\(quote.narrative)'",
        hints: ["add 'prefix' or 'suffix', the words around them"])
    }
  }
}
