import Diagnostics

/// Anchors are unique in their narrative.
enum AnchorCheck {
  /// Reports each anchor that stands a second time.
  ///
  /// Its span goes by another name from then on, so that its codes are not taken for those of the first.
  static func run(_ text: inout MarkdownText, reporter: Reporter) {
    var seen: [String: SourceSpan] = [:]
    for index in text.spans.indices {
      guard let anchor = text.spans[index].anchor else { continue }
      guard let first = seen[anchor.value] else {
        seen[anchor.value] = anchor.span
        continue
      }
      reporter.error(
        "duplicate-anchor", at: anchor.span,
        "the anchor '\(anchor.value)' stands twice, first on line \(first.line ?? 0)", hints: ["choose another"])
      text.spans[index].anchor = text.spans[index].standIn
    }
  }
}
