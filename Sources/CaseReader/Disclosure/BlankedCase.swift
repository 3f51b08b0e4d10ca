import CaseModel

/// A case as if its author had left every withheld word away: ids, anchors, codings and all else are as they were.
///
/// What may be published of it must be the same as what may be published of the whole. Then whatever a site shows, it
/// shows for another reason than that somebody said it in confidence.
struct BlankedCase {
  private let raw: RawCase
  private let terms: PublicationTerms
  /// Anchors whose words may not be quoted, by narrative.
  private var restricted: [String: Set<String>] = [:]

  static func blanked(_ raw: RawCase, terms: PublicationTerms) -> RawCase {
    var copy = raw
    let blank = BlankedCase(raw, terms: terms)
    copy.narratives = raw.narratives.map(blank.blanked)
    return copy
  }

  private init(_ raw: RawCase, terms: PublicationTerms) {
    (self.raw, self.terms) = (raw, terms)
    for rule in raw.excerptRules where !(rule.consent.map(Self.isQuotable) ?? true) {
      for narrative in raw.narratives where isSameVoice(narrative, as: rule.narrative) {
        restricted[narrative.id, default: []].insert(rule.anchor)
      }
    }
  }

  private static func isQuotable(_ consent: Consent) -> Bool { consent.strictness <= Consent.quotesOnly.strictness }

  /// A translation and its original share what may become of an excerpt.
  private func isSameVoice(_ narrative: RawNarrative, as id: String) -> Bool {
    let original = raw.narratives.first { $0.id == id }?.original?.value ?? id
    return narrative.id == original || narrative.original?.value == original
  }

  private func blanked(_ narrative: RawNarrative) -> RawNarrative {
    var copy = narrative
    let anchors = restricted[narrative.id, default: []]
    switch NarrativeStanding(narrative, terms: terms) {
    case .published(let consent):
      let base = consent == .public ? Words.all : Self.isQuotable(consent) ? .excerpts : .none
      copy.text.blocks = blanked(narrative.text.blocks, base, anchors)
    case .counted, .withdrawn, .hidden:
      copy.narrative = untitled(narrative.narrative)
      copy.text.blocks = blanked(narrative.text.blocks, .none, anchors)
    }
    return copy
  }

  private func untitled(_ narrative: Narrative) -> Narrative {
    var bare = Narrative(id: narrative.id, title: "", kind: narrative.kind, source: narrative.source)
    bare.speaker = narrative.speaker
    bare.speaker.position = nil
    (bare.language, bare.translatedFrom) = (narrative.language, narrative.translatedFrom)
    return bare
  }

  /// Which words of a text may be shown.
  private enum Words {
    case all, excerpts, none
  }

  private func blanked(_ blocks: [Block], _ words: Words, _ anchors: Set<String>) -> [Block] {
    blocks.map { $0.map(code: { words == .all ? $0 : "" }, run: { blanked($0, words, anchors) }) }
  }

  private func blanked(_ inlines: [Inline], _ words: Words, _ anchors: Set<String>) -> [Inline] {
    inlines.flatMap { inline -> [Inline] in
      switch inline {
      case .excerpt(let id, _, let inner):
        let own = anchors.contains(id.anchor) || words == .none ? Words.none : .all
        return [inline.holding(blanked(inner, own, anchors))]
      case .emphasis, .strong, .link:
        let rest = blanked(inline.inner, words, anchors)
        return words == .all ? [inline.holding(rest)] : rest
      case .text, .softBreak, .lineBreak, .code, .image, .citation, .omission:
        return words == .all ? [inline] : []
      }
    }
  }
}
