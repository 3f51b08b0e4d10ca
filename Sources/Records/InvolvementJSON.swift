import CaseModel
import InvolvementLens
import LensKit
import Markup

/// The involvement lens in `case.json`.
enum InvolvementJSON {
  static func value(_ involvement: InvolvementAssessment) -> JSON {
    [
      "axes": .object(JSONMembers(involvement.axes.map { ($0.axis.rawValue, axis($0)) })),
      "class": [
        "intended": .object(modeClass(involvement.intendedClass)), "actual": actual(involvement.actualClass),
      ],
      "view": .optional(involvement.view?.rawValue),
      "areas": .object(
        JSONMembers(involvement.areas.map { ($0.area.id, places($0.axes)) })),
      "groups": .array(involvement.groups.flatMap { attribute in attribute.groups.map { group(attribute.name, $0) } }),
      "paired": .array(involvement.paired.map(pair)),
      "flags": .array(involvement.flags.map { .string($0.kind.rawValue) }),
      "ceiling": .optional(involvement.ceiling.flatMap { Axis.mode.label(of: $0.kind) }),
    ]
  }

  /// Positions of a part of the sources or passages.
  private static func places(_ axes: [AreaPositions.AxisCells]) -> JSON {
    .object(
      JSONMembers(
        axes.map { axis in
          let cells = Frame.allCases.map { ($0.rawValue, cell(axis[$0])) }
          return (axis.axis.rawValue, .object(JSONMembers(cells)))
        }))
  }

  private static func group(_ name: String, _ group: GroupPositions.Group) -> JSON {
    [
      "by": .string(name), "group": .string(group.value), "sources": .array(group.sources.map(JSON.string)),
      "axes": places(group.axes),
    ]
  }

  private static func axis(_ axis: AxisAssessment) -> JSON {
    var members = JSONMembers(Frame.allCases.map { ($0.rawValue, cell(axis[$0])) })
    let between = axis.betweenLevels
    members["gap"] = gap(axis.gap)
    members["between-levels"] = [
      "intended": cell(between.intended), "actual": cell(between.actual), "gap": gap(between.gap),
    ]
    members["coders-disagree"] = .bool(axis.codersDisagree)
    return .object(members)
  }

  private static func cell(_ cell: Cell) -> JSON {
    [
      "status": .string(cell.status.rawValue), "lo": .optional(cell.lo), "hi": .optional(cell.hi),
      "weights": .object(
        JSONMembers(cell.ranks.map { (String($0.rank), JSON.number($0.weight)) })),
      "consensus": .optional(cell.consensus?.value), "excerpts": .integer(cell.excerpts),
      "sources": .integer(cell.sources),
      "stability": CaseJSON.stability(cell.stability), "equal": CaseJSON.interval(cell.equal),
      "raw": CaseJSON.interval(cell.raw),
    ]
  }

  private static func gap(_ gap: Gap) -> JSON {
    [
      "lo": .optional(gap.steps?.lo), "hi": .optional(gap.steps?.hi), "guaranteed": .optional(gap.guaranteed),
      "delta": .optional(gap.delta), "verdict": .string(gap.verdict.rawValue),
      "stability": CaseJSON.stability(gap.stability),
    ]
  }

  private static func modeClass(_ found: ClassAssessment) -> JSONMembers {
    [
      "value": name(found.value), "claimed": .optional(found.claimed?.rawValue),
      "after-conditions": .optional(found.afterConditions?.rawValue),
      "borderline": .optional(found.borderline?.rawValue),
      "conditions": .array(found.conditions.map(condition)),
    ]
  }

  private static func actual(_ found: ClassAssessment) -> JSON {
    var members = modeClass(found)
    members["stability"] = CaseJSON.stability(found.stability)
    return .object(members)
  }

  private static func condition(_ found: ConditionFinding) -> JSON {
    [
      "id": .string(found.id), "state": .string(found.state.rawValue), "basis": .optional(found.basis?.rawValue),
      "activities": .array(found.activities.map(JSON.string)),
    ]
  }

  private static func name(_ value: ModeClass?) -> JSON { .string(value?.rawValue ?? ModeClass.undetermined) }

  private static func pair(_ pair: PairedAccount) -> JSON {
    [
      "source": .string(pair.source), "axis": .string(pair.axis.rawValue), "intended": CaseJSON.interval(pair.intended),
      "actual": CaseJSON.interval(pair.actual),
    ]
  }
}
