import CaseModel

/// Turns a case as written into the case that may be published.
///
/// This is the only way from the raw types to `Case`, so whatever is held back here reaches no renderer.
struct CaseDisclosure {
  private let raw: RawCase
  private let codings: [Coding]
  private let terms: PublicationTerms
  private let standings: [String: NarrativeStanding]
  private let originals: [String: String]
  private let names: SourceNames
  private var result: Case
  /// Consent by narrative and anchor: the strictest of the narrative, the excerpt and whatever lies around it.
  private var consents: [String: [String: Consent]] = [:]
  private var paraphrases: [String: [String: String]] = [:]
  private var versions: [ExcerptID: [Excerpt.Version]] = [:]

  /// - Parameter codings: Complete codings, their excerpts named by narrative and anchor.
  static func disclose(_ raw: RawCase, codings: [Coding], terms: PublicationTerms) -> Case {
    var disclosure = CaseDisclosure(raw, codings: codings, terms: terms)
    disclosure.run()
    return disclosure.result
  }

  private init(_ raw: RawCase, codings: [Coding], terms: PublicationTerms) {
    self.raw = raw
    self.codings = codings
    self.terms = terms
    let standings = Dictionary(
      raw.narratives.map { ($0.id, NarrativeStanding($0, terms: terms)) }, uniquingKeysWith: { first, _ in first })
    self.standings = standings
    originals = Dictionary(
      raw.narratives.compactMap { narrative in
        narrative.original.flatMap { standings[$0.value] == nil ? nil : (narrative.id, $0.value) }
      }, uniquingKeysWith: { first, _ in first })
    names = SourceNames(narratives: raw.narratives, standings: standings, originals: originals)
    result = raw.fields
  }

  private mutating func run() {
    result.isDraft = raw.isDraft
    result.respondents = SmallCells.suppress(raw.fields.respondents, below: raw.fields.smallestCell)
    collectExcerptRules()
    for narrative in raw.narratives {
      consents[narrative.id] = NestedConsent.strictest(consents[narrative.id, default: [:]], in: narrative.text.blocks)
    }
    for narrative in raw.narratives { disclose(narrative) }
    discloseExcerpts()
    discloseCodings()
    discloseSources()
    discloseEvidence()
  }

  private mutating func collectExcerptRules() {
    for narrative in raw.narratives {
      let own = standings[narrative.id]?.consent ?? .withheld
      consents[narrative.id] = narrative.text.places.mapValues { _ in own }
    }
    for rule in raw.excerptRules {
      if let consent = rule.consent { restrict(rule.anchor, in: rule.narrative, to: consent) }
      if let paraphrase = rule.paraphrase, paraphrases[rule.narrative]?[rule.anchor] == nil {
        paraphrases[rule.narrative, default: [:]][rule.anchor] = paraphrase
      }
    }
  }

  /// Narrows what may be shown of an excerpt, which its translation shares.
  private mutating func restrict(_ anchor: String, in narrative: String, to consent: Consent) {
    let name = originals[narrative] ?? narrative
    for other in raw.narratives where other.id == name || originals[other.id] == name {
      guard let known = consents[other.id]?[anchor] else { continue }
      consents[other.id]?[anchor] = known.and(consent)
    }
  }

  private mutating func disclose(_ narrative: RawNarrative) {
    switch standings[narrative.id] {
    case .published(let consent): publish(narrative, consent: consent)
    case .withdrawn:
      if let withdrawal = narrative.withdrawn {
        result.tombstones.append(Tombstone(id: narrative.id, date: withdrawal.date, reason: withdrawal.reason))
      }
    case .counted, .hidden, nil: break
    }
  }

  private mutating func publish(_ narrative: RawNarrative, consent: Consent) {
    let source = names.source(of: narrative.id)
    var text = TextDisclosure(
      consents: consents[narrative.id, default: [:]], paraphrases: paraphrases[narrative.id, default: [:]],
      source: source)
    let blocks = text.disclose(narrative.text.blocks, of: narrative.id)
    result.narratives.append(page(of: narrative, consent: consent, source: source, blocks: blocks))
    for (anchor, place) in narrative.text.places where isNamed(anchor, in: narrative.id) {
      versions[ExcerptID(source: source, anchor: anchor), default: []].append(
        Excerpt.Version(
          narrative: narrative.id, language: narrative.narrative.language, words: text.words(of: anchor), place: place))
    }
  }

  private func page(of raw: RawNarrative, consent: Consent, source: String, blocks: [Block]) -> Narrative {
    var page = Narrative(id: raw.id, title: raw.narrative.title, kind: raw.narrative.kind, source: source)
    page.speaker = raw.narrative.speaker
    page.date = raw.narrative.date
    page.language = raw.narrative.language
    page.attribution = raw.narrative.attribution
    page.consent = consent
    // A translation of something that is not published says nothing of it.
    let isOriginalHidden = raw.original.map { standings[$0.value]?.isPublished != true } ?? false
    page.original = isOriginalHidden ? nil : raw.original?.value
    page.translatedFrom = isOriginalHidden ? nil : raw.narrative.translatedFrom
    switch consent {
    case .public: page.body = .full(blocks)
    case .quotesOnly: page.body = .excerptsOnly
    default: page.body = .paraphrasesOnly
    }
    return page
  }

  /// Whether an excerpt may be listed under its own name.
  private func isNamed(_ anchor: String, in narrative: String) -> Bool {
    consents[narrative]?[anchor].map { $0.strictness < Consent.aggregateOnly.strictness } ?? false
  }

  private mutating func discloseExcerpts() {
    result.excerpts = versions.map { id, versions in
      Excerpt(
        id: id,
        versions: versions.filter { $0.narrative == id.source } + versions.filter { $0.narrative != id.source })
    }.sorted { $0.id < $1.id }
  }

  /// A coding has the consent of the text it stands on: one of a withheld original is not counted, even where the
  /// translation is public.
  private mutating func discloseCodings() {
    var opaque: [ExcerptID: String] = [:]
    var unnamed: [Coding] = []
    for coding in codings.sorted(by: Coding.precedes) {
      let (narrative, anchor) = (coding.excerpt.source, coding.excerpt.anchor)
      guard let consent = consents[narrative]?[anchor], consent != .withheld else { continue }
      var shown = coding
      shown.excerpt = ExcerptID(source: names.source(of: narrative), anchor: anchor)
      if consent == .aggregateOnly {
        let name = opaque[shown.excerpt] ?? "~\(opaque.count + 1)"
        opaque[shown.excerpt] = name
        shown.excerpt = ExcerptID(source: shown.excerpt.source, anchor: name)
        unnamed.append(shown)
      } else {
        result.codings.append(shown)
      }
    }
    result.codings.sort(by: Coding.precedes)
    result.unnamed = UnnamedCodings(unnamed.sorted(by: Coding.precedes))
  }

  /// Sources that may be named; one that may only be counted is in no list.
  private mutating func discloseSources() {
    var sources: [String: Source] = [:]
    for narrative in raw.narratives {
      let id = names.source(of: narrative.id)
      guard standings[narrative.id]?.isPublished == true else { continue }
      // The level is that of the narrative the source is named after.
      guard sources[id] == nil || id == narrative.id else { continue }
      sources[id] = Source(id: id, level: narrative.narrative.speaker.level)
    }
    result.sources = sources.values.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  /// Evidence of declared answers keeps only excerpts that may be named.
  private mutating func discloseEvidence() {
    guard let answers = result.opportunity?.answers else { return }
    let disclosed = answers.mapValues { items in
      items.mapValues { answer in
        let named = answer.evidence.filter { isNamed($0.anchor, in: $0.source) }
        let evidence = named.map { ExcerptID(source: names.source(of: $0.source), anchor: $0.anchor) }
        return ChecklistAnswer(answer.value, evidence: evidence, note: answer.note)
      }
    }
    result.opportunity?.answers = disclosed
  }
}

extension Coding {
  /// The order in which sums run: source, excerpt, code, coder. (Model §9.4)
  static func precedes(_ left: Coding, _ right: Coding) -> Bool {
    if left.excerpt != right.excerpt { return left.excerpt < right.excerpt }
    return (left.code, left.coder, left.frame.rawValue, left.actor ?? "") < (
      right.code, right.coder, right.frame.rawValue, right.actor ?? ""
    )
  }
}
