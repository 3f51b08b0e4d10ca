package import CaseModel

// How results came about.

extension Message {
  /// `Why these results?`
  package static var whyHeading: Message { Message("why.heading") }
  /// `…: …`
  package static func whyResult(_ title: Message, _ result: Message) -> Message {
    Message("why.result", .message("title", title), .message("result", result))
  }
  /// `Nothing is coded, which says nothing about what there is.`
  package static var whyNothingCoded: Message { Message("why.nothing-coded") }
  /// `One voice, …, divided by strength: ….`
  package static func whyVoice(_ source: String, _ parts: [Message]) -> Message {
    Message("why.voice", .text("source", source), .list("parts", parts))
  }
  /// `… … …`
  package static func whyVoicePart(_ anchor: String, _ rank: Term, _ share: Double) -> Message {
    Message("why.voice-part", .text("anchor", anchor), .term("rank", rank), .decimal("share", share))
  }
  /// `Material of … sources that is not named here also counts.`
  package static func whyUnnamed(_ sources: Int) -> Message {
    Message("why.unnamed", .count("sources", sources))
  }
  /// `All voices together, as shares: ….`
  package static func whyShares(_ parts: [Message]) -> Message {
    Message("why.shares", .list("parts", parts))
  }
  /// `… …`
  package static func whyShare(_ rank: Term, _ share: Double) -> Message {
    Message("why.share", .term("rank", rank), .decimal("share", share))
  }
  /// `… passages from … sources, where … from … are needed: ….`
  package static func whyEvidence(
    _ excerpts: Int, _ sources: Int, minExcerpts: Int, minSources: Int, _ status: EvidenceStatus
  ) -> Message {
    Message(
      "why.evidence", .count("excerpts", excerpts), .count("sources", sources), .count("minExcerpts", minExcerpts),
      .count("minSources", minSources), .term("status", status))
  }
  /// `Added up from the lowest rank: …. One half is reached ….`
  package static func whyMedian(_ parts: [Message], _ place: Message) -> Message {
    Message("why.median", .list("parts", parts), .message("place", place))
  }
  /// `nowhere`
  package static var whyNowhere: Message { Message("why.nowhere") }
  /// `Consensus of the weights is …: sources are ….`
  package static func whyConsensus(_ value: Double, _ band: ConsensusBand) -> Message {
    Message("why.consensus", .decimal("value", value), .term("band", band))
  }
  /// `With every passage equally strong the median lies …; without balancing sources, ….`
  package static func whyWeightings(_ equal: Message, _ raw: Message) -> Message {
    Message("why.weightings", .message("equal", equal), .message("raw", raw))
  }
  /// `at …`
  package static func whyAt(_ place: Message) -> Message { Message("why.at", .message("place", place)) }
  /// `There is no result that rests on a source to leave out, so there is nothing to test.`
  package static var whyNothingToTest: Message { Message("why.nothing-to-test") }
  /// `Leaving out each named source in turn changes nothing.`
  package static var whyStable: Message { Message("why.stable") }
  /// `Leaving out each named source in turn: it changes without ….`
  package static func whyUnstable(_ sources: Message) -> Message {
    Message("why.unstable", .message("sources", sources))
  }
  /// `…`
  package static func whyWithoutAny(_ sources: [String]) -> Message {
    Message("why.without-any", .list("sources", sources))
  }
  /// `… or any of … more`
  package static func whyWithoutAny(_ sources: [String], more: Int) -> Message {
    Message("why.without-any-more", .list("sources", sources), .count("more", more))
  }
  /// `… has not enough evidence on the mode, so there is no class.`
  package static func whyNoClass(_ frame: Frame) -> Message {
    Message("why.no-class", .term("frame", frame))
  }
  /// `… lies … on the mode; the class is that of its lower end.`
  package static func whyLowerEnd(_ frame: Frame, _ position: Message) -> Message {
    Message("why.lower-end", .term("frame", frame), .message("position", position))
  }
  /// `Condition: …. It is …: … passages for, … against.`
  package static func whyCondition(_ condition: Term, _ state: ConditionState, evidenceFor: Int, against: Int)
    -> Message
  {
    Message(
      "why.condition", .term("condition", condition), .term("state", state), .count("evidenceFor", evidenceFor),
      .count("against", against))
  }
  /// `No condition is contradicted, so the class stays ….`
  package static func whyClassStays(_ value: ModeClass) -> Message {
    Message("why.class-stays", .term("value", value))
  }
  /// `A condition is contradicted, so the class is lowered by one, to ….`
  package static func whyClassLowered(_ value: ModeClass) -> Message {
    Message("why.class-lowered", .term("value", value))
  }
  /// `A gap needs enough evidence both of what is intended and of what is done.`
  package static var whyGapNeedsBoth: Message { Message("why.gap-needs-both") }
  /// `As ranks, what is intended lies at …, what is done at ….`
  package static func whySides(_ intended: Message, _ actual: Message) -> Message {
    Message("why.sides", .message("intended", intended), .message("actual", actual))
  }
  /// `…–…`
  package static func whyRanks(_ low: Int, _ high: Int) -> Message {
    Message("why.ranks", .count("low", low), .count("high", high))
  }
  /// `The gap is … − … = ….`
  package static func whyDifference(_ intended: Int, _ actual: Int, _ steps: String) -> Message {
    Message(
      "why.difference", .count("intended", intended), .count("actual", actual), .text("steps", steps))
  }
  /// `The gap runs from … − … = … to … − … = …; its end nearest to zero is ….`
  package static func whyRange(
    _ intendedLow: Int, _ intendedHigh: Int, _ actualLow: Int, _ actualHigh: Int, _ low: String, _ high: String,
    _ guaranteed: String
  ) -> Message {
    Message(
      "why.range", .count("intendedLow", intendedLow), .count("intendedHigh", intendedHigh),
      .count("actualLow", actualLow), .count("actualHigh", actualHigh), .text("low", low), .text("high", high),
      .text("guaranteed", guaranteed))
  }
  /// `Comparing every share of what is intended with every share of what is done gives a separation …`
  package static func whySeparation(_ delta: Double, _ band: SeparationBand) -> Message {
    Message("why.separation", .decimal("delta", delta), .term("band", band))
  }
  /// `…: … passages from … sources; ….`
  package static func whyIndicator(_ label: String, _ excerpts: Int, _ sources: Int, _ presence: Message) -> Message {
    Message(
      "why.indicator", .text("label", label), .count("excerpts", excerpts), .count("sources", sources),
      .message("presence", presence))
  }
  /// `present by …, so in place`
  package static func whyPresent(_ present: Double) -> Message {
    Message("why.present", .decimal("present", present))
  }
  /// `present by …, so not in place`
  package static func whyNotPresent(_ present: Double) -> Message {
    Message("why.not-present", .decimal("present", present))
  }
  /// `presence unclear, so not in place`
  package static var whyPresenceUnclear: Message { Message("why.presence-unclear") }
  /// `…, balance …`
  package static func whyWithBalance(_ presence: Message, _ balance: Double) -> Message {
    Message("why.with-balance", .message("presence", presence), .decimal("balance", balance))
  }
  /// `… of … indicators are covered: …, where … is needed, with … pairs of passage and indicator from …`
  package static func whyCoverage(
    _ covered: Int, _ all: Int, _ coverage: Double, needed: Double, pairs: Int, sources: Int
  ) -> Message {
    Message(
      "why.coverage", .count("covered", covered), .count("all", all), .decimal("coverage", coverage),
      .decimal("needed", needed), .count("pairs", pairs), .count("sources", sources))
  }
  /// `… of … covered indicators are in place: enactment ….`
  package static func whyEnactment(_ enacted: Int, _ covered: Int, _ enactment: Double?) -> Message {
    Message("why.enactment", .count("enacted", enacted), .count("covered", covered), .decimal("enactment", enactment))
  }
  /// `Nothing has a direction, so the balance counts as 0.`
  package static var whyNoDirection: Message { Message("why.no-direction") }
  /// `Every source has one voice in the type: enabling …, constraining …; balance (… − …) / … = ….`
  package static func whyBalance(_ enabling: Double, _ constraining: Double, _ sum: Double, _ balance: Double)
    -> Message
  {
    Message(
      "why.balance", .decimal("enabling", enabling), .decimal("constraining", constraining), .decimal("sum", sum),
      .decimal("balance", balance))
  }
  /// `State: … – ….`
  package static func whyState(_ state: IntegrationState, _ meaning: Message) -> Message {
    Message("why.state", .term("state", state), .message("meaning", meaning))
  }
  /// `Enactment: ….`
  package static func whyEnactments(_ parts: [Message]) -> Message {
    Message("why.enactments", .list("parts", parts))
  }
  /// `… …`
  package static func whyEnactmentOf(_ type: IntegrationType, _ enactment: Double?) -> Message {
    Message("why.enactment-of", .term("type", type), .decimal("enactment", enactment))
  }
  /// `At least one type has too little evidence, so none can be called dominant.`
  package static var whyNoneCanDominate: Message { Message("why.none-can-dominate") }
  /// `A dominant type reaches … and leads the next by …: ….`
  package static func whyDominance(_ dominance: Double, lead: Double, _ dominant: Message) -> Message {
    Message("why.dominance", .decimal("dominance", dominance), .decimal("lead", lead), .message("dominant", dominant))
  }
  /// `….`
  package static func whyStates(_ states: Message) -> Message {
    Message("why.states", .message("states", states))
  }
  /// `…: …`
  package static func whyStateOf(_ type: IntegrationType, _ state: IntegrationState) -> Message {
    Message("why.state-of", .term("type", type), .term("state", state))
  }
  /// `A pattern needs enough evidence on all three types.`
  package static var whyPatternNeedsAll: Message { Message("why.pattern-needs-all") }
  /// `Dominant: …. The first pattern whose rule applies is ….`
  package static func whyFirstPattern(_ dominant: Message, _ pattern: IntegrationPattern) -> Message {
    Message("why.first-pattern", .message("dominant", dominant), .term("pattern", pattern))
  }
  /// `…: …. Known … of … = …, where … is needed; completeness …, where … is in place and … partly: ….`
  package static func whyComponent(
    _ component: OpportunityDeclaration.Component, _ counts: [Message], known: Int, all: Int, knownness: Double,
    needed: Double, completeness: Double?, inPlace: Double, partial: Double, _ state: ComponentState
  ) -> Message {
    Message(
      "why.component", .term("component", component), .list("counts", counts), .count("known", known),
      .count("all", all), .decimal("knownness", knownness), .decimal("needed", needed),
      .decimal("completeness", completeness), .decimal("inPlace", inPlace), .decimal("partial", partial),
      .term("state", state))
  }
  /// `… …`
  package static func whyAnswers(_ number: Int, _ answer: ChecklistAnswer.Value) -> Message {
    Message("why.answers", .count("number", number), .term("answer", answer))
  }
  /// `At least one component is not known, so the space cannot be told.`
  package static var whySpaceUndetermined: Message { Message("why.space-undetermined") }
  /// `The space is that of the weakest component, because the four are linked: ….`
  package static func whyWeakest(_ space: OpportunitySpace) -> Message {
    Message("why.weakest", .term("space", space))
  }
  /// `…`
  package static func whySpace(_ space: OpportunitySpace) -> Message {
    Message("why.space", .term("space", space))
  }
  /// `none known`
  package static var whyNoneKnown: Message { Message("why.none-known") }
  /// `…`
  package static func whyComponents(_ components: [OpportunityDeclaration.Component]) -> Message {
    Message("why.components", .list("components", components))
  }
  /// `No component is known.`
  package static var whyNoComponentKnown: Message { Message("why.no-component-known") }
  /// `Completeness of what is known: ….`
  package static func whyKnown(_ parts: [Message]) -> Message {
    Message("why.known", .list("parts", parts))
  }
  /// `… …`
  package static func whyCompleteness(_ component: OpportunityDeclaration.Component, _ completeness: Double) -> Message
  {
    Message("why.completeness", .term("component", component), .decimal("completeness", completeness))
  }
  /// `The lowest is the bottleneck; ties are named in the order resources, governance, assets, …`
  package static var whyLowest: Message { Message("why.lowest") }
  /// `Passages that say it is there in practice: …; that it is missing or hindered: …; that speak of …`
  package static func whyTestimony(supporting: Int, hindering: Int, aspired: Int, calledFor: Int) -> Message {
    Message(
      "why.testimony", .count("supporting", supporting), .count("hindering", hindering), .count("aspired", aspired),
      .count("calledFor", calledFor))
  }
  /// `…`
  package static func whyCoordination(_ state: CoordinationState) -> Message {
    Message("why.coordination", .term("state", state))
  }
  /// `Leaving out each named source in turn: it loses its evidence, or shifts by two levels or more, …`
  package static func whyBreaks(_ sources: Message) -> Message {
    Message("why.breaks", .message("sources", sources))
  }
  /// `Leaving out each named source in turn: it cannot be told any more without ….`
  package static func whyBreaksValue(_ sources: Message) -> Message {
    Message("why.breaks-value", .message("sources", sources))
  }
  /// `Changing one coding at a time: … of … codings would change it.`
  package static func whyRecoding(flips: Int, of all: Int) -> Message {
    Message("why.recoding", .count("flips", flips), .count("all", all))
  }
  /// `… …`
  package static func whyBoth(_ first: Message, _ second: Message) -> Message {
    Message("why.both", .message("first", first), .message("second", second))
  }
  /// `After its conditions it would be …; what is intended is never lowered, so that no rule widens …`
  package static func whyNotLowered(_ value: ModeClass) -> Message {
    Message("why.not-lowered", .term("value", value))
  }
  /// `Condition: …. It is confirmed by the service map alone: ….`
  package static func whyDeclaredCondition(_ condition: Term, _ activities: [String]) -> Message {
    Message("why.declared-condition", .term("condition", condition), .list("activities", activities))
  }
  /// `what is done …, by … at least`
  package static func whyGapResult(_ verdict: GapVerdict, _ levels: Message) -> Message {
    Message("why.gap-result", .term("verdict", verdict), .message("levels", levels))
  }
  /// `what is done …`
  package static func whyGapVerdict(_ verdict: GapVerdict) -> Message {
    Message("why.gap-verdict", .term("verdict", verdict))
  }
  /// `What is done ….`
  package static func whyVerdict(_ verdict: GapVerdict) -> Message {
    Message("why.verdict", .term("verdict", verdict))
  }
  /// `Condition: …. It is not spoken of, which lowers nothing.`
  package static func whyConditionSilent(_ condition: Term) -> Message {
    Message("why.condition-silent", .term("condition", condition))
  }
}
