package import Analysis
import CaseModel
import IntegrationLens
import InvolvementLens
import LensKit
import Markup

/// `case.json`: every result of a case in the stable form that other programs read. (Design §5.1)
package enum CaseJSON {
  package static func file(_ analysis: CaseAnalysis) -> [UInt8] {
    var members: [String: JSON] = [
      "schema": "caseloom/case/1",
      "id": .string(analysis.value.id),
      "title": .string(analysis.value.title),
      "involvement": InvolvementJSON.value(analysis.involvement),
      "integration": IntegrationJSON.value(analysis.integration),
      "opportunity": OpportunityJSON.value(analysis.opportunity),
      "coordination": CoordinationJSON.value(analysis.coordination),
      "agreement": .array(analysis.agreement.map(agreement)),
      "comparison": .array(analysis.comparison.map(comparison)),
    ]
    for result in analysis.further {
      members[result.name] = .object(result.presentation.values.mapValues(JSON.string))
    }
    return JSON.object(members).document
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
      "verdict": .string(row.verdict.rawValue),
    ]
  }

  static func stability(_ stability: Stability?) -> JSON {
    guard let stability else { return .null }
    return ["state": .string(stability.state.rawValue), "to": .array(stability.to.map(JSON.string))]
  }

  static func interval(_ interval: RankInterval?) -> JSON {
    interval.map { .array([.integer($0.lo), .integer($0.hi)]) } ?? .null
  }
}

/// The involvement lens in `case.json`.
enum InvolvementJSON {
  static func value(_ involvement: InvolvementAssessment) -> JSON {
    [
      "axes": .object(Dictionary(uniqueKeysWithValues: involvement.axes.map { ($0.axis.rawValue, axis($0)) })),
      "class": ["intended": intended(involvement.intendedClass), "actual": actual(involvement.actualClass)],
      "gap": total(involvement.gap),
      "paired": .array(involvement.paired.map(pair)),
      "flags": .array(involvement.flags.map { .string($0.kind.rawValue) }),
      "ceiling": .optional(involvement.ceiling.flatMap { Axis.mode.label(of: $0.kind) }),
    ]
  }

  private static func axis(_ axis: AxisAssessment) -> JSON {
    [
      "intended": cell(axis.intended), "actual": cell(axis.actual), "gap": gap(axis.gap),
      "canonical": [
        "intended": cell(axis.canonical.intended), "actual": cell(axis.canonical.actual),
        "gap": gap(axis.canonical.gap),
      ],
    ]
  }

  private static func cell(_ cell: Cell) -> JSON {
    [
      "status": .string(cell.status.rawValue), "lo": .optional(cell.lo), "hi": .optional(cell.hi),
      "weights": .object(
        Dictionary(uniqueKeysWithValues: cell.ranks.map { (String($0.rank), JSON.number($0.weight)) })),
      "consensus": .optional(cell.consensus?.value), "codings": .integer(cell.codings),
      "sources": .integer(cell.sources),
      "stability": CaseJSON.stability(cell.stability), "equal": CaseJSON.interval(cell.equal),
      "raw": CaseJSON.interval(cell.raw),
    ]
  }

  private static func gap(_ gap: Gap?) -> JSON {
    guard let gap else { return .null }
    return [
      "lo": .integer(gap.lo), "hi": .integer(gap.hi), "guaranteed": .integer(gap.guaranteed),
      "delta": .number(gap.delta),
      "stability": CaseJSON.stability(gap.stability),
    ]
  }

  private static func intended(_ value: IntendedClass) -> JSON {
    ["value": name(value.value), "borderline": .optional(value.borderline?.rawValue)]
  }

  private static func actual(_ value: ActualClass) -> JSON {
    [
      "value": name(value.value), "borderline": .optional(value.borderline?.rawValue),
      "claimed": .optional(value.claimed?.rawValue),
      "conditions": .array(value.conditions.map { ["id": .string($0.id), "state": .string($0.state.rawValue)] }),
      "stability": CaseJSON.stability(value.stability),
    ]
  }

  private static func name(_ value: ModeClass?) -> JSON { .string(value?.rawValue ?? ModeClass.undetermined) }

  private static func total(_ gap: GapTotal?) -> JSON {
    [
      "steps": .optional(gap?.steps), "ahead": .optional(gap?.ahead), "span": .optional(gap?.span),
      "index": .optional(gap?.index), "band": .optional(gap?.band.rawValue),
    ]
  }

  private static func pair(_ pair: PairedAccount) -> JSON {
    [
      "source": .string(pair.source), "axis": .string(pair.axis.rawValue), "intended": CaseJSON.interval(pair.intended),
      "actual": CaseJSON.interval(pair.actual),
    ]
  }
}

/// The integration lens in `case.json`.
enum IntegrationJSON {
  static func value(_ integration: IntegrationAssessment) -> JSON {
    var members = profile(integration.profile)
    members["areas"] = .object(
      Dictionary(
        uniqueKeysWithValues: integration.areas.map { ($0.area.id, JSON.object(profile($0.profile))) }))
    return .object(members)
  }

  private static func profile(_ profile: IntegrationProfile) -> [String: JSON] {
    var members: [String: JSON] = [
      "dominant": .optional(profile.dominant?.rawValue), "pattern": .string(profile.pattern.rawValue),
    ]
    for item in profile.types { members[item.type.rawValue] = .object(type(item)) }
    members["dominant-stability"] = CaseJSON.stability(profile.dominantStability)
    members["stability"] = CaseJSON.stability(profile.stability)
    return members
  }

  private static func type(_ type: TypeAssessment) -> [String: JSON] {
    [
      "state": .string(type.state.rawValue), "enactment": .optional(type.enactment), "balance": .optional(type.balance),
      "coverage": .number(type.coverage), "codings": .integer(type.codings), "sources": .integer(type.sources),
      "indicators": .object(
        Dictionary(
          uniqueKeysWithValues: type.indicators.map {
            ($0.code, ["present": .optional($0.present), "balance": .optional($0.balance)] as JSON)
          })),
      "aspired": .array(type.aspired.map { .string($0.kind) }), "stability": CaseJSON.stability(type.stability),
    ]
  }
}
