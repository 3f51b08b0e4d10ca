import CaseModel

/// What may become of one narrative on the day of the build. (Design §3.2)
enum NarrativeStanding: Equatable {
  /// It has a page, under this consent.
  case published(Consent)
  /// It may only be counted, without a name.
  case counted
  /// It was withdrawn, and a tombstone says so.
  case withdrawn
  /// It leaves no trace.
  case hidden

  init(_ raw: RawNarrative, terms: PublicationTerms) {
    let consent = terms.isEmbargoed(raw.embargo) ? Consent.withheld : raw.consent
    let hasPage = consent.strictness < Consent.aggregateOnly.strictness
    if raw.withdrawn != nil {
      self = hasPage ? .withdrawn : .hidden
    } else if hasPage {
      self = .published(consent)
    } else {
      self = consent == .aggregateOnly || raw.counts ? .counted : .hidden
    }
  }

  var consent: Consent {
    switch self {
    case .published(let consent): consent
    case .counted: .aggregateOnly
    case .withdrawn, .hidden: .withheld
    }
  }

  var isPublished: Bool { self != .hidden && self != .counted && self != .withdrawn }
}
