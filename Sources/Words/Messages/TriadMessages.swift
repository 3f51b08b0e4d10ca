package import CaseModel

// The three types of integration, and their indicators.

extension Message {
  /// `… integration is not spoken of.`
  package static func triadSilent(_ type: IntegrationType) -> Message {
    Message("figure-triad.silent", .term("type", type))
  }
  /// `… integration is not placed for too little evidence (enactment …, balance …, … of the …`
  package static func triadInsufficient(
    _ type: IntegrationType, enactment: Double?, balance: Double?, coverage: Double
  ) -> Message {
    Message(
      "figure-triad.insufficient", .term("type", type), .decimal("enactment", enactment), .decimal("balance", balance),
      .decimal("coverage", coverage))
  }
  /// `… integration is … (enactment …, balance …, … of the indicators spoken of).`
  package static func triadIs(
    _ type: IntegrationType, _ state: IntegrationState, enactment: Double?, balance: Double?, coverage: Double
  ) -> Message {
    Message(
      "figure-triad.is", .term("type", type), .term("state", state), .decimal("enactment", enactment),
      .decimal("balance", balance), .decimal("coverage", coverage))
  }
  /// `The three types are interdependent.`
  package static var triadInterdependent: Message { Message("figure-triad.interdependent") }
  /// `The dominant type is ….`
  package static func triadDominant(_ type: IntegrationType) -> Message {
    Message("figure-triad.dominant", .term("type", type))
  }
  /// `No type is dominant.`
  package static var triadNoDominant: Message { Message("figure-triad.no-dominant") }
  /// `The pattern is ….`
  package static func triadPattern(_ pattern: String) -> Message {
    Message("figure-triad.pattern", .text("pattern", pattern))
  }
  /// `At the boundary of the ecosystem: ….`
  package static func onTheBoundary(_ actors: [String]) -> Message {
    Message("figure-triad.on-the-boundary", .list("actors", actors))
  }
  /// `Outside the boundary: ….`
  package static func outsideTheBoundary(_ actors: [String]) -> Message {
    Message("figure-triad.outside-the-boundary", .list("actors", actors))
  }
  /// `Tinted: … or more in place; empty: less; rising lines: hinders; level lines: in balance. Ring: …`
  package static func triadReading(enacted: Double) -> Message {
    Message("figure-triad.reading", .decimal("enacted", enacted))
  }
  /// `Dotted line: the boundary of the ecosystem, as the accounts speak of it.`
  package static var triadBoundary: Message { Message("figure-triad.boundary") }
  /// `Type or actor`
  package static var triadHeadType: Message { Message("figure-triad.head-type") }
  /// `Enabling share`
  package static var triadHeadEnablingShare: Message { Message("figure-triad.head-enabling-share") }
  /// `Dominant`
  package static var triadHeadDominant: Message { Message("figure-triad.head-dominant") }
  /// `interdependent`
  package static var interdependentLine: Message { Message("figure-triad.interdependent-line") }
  /// `pattern`
  package static var triadPatternHead: Message { Message("figure-triad.pattern-head") }
  /// `Pattern: …`
  package static func triadPatternLine(_ pattern: String) -> Message {
    Message("figure-triad.pattern-line", .text("pattern", pattern))
  }
  /// `ecosystem boundary`
  package static var ecosystemBoundary: Message { Message("figure-triad.ecosystem-boundary") }
  /// `…: …`
  package static func actorStanding(_ actor: String, _ place: ActorPlace) -> Message {
    Message("figure-triad.actor", .text("actor", actor), .term("place", place))
  }
  /// `… (…)`
  package static func actorWithStanding(_ actor: String, _ place: ActorPlace) -> Message {
    Message("figure-triad.actor-in-list", .text("actor", actor), .term("place", place))
  }
  /// `… integration: …`
  package static func triadNode(_ type: IntegrationType, _ state: IntegrationState) -> Message {
    Message("figure-triad.node", .term("type", type), .term("state", state))
  }
  /// `…, enactment …`
  package static func triadNodeEnacted(_ node: Message, _ enactment: Double) -> Message {
    Message("figure-triad.node-enacted", .message("node", node), .decimal("enactment", enactment))
  }
  /// `…, dominant`
  package static func triadNodeDominant(_ node: Message) -> Message {
    Message("figure-triad.node-dominant", .message("node", node))
  }
  /// `dominant type`
  package static var triadDominantType: Message { Message("figure-triad.dominant-type") }
  /// `enactment …`
  package static func triadEnactment(_ enactment: Double?) -> Message {
    Message("figure-triad.enactment", .decimal("enactment", enactment))
  }
  /// `balance …`
  package static func triadBalance(_ balance: Double?) -> Message {
    Message("figure-triad.balance", .decimal("balance", balance))
  }
  /// `coverage …`
  package static func triadCoverage(_ coverage: Double) -> Message {
    Message("figure-triad.coverage", .decimal("coverage", coverage))
  }
  /// `… integration: nothing coded.`
  package static func indicatorsNone(_ type: IntegrationType) -> Message {
    Message("figure-indicators.none", .term("type", type))
  }
  /// `… integration: ….`
  package static func indicatorsOf(_ type: IntegrationType, _ parts: [Message]) -> Message {
    Message("figure-indicators.of", .term("type", type), .list("parts", parts))
  }
  /// `… integration (…): ….`
  package static func indicatorsOfState(
    _ type: IntegrationType, _ state: IntegrationState, _ parts: [Message]
  ) -> Message {
    Message("figure-indicators.of-state", .term("type", type), .term("state", state), .list("parts", parts))
  }
  /// `mostly enabling …`
  package static func indicatorsEnabling(_ names: [String]) -> Message {
    Message("figure-indicators.enabling", .list("names", names))
  }
  /// `mostly constraining …`
  package static func indicatorsConstraining(_ names: [String]) -> Message {
    Message("figure-indicators.constraining", .list("names", names))
  }
  /// `balanced …`
  package static func indicatorsBalanced(_ names: [String]) -> Message {
    Message("figure-indicators.balanced", .list("names", names))
  }
  /// `silent …`
  package static func indicatorsSilent(_ names: [String]) -> Message {
    Message("figure-indicators.silent", .list("names", names))
  }
  /// `Bars are shares of the sources’ voices. A thing can be there and hinder, or be missing and …`
  package static var indicatorsReading: Message { Message("figure-indicators.reading") }
  /// `– : not spoken of, which is neither absent nor zero.`
  package static var indicatorsDash: Message { Message("figure-indicators.dash") }
  /// `? : nobody said clearly whether it is there.`
  package static var indicatorsQuestion: Message { Message("figure-indicators.question") }
  /// `◇ : also intended.`
  package static var indicatorsDiamond: Message { Message("figure-indicators.diamond") }
  /// `Enabling`
  package static var indicatorEnablingHead: Message { Message("figure-indicators.head-enabling") }
  /// `Constraining`
  package static var indicatorConstrainingHead: Message { Message("figure-indicators.head-constraining") }
  /// `Present`
  package static var indicatorPresentHead: Message { Message("figure-indicators.head-present") }
  /// `Intended`
  package static var indicatorAspiredHead: Message { Message("figure-indicators.head-aspired") }
  /// `constraining`
  package static var indicatorConstrainingColumn: Message { Message("figure-indicators.column-constraining") }
  /// `enabling`
  package static var indicatorEnablingColumn: Message { Message("figure-indicators.column-enabling") }
  /// `← constraining`
  package static var indicatorConstrainingArrow: Message { Message("figure-indicators.arrow-constraining") }
  /// `enabling →`
  package static var indicatorEnablingArrow: Message { Message("figure-indicators.arrow-enabling") }
  /// `balance`
  package static var indicatorBalanceColumn: Message { Message("figure-indicators.column-balance") }
  /// `present`
  package static var indicatorPresentColumn: Message { Message("figure-indicators.column-present") }
  /// `sources`
  package static var sourcesColumn: Message { Message("figure-indicators.column-sources") }
  /// `… ◇`
  package static func indicatorAspired(_ name: String) -> Message {
    Message("figure-indicators.aspired", .text("name", name))
  }
  /// `?`
  package static var indicatorPresenceUnclear: Message { Message("figure-indicators.presence-unclear") }
  /// `– nothing coded`
  package static var indicatorBarsSilent: Message { Message("figure-indicators.bars-silent") }
  /// `…: not spoken of`
  package static func indicatorNotSpokenOf(_ name: String) -> Message {
    Message("figure-indicators.not-spoken-of", .text("name", name))
  }
  /// `…: enabling …, constraining …, present …, … passages, … sources`
  package static func indicatorSpoken(
    _ name: String, enabling: Double, constraining: Double, present: String, excerpts: Int, sources: Int
  ) -> Message {
    Message(
      "figure-indicators.spoken", .text("name", name), .decimal("enabling", enabling),
      .decimal("constraining", constraining), .text("present", present), .count("excerpts", excerpts),
      .count("sources", sources))
  }
  /// `◈ : also called for.`
  package static var indicatorsCalledFor: Message { Message("figure-indicators.called-for-diamond") }
  /// `… ◈`
  package static func indicatorCalledFor(_ name: String) -> Message {
    Message("figure-indicators.called-for", .text("name", name))
  }
  /// `Called for`
  package static var indicatorCalledForHead: Message { Message("figure-indicators.head-called-for") }
  /// `passages`
  package static var indicatorExcerptsColumn: Message { Message("figure-indicators.column-excerpts") }
}
