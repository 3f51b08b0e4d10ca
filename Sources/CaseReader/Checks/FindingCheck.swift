import CaseModel
import Diagnostics

/// Findings rest on what every reader can see.
enum FindingCheck {
  static func run(_ raw: RawCase, shown value: Case, reporter: Reporter) {
    guard !raw.evidenceOfFindings.isEmpty else { return }
    let clear = clearExcerpts(raw)
    let shown = Set(
      value.excerpts.flatMap { excerpt in
        excerpt.versions.filter { $0.words != .none }.map { ExcerptID(source: $0.narrative, anchor: excerpt.id.anchor) }
      })
    for word in raw.evidenceOfFindings {
      guard let id = ExcerptID(written: word.value), clear.contains(id), !shown.contains(id) else { continue }
      reporter.error(
        "hidden-evidence", at: word.span,
        "the excerpt '\(word.value)' is not shown, so a reader could not see what the finding rests on",
        hints: ["name an excerpt that is public, quotes-only or has a paraphrase"])
    }
  }

  /// Excerpts of which it is known what may be shown. Where a consent cannot be read, that is the fault.
  private static func clearExcerpts(_ raw: RawCase) -> Set<ExcerptID> {
    let unclear = Set(
      raw.excerptRules.filter(\.isUnclear).map { ExcerptID(source: $0.narrative, anchor: $0.anchor) })
    return Set(
      raw.narratives.filter { !$0.isConsentUnclear }.flatMap { narrative in
        narrative.text.places.keys.map { ExcerptID(source: narrative.id, anchor: $0) }
      }
    ).subtracting(unclear)
  }
}
