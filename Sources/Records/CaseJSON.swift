package import Analysis
package import CaseModel
import LensKit
import Markup

/// `case.json`: every result of a case in the stable form that other programs read. (Design §5.1)
package enum CaseJSON {
  /// - Parameter text: Gives the words of a text with its citations.
  package static func file(_ analysis: CaseAnalysis, text: ([Block]) -> String = { $0.plainText }) -> [UInt8] {
    var members: JSONMembers = [
      "schema": "caseloom/case/2",
      "id": .string(analysis.value.id),
      "title": .string(analysis.value.title),
      "involvement": InvolvementJSON.value(analysis.involvement),
      "integration": IntegrationJSON.value(analysis.integration),
      "opportunity": OpportunityJSON.value(analysis.opportunity),
      "coordination": CoordinationJSON.value(analysis.coordination),
      "power": PowerJSON.value(analysis.integration.power),
      "codes": CodesJSON.value(analysis.coded),
      "agreement": .array(analysis.agreement.rows.map(agreement)),
      "agreement-rare": .integer(analysis.agreement.rareCodes),
      "comparison": .array(analysis.comparison.map(comparison)),
    ]
    members = members.merging(ArgumentJSON.members(analysis.value, text))
    for result in analysis.further {
      members[result.name] = .object(JSONMembers(result.presentation.values.map { ($0.key, .string($0.value)) }))
    }
    return JSON.object(members).lines
  }

  private static func agreement(_ row: Agreement) -> JSON {
    [
      "what": .string(row.what), "metric": .string(row.metric.rawValue), "alpha": .optional(row.alpha),
      "units": .integer(row.units), "coders": .integer(row.coders),
    ]
  }

  private static func comparison(_ row: Comparison) -> JSON {
    [
      "construct": .string(row.construct), "computed": .string(row.computed), "assessed": .string(row.assessed.value),
      "verdict": .string(row.verdict.rawValue), "by": .optional(row.assessed.by),
      "independent": .bool(row.isIndependent),
    ]
  }

  static func stability(_ stability: Stability?) -> JSON {
    guard let stability else { return .null }
    return [
      "state": .string(stability.state.rawValue), "to": .array(stability.to.map(JSON.string)),
      "recoding": ["flips": .integer(stability.recoding.flips), "of": .integer(stability.recoding.of)],
    ]
  }

  static func interval(_ interval: RankInterval?) -> JSON {
    interval.map { .array([.integer($0.lo), .integer($0.hi)]) } ?? .null
  }
}
