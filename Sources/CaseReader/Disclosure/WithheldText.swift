import CaseModel

/// Gathers the words of everything an author wrote, and lets go of what may be published. What remains is what the
/// finished site must not hold.
enum WithheldText {
  /// Runs of words of a case that it does not show.
  static func runs(of raw: RawCase, _ admission: CaseReading.Admission) -> Shingles {
    var withheld = Shingles()
    switch admission {
    case .published(let value): collect(raw, shownBy: value, into: &withheld)
    case .withdrawn(let stone):
      collectAll(raw, into: &withheld)
      withheld.remove(stone.reason)
    case .heldBack: collectAll(raw, into: &withheld)
    }
    return withheld
  }

  /// Everything: the description, its text as it reads, narratives and paraphrases.
  private static func collectAll(_ raw: RawCase, into withheld: inout Shingles) {
    for text in raw.written { withheld.add(text) }
    withheld.add(raw.fields.summary.plainText)
    for section in raw.fields.sections { withheld.add(section.body.plainText) }
    for narrative in raw.narratives { collect(narrative, into: &withheld) }
    for rule in raw.excerptRules { withheld.add(rule.paraphrase ?? "") }
  }

  /// What a published case may hold back: most hold back nothing, and then there is nothing to gather.
  ///
  /// Only what is shown of the same narratives is let go here. Whatever else the author has written twice, once for
  /// everybody, is found on a page, and then told from a leak by ``CorpusReader/isIndependent(_:frame:)``.
  private static func collect(_ raw: RawCase, shownBy value: Case, into withheld: inout Shingles) {
    let pages = Dictionary(value.narratives.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let partial = raw.narratives.filter { !shows(pages[$0.id], all: $0) }
    for narrative in partial { collect(narrative, into: &withheld) }
    for rule in raw.excerptRules { withheld.add(rule.paraphrase ?? "") }
    guard !withheld.isEmpty else { return }
    for narrative in partial { if let page = pages[narrative.id] { forget(page, in: &withheld) } }
    let ids = Set(partial.map(\.id))
    for version in value.excerpts.flatMap(\.versions) { forget(version, of: ids, in: &withheld) }
  }

  private static func shows(_ page: Narrative?, all narrative: RawNarrative) -> Bool {
    if let page, case .full(let blocks) = page.body { blocks == narrative.text.blocks } else { false }
  }

  private static func collect(_ narrative: RawNarrative, into withheld: inout Shingles) {
    withheld.add(narrative.narrative.title)
    withheld.add(narrative.narrative.speaker.position ?? "")
    withheld.add(narrative.text.blocks.plainText)
    ExcerptTexts.forEach(in: narrative.text.blocks) { withheld.add($0.plainText) }
  }

  private static func forget(_ page: Narrative, in withheld: inout Shingles) {
    withheld.remove(page.title)
    withheld.remove(page.speaker.position ?? "")
    if case .full(let blocks) = page.body { withheld.remove(blocks.plainText) }
  }

  private static func forget(_ version: Excerpt.Version, of narratives: Set<String>, in withheld: inout Shingles) {
    switch version.words {
    case .quote(let inlines), .whole(let inlines?):
      if narratives.contains(version.narrative) { withheld.remove(inlines.plainText) }
    case .paraphrase(let text): withheld.remove(text)
    case .whole(nil), .none: break
    }
  }
}

/// Goes through what each excerpt in a text holds.
enum ExcerptTexts {
  static func forEach(in blocks: [Block], _ body: ([Inline]) -> Void) {
    for block in blocks { block.forEachInline { if case .excerpt(_, _, let inner) = $0 { body(inner) } } }
  }
}
