package import CaseModel

// What can be trusted, what cannot be said, evidence, data.

extension Message {
  /// `A position on an axis and a type of integration are given where at least … passages from at …`
  package static func evidenceRule(minExcerpts: Int, minSources: Int) -> Message {
    Message("trust.evidence-rule", .count("minExcerpts", minExcerpts), .count("minSources", minSources))
  }
  /// `This case sets its own thresholds: …. Results that depend on them are not comparable with cases …`
  package static func ownThresholds(_ own: [Message]) -> Message {
    Message("trust.own-thresholds", .list("own", own))
  }
  /// `… … (elsewhere …)`
  package static func ownThreshold(_ name: String, _ value: Double, standard: Double) -> Message {
    Message(
      "trust.own-threshold", .text("name", name), .decimal("value", value), .decimal("standard", standard))
  }
  /// `Thresholds of this case’s own act here: ….`
  package static func ownThresholdsAct(_ own: [Message]) -> Message {
    Message("trust.own-thresholds-act", .list("own", own))
  }
  /// `How well the positions hold`
  package static var howPositionsHold: Message { Message("trust.how-positions-hold") }
  /// `Positions: how much they rest on, and how well they hold`
  package static var positionsTable: Message { Message("trust.positions") }
  /// `Position`
  package static var positionHead: Message { Message("trust.head-position") }
  /// `Consensus of sources`
  package static var consensusHead: Message { Message("trust.head-consensus") }
  /// `With other weightings`
  package static var weightingsHead: Message { Message("trust.head-weightings") }
  /// `…, …`
  package static func consensusIs(_ value: Double, _ band: ConsensusBand) -> Message {
    Message("trust.consensus", .decimal("value", value), .term("band", band))
  }
  /// `Consensus (Tastle and Wierman 2007) is 1 when all weight lies on one rank and 0 when it lies …`
  package static var consensusNote: Message { Message("trust.consensus-note") }
  /// `… (equal)`
  package static func weightedEqually(_ position: Message) -> Message {
    Message("trust.equal", .message("position", position))
  }
  /// `… (raw)`
  package static func weightedRaw(_ position: Message) -> Message {
    Message("trust.raw", .message("position", position))
  }
  /// `…`
  package static func weightings(_ others: [Message]) -> Message {
    Message("trust.weightings", .list("others", others))
  }
  /// `the same`
  package static var weightingsTheSame: Message { Message("trust.the-same") }
  /// `How well the integration profile holds`
  package static var howIntegrationHolds: Message { Message("trust.how-integration-holds") }
  /// `Integration: how well it holds`
  package static var integrationTable: Message { Message("trust.integration") }
  /// `Result`
  package static var resultHead: Message { Message("trust.head-result") }
  /// `Value`
  package static var valueHead: Message { Message("trust.head-value") }
  /// `Dominant type`
  package static var dominantType: Message { Message("trust.dominant-type") }
  /// `…`
  package static func typeIs(_ type: IntegrationType) -> Message {
    Message("trust.type", .term("type", type))
  }
  /// `Pattern`
  package static var pattern: Message { Message("trust.pattern") }
  /// `Do coders agree?`
  package static var doCodersAgree: Message { Message("trust.do-coders-agree") }
  /// `A single coder coded this case, so reliability is not known.`
  package static var singleCoder: Message { Message("trust.single-coder") }
  /// `No passage was coded by two coders, so reliability is not known.`
  package static var noDoubleCoding: Message { Message("trust.no-double-coding") }
  /// `Computed, and read by a person`
  package static var computedAndAssessed: Message { Message("trust.computed-and-assessed") }
  /// `Of … independent readings, …. Reading and result are shown side by side and never merged.`
  package static func readingsOf(_ readings: Int, _ parts: [Message]) -> Message {
    Message("trust.readings", .count("readings", readings), .list("parts", parts))
  }
  /// `… …`
  package static func verdictCount(_ number: Int, _ verdict: ComparisonVerdict) -> Message {
    Message("trust.verdict-count", .count("number", number), .term("verdict", verdict))
  }
  /// `…: read as …, computed as …. …`
  package static func disagreement(_ construct: Message, assessed: Message, computed: Message, because: Message)
    -> Message
  {
    Message(
      "trust.disagreement", .message("construct", construct), .message("assessed", assessed),
      .message("computed", computed),
      .message("because", because))
  }
  /// `No reason is given.`
  package static var noReason: Message { Message("trust.no-reason") }
  /// `…`
  package static func own(_ words: String) -> Message {
    Message("trust.own-words", .text("words", words))
  }
  /// `Whose view is missing`
  package static var whoseViewIsMissing: Message { Message("trust.whose-view") }
  /// `…. …`
  package static func flagWithReason(_ flag: InvolvementFlag) -> Message {
    Message("trust.flag", .term("flag", flag))
  }
  /// `Speakers who are named may hold back what could harm them: ….`
  package static func namedSpeakers(_ titles: [String]) -> Message {
    Message("trust.named-speakers", .list("titles", titles))
  }
  /// `Passages that more than one lens uses`
  package static var overlapHeading: Message { Message("trust.overlap") }
  /// `The lenses share these passages. They are computed apart, and their results are never added.`
  package static var overlapNote: Message { Message("trust.overlap-note") }
  /// `Passages in several lenses`
  package static var overlapTable: Message { Message("trust.overlap-table") }
  /// `Nothing here shows that involvement causes anything, or what effect it has.`
  package static var limitCause: Message { Message("limits.cause") }
  /// `Whether the outcomes are good, or democratic, is not assessed.`
  package static var limitOutcome: Message { Message("limits.outcome") }
  /// `The length of an arrow is no amount: the distance between two levels has no unit.`
  package static var limitArrow: Message { Message("limits.arrow") }
  /// `A position says nothing about ladders of participation made for other purposes, such as IAP2’s …`
  package static var limitLadders: Message { Message("limits.ladders") }
  /// `The sources were chosen for what they can tell and do not represent everyone concerned.`
  package static var limitSampling: Message { Message("limits.sampling") }
  /// `That something is not coded here does not mean that it is absent in the organisations.`
  package static var limitSilence: Message { Message("limits.silence") }
  /// `An account is a position, not a performance: no person or organisation is scored or ranked.`
  package static var limitScoring: Message { Message("limits.scoring") }
  /// `Nothing here shows a trend over time.`
  package static var limitTrend: Message { Message("limits.trend") }
  /// `Areas are set side by side; no difference between them is computed.`
  package static var limitAreas: Message { Message("limits.areas") }
  /// `Shared institutions do not mean sameness: professional values may differ and still fit together.`
  package static var limitSameness: Message { Message("limits.sameness") }
  /// `The texts are paraphrases coded by people who knew the conclusion, which is circular: agreement …`
  package static var limitParaphrase: Message { Message("limits.paraphrase") }
  /// `A passage stands in words where it is first listed, and after that by its name, which leads to …`
  package static var evidenceLead: Message { Message("evidence.lead") }
  /// `Rests on`
  package static var restsOn: Message { Message("data.rests-on") }
  /// `Data`
  package static var data: Message { Message("data.data") }
  /// Name of the data of a case, for programs: `Data of “…”`
  package static func datasetTitle(_ title: String) -> Message { Message("data.dataset", .text("title", title)) }
  /// What the data of a case are, for programs.
  package static var datasetDescription: Message { Message("data.dataset-description") }
  /// `Every result as JSON`
  package static var everyResult: Message { Message("data.every-result") }
  /// `Every coding that may be shown as CSV`
  package static var everyCoding: Message { Message("data.every-coding") }
  /// `The works cited as …`
  package static func citedWorks(as format: String) -> Message {
    Message("data.cited-works", .text("format", format))
  }
  /// `Figure as SVG: …`
  package static func figureAsSVG(_ name: String) -> Message {
    Message("data.figure", .text("name", name))
  }
  /// `… codes were given fewer than … times where two coders read: too rarely to say how far they …`
  package static func rareCodes(_ codes: Int, least: Int) -> Message {
    Message("trust.rare-codes", .count("codes", codes), .count("least", least))
  }
  /// `1 …`
  package static func oneVerdict(_ verdict: ComparisonVerdict) -> Message {
    Message("trust.one-verdict", .term("verdict", verdict))
  }
}
