import CaseModel
import IntegrationLens
import LensKit

/// The claims of the integration lens.
enum IntegrationClaims {
  static func claims(_ value: Case, _ integration: IntegrationAssessment) -> [Claim] {
    profile(integration.profile, prefix: nil, name: nil)
      + integration.areas.flatMap { profile($0.profile, prefix: $0.area.id, name: $0.area.name) }
      + integration.notes.map(note) + power(integration.power, value)
  }

  /// The fragment of a type or an indicator, of the case or of one of its areas.
  static func fragment(_ what: String, area: String?) -> String {
    area.map { Fragment.claim("area", $0, what) } ?? Fragment.claim(what)
  }

  private static func profile(_ profile: IntegrationProfile, prefix: String?, name: String?) -> [Claim] {
    let place = name.map { " in \($0)" } ?? ""
    return profile.types.flatMap { type -> [Claim] in
      var whole = Claim(
        fragment: fragment(type.type.rawValue, area: prefix),
        title: "\(Say.capital(type.type.rawValue)) integration\(place)",
        evidence: type.indicators.flatMap { indicator in
          indicator.evidence.map { Claim.Evidence(excerpt: $0.excerpt, share: nil, role: label(indicator.code)) }
        })
      whole.isCompact = true
      return [whole]
        + type.indicators.map { indicator in
          Claim(
            fragment: fragment(indicator.code, area: prefix), title: Say.capital(label(indicator.code)) + place,
            evidence: indicator.evidence.map(evidence))
        } + (prefix == nil ? type.aspired.map(aspired) : [])
    }
  }

  private static func evidence(_ item: IndicatorAssessment.Evidence) -> Claim.Evidence {
    let role = [item.direction?.rawValue, item.presence?.rawValue].compactMap { $0 }.joined(separator: ", ")
    return Claim.Evidence(excerpt: item.excerpt, share: item.share, role: role)
  }

  private static func aspired(_ finding: Finding<String>) -> Claim {
    Claim(
      fragment: Fragment.claim("aspired", finding.kind), title: Say.capital(label(finding.kind)) + ", as an intention",
      evidence: finding.evidence.map { Claim.Evidence(excerpt: $0, share: nil, role: "") })
  }

  private static func note(_ finding: Finding<InterdependenceNote>) -> Claim {
    Claim(
      fragment: Fragment.claim("note", finding.kind.rawValue), title: IntegrationWords.note(finding.kind),
      evidence: finding.evidence.map { Claim.Evidence(excerpt: $0, share: nil, role: "") })
  }

  private static func power(_ matrix: PowerMatrix, _ value: Case) -> [Claim] {
    matrix.rows.flatMap { row -> [Claim] in
      let name = value.actors.first { $0.id == row.actor }?.name ?? row.actor
      return zip(PowerMatrix.Way.allCases, row.marks).map { way, mark in
        Claim(
          fragment: Fragment.claim("power", row.actor, way.rawValue),
          title: "\(name): \(label(way.code)) – \(mark.kind.rawValue)",
          evidence: mark.evidence.map { Claim.Evidence(excerpt: $0, share: nil, role: "") })
      }
    }
  }

  private static func label(_ code: String) -> String { Codebook.builtIn[code]?.label ?? code }
}

/// Plain words for what the integration lens concludes.
enum IntegrationWords {
  static func state(_ state: IntegrationState) -> String {
    switch state {
    case .enactedButConstraining: "enacted but constraining"
    case .insufficient: "too little evidence"
    default: state.rawValue
    }
  }

  static func meaning(_ state: IntegrationState) -> String {
    switch state {
    case .established: "most indicators are coded as in place, and on balance as helping"
    case .contested: "most indicators are coded as in place, helping and hindering about as much"
    case .enactedButConstraining: "most indicators are coded as in place, and on balance as getting in the way"
    case .emerging: "most indicators are coded as missing; on balance what is said helps"
    case .partial: "most indicators are coded as missing, helping and hindering about as much"
    case .lacking: "most indicators are coded as missing, and on balance that hinders"
    case .insufficient: "too little is coded to tell"
    case .silent: "nothing is coded, which does not mean that there is none"
    }
  }

  static func pattern(_ pattern: IntegrationPattern) -> String {
    switch pattern {
    case .structureLed: "structure-led"
    case .relationshipLed: "relationship-led"
    case .institutionLed: "institution-led"
    case .aligned, .fragmented, .mixed, .undetermined: pattern.rawValue
    }
  }

  static func note(_ note: InterdependenceNote) -> String {
    switch note {
    case .structuresWithoutRelationships: "Structures for participation exist, but they do not carry relationships"
    case .valuesOverridden: "A value that unites is overridden by aims and measures"
    case .learningOneWay: "Learning is said to go one way, which is a matter of power"
    }
  }
}
