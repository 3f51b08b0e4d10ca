/// What a narrative is: the kind of material a source left behind. (Model §2.1)
package enum NarrativeKind: String, Sendable, CaseIterable {
  case civilServantAccount = "civil-servant-account"
  case coordinatorNote = "coordinator-note"
  case interview
  case focusGroup = "focus-group"
  case meeting
  case observation
  case document
  case citizenAccount = "citizen-account"
  /// Words of authors about the case: shown, marked as the authors' reading, and of no weight. (Model §10.4)
  case analysis
}

/// The part of society an actor or a speaker belongs to. (Design §3.1)
package enum Sector: String, Sendable, CaseIterable {
  case municipal, regional, state, university, third, `private`, citizen, mixed
}

/// The level a statement is about, or a speaker speaks from. (Model §2.1)
package enum Level: String, Sendable, CaseIterable {
  case political, strategic, managerial, operational, citizen
}

/// Whether a statement is about what an organisation has committed itself to, what somebody calls for, or what is done.
/// (Model §10.2)
package enum Frame: String, Sendable, CaseIterable {
  /// A commitment, plan, decision or declared line of an organisation, whoever tells it.
  case intended
  /// What the speaker or a work wishes, needs, believes or thinks possible, no organisation having committed itself.
  case calledFor = "called-for"
  /// Reported as done, in place, lacking or hindering.
  case actual

  /// The frames in which nothing is said to be there yet.
  package static let wanted: [Frame] = [.intended, .calledFor]
  /// The frames that a gap lies between, in the order they are drawn.
  package static let compared: [Frame] = [.intended, .actual]

  /// Place among the frames, from 0.
  package var position: Int {
    switch self {
    case .intended: 0
    case .calledFor: 1
    case .actual: 2
    }
  }
}

/// Whether the thing a statement is about helps or hinders. Not the same as presence. (Model §2.1)
package enum Direction: String, Sendable, CaseIterable {
  case enabling, constraining, neutral
}

/// Whether the thing a statement is about exists. A thing can exist and hinder. (Model §2.1)
package enum Presence: String, Sendable, CaseIterable {
  case present, absent, unclear
}

/// How an actor stands in one of the ways of being counted. (Model §2.6)
package enum Standing: String, Sendable, CaseIterable {
  case included, peripheral, excluded, contested
}

/// What of a narrative or an excerpt may be published; absent in the content means `withheld`. (Design §3.2)
package enum Consent: String, Sendable, CaseIterable {
  case `public`
  case quotesOnly = "quotes-only"
  case paraphraseOnly = "paraphrase-only"
  case aggregateOnly = "aggregate-only"
  case withheld

  /// How strict it is; the strictest of several holds.
  package var strictness: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }

  /// The stricter of two.
  package func and(_ other: Consent) -> Consent { strictness >= other.strictness ? self : other }
}

/// How a speaker may be named.
package enum Attribution: String, Sendable, CaseIterable {
  case name, pseudonym, role
}

/// What kind of text a case rests on; shown as a banner.
package enum Basis: String, Sendable, CaseIterable {
  case original, translation, paraphrase
}

/// What kind of party an actor is. (Design §3.1)
package enum ActorKind: String, Sendable, CaseIterable {
  case municipality, region
  case stateAgency = "state-agency"
  case university
  case healthBoard = "health-board"
  case partnership
  case thirdSector = "third-sector"
  case intermediary, provider, company, association, community, citizens, professionals, team, politicians, other
}

/// The three domains of a service ecosystem (Lanarkshire study, Table 1).
package enum Domain: String, Sendable, CaseIterable {
  case government, system, community
}

/// Levels of a service ecosystem (Lanarkshire study).
package enum EcosystemLevel: String, Sendable, CaseIterable {
  case subMicro = "sub-micro"
  case micro, meso, macro, meta
}

/// What ties two actors together.
package enum TieKind: String, Sendable, CaseIterable {
  case structural, relational, institutional, governs, funds, refers, informs
}

/// Whether a tie runs one way or both.
package enum TieDirection: String, Sendable, CaseIterable {
  case oneWay = "one-way"
  case both
}

/// How respondents were heard.
package enum RespondentMethod: String, Sendable, CaseIterable {
  case interview
  case focusGroup = "focus-group"
  case meeting, account, observation, survey, other
}

/// A sub-process of co-production. (Model §1.2)
package enum Phase: String, Sendable, CaseIterable {
  case commission, design, deliver, evaluate
}
