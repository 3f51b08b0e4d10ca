import CaseModel
import IntegrationLens
import Markup

/// The integration lens in `case.json`.
enum IntegrationJSON {
  static func value(_ integration: IntegrationAssessment) -> JSON {
    var members = profile(integration.profile)
    members["dominant-stability"] = CaseJSON.stability(integration.dominantStability)
    members["stability"] = CaseJSON.stability(integration.stability)
    members["areas"] = .object(
      JSONMembers(integration.areas.map { ($0.area.id, JSON.object(profile($0.profile))) }))
    return .object(members)
  }

  private static func profile(_ profile: IntegrationProfile) -> JSONMembers {
    var members: JSONMembers = [
      "dominant": .optional(profile.dominant?.rawValue), "pattern": .string(profile.pattern.rawValue),
    ]
    for item in profile.types { members[item.type.rawValue] = .object(type(item)) }
    return members
  }

  private static func type(_ type: TypeAssessment) -> JSONMembers {
    [
      "state": .string(type.state.rawValue), "enactment": .optional(type.enactment), "balance": .optional(type.balance),
      "coverage": .number(type.coverage), "pairs": .integer(type.pairs), "sources": .integer(type.sources),
      "indicators": .object(
        JSONMembers(
          type.indicators.map {
            ($0.code, ["present": .optional($0.present), "balance": .optional($0.balance)] as JSON)
          })),
      "aspired": .array(type.aspired.map { .string($0.kind) }),
      "called-for": .array(type.calledFor.map { .string($0.kind) }), "stability": CaseJSON.stability(type.stability),
    ]
  }
}
