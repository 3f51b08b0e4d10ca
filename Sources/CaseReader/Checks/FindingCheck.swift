import CaseModel
import Diagnostics

/// Findings rest on what every reader can see.
enum FindingCheck {
  static func run(_ raw: RawCase, shown value: Case, reporter: Reporter) {
    guard !raw.evidenceOfFindings.isEmpty else { return }
    let known = Set(
      raw.narratives.flatMap { narrative in
        narrative.text.places.keys.map { ExcerptID(source: narrative.id, anchor: $0) }
      })
    let shown = Set(
      value.excerpts.flatMap { excerpt in
        excerpt.versions.filter { $0.words != .none }.map { ExcerptID(source: $0.narrative, anchor: excerpt.id.anchor) }
      })
    for word in raw.evidenceOfFindings {
      guard let id = ExcerptID(written: word.value), known.contains(id), !shown.contains(id) else { continue }
      reporter.error(
        "hidden-evidence", at: word.span,
        "the excerpt '\(word.value)' is not shown, so a reader could not see what the finding rests on",
        hints: ["name an excerpt that is public, quotes-only or has a paraphrase"])
    }
  }
}
