import Diagnostics

/// Sources are told apart by their labels; a translation bears that of its original.
enum LabelCheck {
  static func run(_ narratives: [RawNarrative], reporter: Reporter) {
    var seen: [String: String] = [:]
    for narrative in narratives where narrative.original == nil {
      guard let other = seen.updateValue(narrative.id, forKey: narrative.narrative.label) else { continue }
      reporter.warning(
        "same-label", at: narrative.span,
        "'\(other)' has the same title or label, '\(narrative.narrative.label)', so readers could not tell them apart",
        hints: ["add 'label: …' to one of the two, at most 40 characters"])
    }
  }
}
