package import CaseModel

// The map of actors, and its domains at close quarters.

extension Message {
  /// `No actors are named.`
  package static var actorsEmpty: Message { Message("figure-ecosystem.empty") }
  /// `…: ….`
  package static func actorsOfDomain(_ domain: Message, _ actors: [Message]) -> Message {
    Message("figure-ecosystem.of-domain", .message("domain", domain), .list("actors", actors))
  }
  /// `… (…)`
  package static func actorOnLevels(_ actor: String, _ levels: [EcosystemLevel]) -> Message {
    Message("figure-ecosystem.on-levels", .text("actor", actor), .list("levels", levels))
  }
  /// `…`
  package static func actorNamed(_ actor: String) -> Message {
    Message("figure-ecosystem.actor", .text("actor", actor))
  }
  /// `Kept outside the boundary: ….`
  package static func keptOutside(_ actors: [String]) -> Message {
    Message("figure-ecosystem.kept-outside", .list("actors", actors))
  }
  /// `No account here speaks for ….`
  package static func noAccountFrom(_ actors: [String]) -> Message {
    Message("figure-ecosystem.no-account-from", .list("actors", actors))
  }
  /// `No ties are named.`
  package static var tiesEmpty: Message { Message("figure-ecosystem.no-ties") }
  /// `… ties (…), none of them between domains; each stands in the table.`
  package static func tiesWithin(_ ties: Int, _ kinds: [Message]) -> Message {
    Message("figure-ecosystem.ties-within", .count("ties", ties), .list("kinds", kinds))
  }
  /// `… ties (…); each stands in the table.`
  package static func tiesTold(_ ties: Int, _ kinds: [Message]) -> Message {
    Message("figure-ecosystem.ties-told", .count("ties", ties), .list("kinds", kinds))
  }
  /// `… ties (…), … of them between domains; each stands in the table.`
  package static func tiesAcross(_ ties: Int, _ kinds: [Message], _ across: Int) -> Message {
    Message("figure-ecosystem.ties-across", .count("ties", ties), .list("kinds", kinds), .count("across", across))
  }
  /// `… …`
  package static func tiesOfKind(_ number: Int, _ kind: Message) -> Message {
    Message("figure-ecosystem.of-kind", .count("number", number), .message("kind", kind))
  }
  /// `…`
  package static func tieKind(_ kind: TieKind) -> Message {
    Message("figure-ecosystem.kind", .term("kind", kind))
  }
  /// `kind not said`
  package static var tieKindUnsaid: Message { Message("figure-ecosystem.kind-unsaid") }
  /// `Bands are domains, columns levels; place within a cell means nothing.`
  package static var actorsBands: Message { Message("figure-ecosystem.bands") }
  /// `Bands are domains, rows levels; place within a cell means nothing.`
  package static var actorsBandsBundled: Message { Message("figure-ecosystem.bands-bundled") }
  /// `An actor on several levels stands at the innermost; its box names the others.`
  package static var actorsOnSeveralLevels: Message { Message("figure-ecosystem.several-levels") }
  /// `Dotted line: the boundary as the accounts speak of it; silence is not being inside.`
  package static var actorsBoundary: Message { Message("figure-ecosystem.boundary") }
  /// `Dashed boxes: no account here speaks for these actors.`
  package static var actorsMissingVoices: Message { Message("figure-ecosystem.missing-voices") }
  /// `Numbers count the ties between two domains; the figures of the domains show each.`
  package static var tiesBundled: Message { Message("figure-ecosystem.ties-bundled") }
  /// `A tie that does not join two of the actors is listed and not drawn.`
  package static var tiesNotDrawn: Message { Message("figure-ecosystem.ties-not-drawn") }
  /// `Actor or tie`
  package static var actorOrTieHead: Message { Message("figure-ecosystem.head-actor") }
  /// `Domain`
  package static var domainHead: Message { Message("figure-ecosystem.head-domain") }
  /// `Levels`
  package static var levelsHead: Message { Message("figure-ecosystem.head-levels") }
  /// `At the boundary`
  package static var atTheBoundaryHead: Message { Message("figure-ecosystem.head-at-the-boundary") }
  /// `Heard here`
  package static var heardHead: Message { Message("figure-ecosystem.head-heard") }
  /// `Role`
  package static var roleHead: Message { Message("figure-ecosystem.head-role") }
  /// `Institutions`
  package static var institutionsHead: Message { Message("figure-ecosystem.head-institutions") }
  /// `Kind of tie`
  package static var tieKindHead: Message { Message("figure-ecosystem.head-tie-kind") }
  /// `Label of tie`
  package static var tieLabelHead: Message { Message("figure-ecosystem.head-tie-label") }
  /// `…`
  package static func actorStandingAt(_ place: ActorPlace) -> Message {
    Message("figure-ecosystem.standing", .term("place", place))
  }
  /// `…`
  package static func levelsListed(_ levels: [EcosystemLevel]) -> Message {
    Message("figure-ecosystem.levels-listed", .list("levels", levels))
  }
  /// `…`
  package static func levelsInCell(_ levels: [EcosystemLevel]) -> Message {
    Message("figure-ecosystem.levels-in-cell", .list("levels", levels))
  }
  /// `also …`
  package static func levelsFurther(_ levels: [EcosystemLevel]) -> Message {
    Message("figure-ecosystem.levels-further", .list("levels", levels))
  }
  /// `no account here speaks for this actor`
  package static var missingVoiceKey: Message { Message("figure-ecosystem.key-missing-voice") }
  /// `an account here speaks for this actor`
  package static var voiceKey: Message { Message("figure-ecosystem.key-voice") }
  /// `boundary, as the accounts speak of it`
  package static var boundaryKey: Message { Message("figure-ecosystem.key-boundary") }
  /// `…`
  package static func domainLabel(_ domain: Domain) -> Message {
    Message("figure-ecosystem.domain", .term("domain", domain))
  }
  /// `Domain not said`
  package static var domainUnsaid: Message { Message("figure-ecosystem.domain-unsaid") }
  /// `… → …`
  package static func tieOneWay(_ from: Message, _ to: Message) -> Message {
    Message("figure-ecosystem.one-way", .message("from", from), .message("to", to))
  }
  /// `… ↔ …`
  package static func tieBothWays(_ from: Message, _ to: Message) -> Message {
    Message("figure-ecosystem.both-ways", .message("from", from), .message("to", to))
  }
  /// `… (…)`
  package static func actorOfDomain(_ actor: String, _ domain: Message) -> Message {
    Message("figure-ecosystem.actor-of-domain", .text("actor", actor), .message("domain", domain))
  }
  /// `…: …`
  package static func tieWithLabel(_ route: Message, _ label: String) -> Message {
    Message("figure-ecosystem.tie-with-label", .message("route", route), .text("label", label))
  }
  /// `Meta level: the context all domains share`
  package static var metaLevel: Message { Message("figure-ecosystem.meta-level") }
  /// `level not said`
  package static var levelUnsaid: Message { Message("figure-ecosystem.level-unsaid") }
  /// `on the boundary`
  package static var onTheBoundaryColumn: Message { Message("figure-ecosystem.on-the-boundary") }
  /// `heard here`
  package static var actorHeard: Message { Message("figure-ecosystem.heard") }
  /// `not heard here`
  package static var actorNotHeard: Message { Message("figure-ecosystem.not-heard") }
  /// `…`
  package static func actorNotes(_ notes: [Message]) -> Message {
    Message("figure-ecosystem.notes", .list("notes", notes))
  }
  /// `Institutions: …`
  package static func actorInstitutions(_ institutions: [String]) -> Message {
    Message("figure-ecosystem.institutions", .list("institutions", institutions))
  }
  /// `…, level not said`
  package static func actorAtLevelUnsaid(_ actor: String) -> Message {
    Message("figure-ecosystem.at-level-unsaid", .text("actor", actor))
  }
  /// `…, … level`
  package static func actorAtLevels(_ actor: String, _ levels: [EcosystemLevel]) -> Message {
    Message("figure-ecosystem.at-levels", .text("actor", actor), .list("levels", levels))
  }
  /// `…`
  package static func actorSpoken(_ parts: [Message]) -> Message {
    Message("figure-ecosystem.spoken", .list("parts", parts))
  }
  /// `Within …, … ties: …`
  package static func bundleWithin(_ domain: Message, _ ties: Int, _ kinds: [Message]) -> Message {
    Message("figure-ecosystem.bundle-within", .message("domain", domain), .count("ties", ties), .list("kinds", kinds))
  }
  /// `… – …, … ties: …`
  package static func bundleBetween(_ upper: Message, _ lower: Message, _ ties: Int, _ kinds: [Message]) -> Message {
    Message(
      "figure-ecosystem.bundle-between", .message("upper", upper), .message("lower", lower), .count("ties", ties),
      .list("kinds", kinds))
  }
  /// `Ties: ….`
  package static func zoomTies(_ ties: [Message]) -> Message {
    Message("figure-zoom.ties", .list("ties", ties))
  }
  /// `….`
  package static func zoomActorAlone(_ actor: String) -> Message {
    Message("figure-zoom.actor-alone", .text("actor", actor))
  }
  /// `…: ….`
  package static func zoomActor(_ actor: String, _ parts: [Message]) -> Message {
    Message("figure-zoom.actor", .text("actor", actor), .list("parts", parts))
  }
  /// `works under …`
  package static func zoomWorksUnder(_ institutions: [String]) -> Message {
    Message("figure-zoom.works-under", .list("institutions", institutions))
  }
  /// `… (…)`
  package static func zoomTie(_ route: Message, _ kind: Message) -> Message {
    Message("figure-zoom.tie", .message("route", route), .message("kind", kind))
  }
  /// `… (…, …)`
  package static func zoomTieLabelled(_ route: Message, _ kind: Message, _ label: String) -> Message {
    Message("figure-zoom.tie-labelled", .message("route", route), .message("kind", kind), .text("label", label))
  }
  /// `Numbers at the lines lead to the list.`
  package static var zoomReading: Message { Message("figure-zoom.reading") }
  /// `Small boxes on the left are neighbours in other domains.`
  package static var zoomNeighbours: Message { Message("figure-zoom.neighbours") }
  /// `The order of the boxes and the length of lines mean nothing.`
  package static var zoomOrder: Message { Message("figure-zoom.order") }
  /// `neighbours in other domains`
  package static var zoomNeighboursHead: Message { Message("figure-zoom.neighbours-head") }
  /// `Said to be inside the boundary: ….`
  package static func insideTheBoundary(_ actors: [String]) -> Message {
    Message("figure-ecosystem.inside-boundary", .list("actors", actors))
  }
  /// `Whether they are inside is not spoken of: ….`
  package static func placeNotSpokenOf(_ actors: [String]) -> Message {
    Message("figure-ecosystem.place-not-spoken-of", .list("actors", actors))
  }
  /// `said to be inside the boundary`
  package static var insideKey: Message { Message("figure-ecosystem.key-inside") }
}
