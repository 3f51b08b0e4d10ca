import CaseModel
import LensKit

/// What practice says about the class of the actual mode, with any source left out.
struct Practice {
  /// A class, before and after its conditions.
  struct Reading {
    var value: ModeClass?
    var borderline: ModeClass?
    var claimed: ModeClass?
    var conditions: [(rule: ConditionRule, state: ConditionState)] = []
  }

  let mode: OrdinalTally
  let aim: OrdinalTally
  let stance: OrdinalTally
  let map: ServiceMap?
  private let weighed: [String: OpposedCodes]

  init(_ tallies: [AxisTallies], of coded: CodedCase) {
    (mode, aim, stance) = (tallies[0].actual, tallies[1].actual, tallies[2].actual)
    map = coded.case.serviceMap
    weighed = Dictionary(
      uniqueKeysWithValues: ConditionRule.all.map { ($0.id, OpposedCodes($0, of: coded)) })
  }

  /// Every cell that the class can depend on.
  var cells: [[CellCoding]] {
    [mode.codings, aim.codings, stance.codings] + ConditionRule.all.compactMap { weighed[$0.id]?.codings }
  }

  /// The codes that speak for and against a condition.
  func opposed(_ rule: ConditionRule) -> OpposedCodes { weighed[rule.id] ?? OpposedCodes() }

  /// The class, without one source when asked. (Model §9.10, §9.11)
  func reading(without source: Int? = nil) -> Reading {
    if mapExcludesCitizens(without: source) { return Reading(value: .notCoProduction) }
    guard let position = mode.reading(without: source).position, let claimed = ModeClass(rank: position.lo) else {
      return Reading()
    }
    let conditions = ConditionRule.rules(of: claimed).map { rule in
      (rule: rule, state: rule.state(PracticeView(practice: self, rule: rule, source: source)))
    }
    let isContrary = conditions.contains { $0.state == .contrary }
    return Reading(
      value: isContrary ? claimed.lowered : claimed,
      borderline: position.lo == position.hi ? nil : ModeClass(rank: position.hi),
      claimed: claimed, conditions: conditions)
  }

  /// Whether a declared service map has no part for citizens and no practice of involving them is coded. (Model §9.10)
  private func mapExcludesCitizens(without source: Int?) -> Bool {
    guard let map, !map.activities.isEmpty, !map.activities.contains(where: \.isCoProduced) else { return false }
    return !mode.codings.contains { $0.rank > 0 && !$0.isLeftOut(with: source) }
  }
}
