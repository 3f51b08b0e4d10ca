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
  private let translations: [String: [String]]
  private let names: SourceNames
  /// Narratives that hold the words of authors; a translation of such words is another such narrative.
  private let analyses: Set<String>
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
    translations = Dictionary(grouping: originals.keys) { [originals] in originals[$0] ?? "" }
    let own = Set(raw.narratives.filter { $0.narrative.kind == .analysis }.map(\.id))
    let pairs = originals.filter { own.contains($0.key) || own.contains($0.value) }
    analyses = own.union(pairs.keys).union(pairs.values)
    names = SourceNames(narratives: raw.narratives, standings: standings, originals: originals)
    result = raw.fields
  }

  private mutating func run() {
    result.isDraft = raw.isDraft
    hideSmallCells()
    collectExcerptRules()
    for narrative in raw.narratives {
      consents[narrative.id] = NestedConsent.strictest(consents[narrative.id, default: [:]], in: narrative.text.blocks)
    }
    let heldBack = HeldBackLinks(
      raw, terms: terms, places: HeldBackPlaces(raw, terms: terms) { isNamed($0, in: $1) })
    discloseFields(heldBack)
    for narrative in raw.narratives { disclose(narrative, heldBack) }
    // As people count: 'n2' before 'n10'. Sums run over sources, whose order is another.
    result.narratives.sort { NaturalOrder.precedes($0.id, $1.id) }
    discloseExcerpts()
    discloseCodings()
    discloseSources()
    discloseEvidence()
    discloseCoverage()
  }

  /// Numbers of persons that might point at one. (Model §10.13)
  private mutating func hideSmallCells() {
    let rule = result.smallCells
    for index in result.respondents.indices where result.respondents[index].count.map(rule.hides) ?? false {
      (result.respondents[index].count, result.respondents[index].isSuppressed) = (nil, true)
    }
    for index in result.coordinators.indices where result.coordinators[index].count.map(rule.hides) ?? false {
      (result.coordinators[index].count, result.coordinators[index].isSuppressed) = (nil, true)
    }
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
    for other in [name] + (translations[name] ?? []) {
      guard let known = consents[other]?[anchor] else { continue }
      consents[other]?[anchor] = known.and(consent)
    }
  }

  private mutating func discloseFields(_ heldBack: HeldBackLinks) {
    let page = "cases/\(result.id)/"
    result.summary = heldBack.unlinked(result.summary, on: page + "index.html")
    for index in result.findings.indices {
      result.findings[index].because = heldBack.unlinked(result.findings[index].because, on: page + "index.html")
    }
    for index in result.sections.indices {
      let section = result.sections[index]
      result.sections[index].body = heldBack.unlinked(section.body, on: page + section.id + ".html")
    }
  }

  private mutating func disclose(_ narrative: RawNarrative, _ heldBack: HeldBackLinks) {
    switch standings[narrative.id] {
    case .published(let consent): publish(narrative, consent: consent, heldBack)
    case .withdrawn:
      if let withdrawal = narrative.withdrawn {
        result.tombstones.append(Tombstone(id: narrative.id, date: withdrawal.date, reason: withdrawal.reason))
      }
    case .counted, .hidden, nil: break
    }
  }

  private mutating func publish(_ narrative: RawNarrative, consent: Consent, _ heldBack: HeldBackLinks) {
    let source = names.source(of: narrative.id)
    var text = TextDisclosure(
      consents: consents[narrative.id, default: [:]], paraphrases: paraphrases[narrative.id, default: [:]],
      source: source)
    let shown = heldBack.unlinked(narrative.text.blocks, on: ContentPath.page(of: narrative.path) ?? "")
    let blocks = text.disclose(shown, of: narrative.id)
    result.narratives.append(page(of: narrative, consent: consent, source: source, blocks: blocks))
    for (anchor, place) in narrative.text.places where isNamed(anchor, in: narrative.id) {
      versions[ExcerptID(source: source, anchor: anchor), default: []].append(
        Excerpt.Version(
          narrative: narrative.id, language: narrative.narrative.language,
          words: anchor == narrative.whole ? text.whole(anchor, of: blocks) : text.words(of: anchor), place: place))
    }
  }

  private func page(of raw: RawNarrative, consent: Consent, source: String, blocks: [Block]) -> Narrative {
    let kind = analyses.contains(raw.id) ? .analysis : raw.narrative.kind
    var page = Narrative(id: raw.id, title: raw.narrative.title, kind: kind, source: source)
    page.label = raw.narrative.label
    page.speaker = raw.narrative.speaker
    page.date = raw.narrative.date
    page.isNumbered = raw.narrative.isNumbered
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
    result.codings.reserveCapacity(codings.count)
    var opaque: [ExcerptID: String] = [:]
    var unnamed: [Coding] = []
    for coding in codings.sorted(by: Coding.precedes) {
      let (narrative, anchor) = (coding.excerpt.source, coding.excerpt.anchor)
      guard let consent = consents[narrative]?[anchor], consent != .withheld else { continue }
      if analyses.contains(narrative) {
        // Words of authors weigh nothing, so that nothing of them is left where they may not be named.
        if consent != .aggregateOnly { result.analyses.append(named(coding)) }
        continue
      }
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
    result.analyses.sort(by: Coding.precedes)
    result.unnamed = UnnamedCodings(unnamed.sorted(by: Coding.precedes))
  }

  /// A coding under the name that its excerpt has on the site.
  private func named(_ coding: Coding) -> Coding {
    var shown = coding
    shown.excerpt = ExcerptID(source: names.source(of: coding.excerpt.source), anchor: coding.excerpt.anchor)
    return shown
  }

  /// What coders say they read, as far as it may be named; a translation and its original are read together.
  private mutating func discloseCoverage() {
    guard !raw.coverage.isEmpty else { return }
    var read: Set<Coverage> = []
    let bySource = Dictionary(grouping: result.excerpts.lazy.map(\.id), by: \.source)
    for item in raw.coverage {
      for excerpt in bySource[names.source(of: item.narrative)] ?? [] {
        guard item.anchor == nil || item.anchor == excerpt.anchor else { continue }
        read.insert(Coverage(coder: item.coder, excerpt: excerpt))
      }
    }
    result.coverage = read.sorted { ($0.coder, $0.excerpt) < ($1.coder, $1.excerpt) }
  }

  /// Sources that may be named; one that may only be counted is in no list.
  private mutating func discloseSources() {
    var sources: [String: Source] = [:]
    for narrative in raw.narratives {
      let id = names.source(of: narrative.id)
      guard standings[narrative.id]?.isPublished == true, !analyses.contains(narrative.id) else { continue }
      // The level is that of the narrative the source is named after.
      guard sources[id] == nil || id == narrative.id else { continue }
      sources[id] = Source(id: id, level: narrative.narrative.speaker.level)
    }
    result.sources = sources.values.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  /// Evidence of declared answers keeps only excerpts that may be named.
  private mutating func discloseEvidence() {
    for index in result.findings.indices {
      result.findings[index].evidence = shown(result.findings[index].evidence)
      result.findings[index].against = shown(result.findings[index].against)
    }
    guard let answers = result.opportunity?.answers else { return }
    let disclosed = answers.mapValues { items in
      items.mapValues { answer in
        ChecklistAnswer(answer.value, evidence: shown(answer.evidence), note: answer.note)
      }
    }
    result.opportunity?.answers = disclosed
  }

  /// Excerpts that may be named, under the names they have on the site: once each, also where a text and its translation
  /// are both named.
  private func shown(_ excerpts: [ExcerptID]) -> [ExcerptID] {
    var seen: Set<ExcerptID> = []
    return excerpts.filter { isNamed($0.anchor, in: $0.source) }
      .map { ExcerptID(source: names.source(of: $0.source), anchor: $0.anchor) }
      .filter { seen.insert($0).inserted }
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
