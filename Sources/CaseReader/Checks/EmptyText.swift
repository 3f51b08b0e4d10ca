import CaseModel
import Diagnostics

/// Finds narratives that may be published and have nothing to read.
enum EmptyText {
  /// The text of what is withheld, or counts only in sums, may be kept elsewhere.
  static func check(_ narratives: [RawNarrative], reporter: Reporter) {
    for narrative in narratives where narrative.text.blocks.isEmpty && narrative.withdrawn == nil {
      guard narrative.consent.strictness < Consent.aggregateOnly.strictness else { continue }
      reporter.warning(
        "empty-narrative", at: narrative.span, "this narrative has no text to publish",
        hints: ["write it below the second '---', or remove the file"])
    }
  }
}
