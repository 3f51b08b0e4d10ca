import Diagnostics

/// Finds codings in titles and other short texts that are printed as they are, where no span is read.
enum PlainBraces {
  private static let keys: Set<String> = [
    "title", "label", "headline", "says", "position", "name", "because", "what", "need", "note", "reason",
    "description",
    "paraphrase",
  ]

  /// Reports the values below a node that hold one.
  static func check(_ node: YAMLNode, _ vocabulary: SpanVocabulary, reporter: Reporter) {
    switch node.kind {
    case .mapping(let entries):
      for entry in entries {
        if case .scalar(let text, _) = entry.value.kind {
          // The reasons of a finding are Markdown, in which braces are told of where it is read.
          let isMarkdown = entry.key == "because" && entries.contains { $0.key == "says" }
          if keys.contains(entry.key), !isMarkdown { check(text, at: entry.value.span, vocabulary, reporter: reporter) }
        } else {
          check(entry.value, vocabulary, reporter: reporter)
        }
      }
    case .sequence(let items): for item in items { check(item, vocabulary, reporter: reporter) }
    case .scalar, .refused: break
    }
  }

  private static func check(_ text: String, at span: SourceSpan, _ vocabulary: SpanVocabulary, reporter: Reporter) {
    guard let open = text.firstIndex(of: "{"), vocabulary.look(through: text[open...].utf8).isCoding else { return }
    reporter.error(
      "span-outside-narrative", at: span, "only the text of a narrative holds coded spans",
      hints: ["remove the braces"])
  }
}
