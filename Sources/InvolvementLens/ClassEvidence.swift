import CaseModel
import LensKit

/// What one frame says about the class of the mode, with any source left out or any rank changed.
struct ClassEvidence {
  /// What is asked: all as it is, without one source's named codings, or with one rank changed.
  struct Variation {
    var leftOut: Int?
    var changed: (axis: Axis, change: RankChange)?
  }

  /// A class, before and after its conditions.
  struct Reading {
    var claimed: ModeClass?
    var afterConditions: ModeClass?
    var borderline: ModeClass?
    var conditions: [(rule: ConditionRule, state: ConditionState)] = []
    /// Whether a service map without citizens decides, before anything is read.
    var isExcludedByMap = false

    /// Conditions lower what is done and never what is meant. (Model §10.16)
    func value(in frame: Frame) -> ModeClass? {
      if isExcludedByMap { return .notCoProduction }
      return frame == .actual ? afterConditions : claimed
    }
  }

  let frame: Frame
  /// The three axes, in order.
  private let axes: [OrdinalTally]
  /// The service map, which says what is and nothing of what is meant.
  let map: ServiceMap?
  private let weighed: [String: OpposedCodes]
  /// Codings of the mode that say that citizens are involved.
  private let involving: Int

  init(_ tallies: [AxisTallies], frame: Frame, of coded: CodedCase) {
    self.frame = frame
    axes = tallies.map { $0[frame] }
    involving = axes[Axis.mode.position].codings.count { $0.rank > 0 }
    map = frame == .actual ? coded.case.serviceMap : nil
    weighed = Dictionary(
      uniqueKeysWithValues: ConditionRule.all.map { ($0.id, OpposedCodes($0, frame: frame, of: coded)) })
  }

  /// Every cell that the class can depend on.
  var cells: [[CellCoding]] { axes.map(\.codings) + ConditionRule.all.compactMap { weighed[$0.id]?.codings } }

  /// The cell of an axis.
  subscript(axis: Axis) -> OrdinalTally { axes[axis.position] }

  /// The codes that speak for and against a condition.
  func opposed(_ rule: ConditionRule) -> OpposedCodes { weighed[rule.id] ?? OpposedCodes() }

  /// Activities of the service map in which citizens take part in delivery.
  var coDelivered: [ServiceMap.Activity] {
    map?.activities.filter { $0.phase == .deliver && $0.isCoProduced } ?? []
  }

  /// Where an axis points; `nil` unless sufficient.
  func position(_ axis: Axis, _ variation: Variation) -> RankInterval? {
    if let changed = variation.changed, changed.axis == axis {
      return changed.change.reading.position
    }
    return self[axis].reading(without: variation.leftOut).position
  }

  /// The class, without one source when asked.
  func reading(without source: Int? = nil) -> Reading { reading(Variation(leftOut: source)) }

  private func reading(_ variation: Variation) -> Reading {
    if mapExcludesCitizens(variation) { return Reading(isExcludedByMap: true) }
    guard let position = position(.mode, variation), let claimed = ModeClass(rank: position.lo) else {
      return Reading()
    }
    let conditions = ConditionRule.rules(of: claimed).map { rule in
      (rule: rule, state: rule.state(ConditionView(evidence: self, rule: rule, variation: variation)))
    }
    let isContrary = conditions.contains { $0.state == .contrary }
    return Reading(
      claimed: claimed, afterConditions: isContrary ? claimed.lowered : claimed,
      borderline: position.lo == position.hi ? nil : ModeClass(rank: position.hi), conditions: conditions)
  }

  /// Whether a declared service map has no part for citizens and no practice of involving them is coded. (Model §9.10)
  private func mapExcludesCitizens(_ variation: Variation) -> Bool {
    guard let map, !map.activities.isEmpty, !map.activities.contains(where: \.isCoProduced) else { return false }
    if let changed = variation.changed, changed.axis == .mode {
      return involving - (changed.change.from > 0 ? 1 : 0) + (changed.change.rank > 0 ? 1 : 0) == 0
    }
    return !self[.mode].codings.contains { $0.rank > 0 && !$0.isLeftOut(with: variation.leftOut) }
  }

  /// How many re-codings alter the class: of ranks of the mode, and of axes that its conditions look at. (Model §10.5)
  func recoding(of value: ModeClass, claimed: ModeClass?) -> Recoding {
    let axes = [Axis.mode] + (claimed.map(ConditionRule.axes) ?? [])
    return axes.reduce(Recoding.none) { sum, axis in
      sum + self[axis].recoding { reading(Variation(changed: (axis, $0))).value(in: .actual) != value }
    }
  }
}

/// What a condition may ask about the evidence, with one source left out or one rank changed.
struct ConditionView {
  let evidence: ClassEvidence
  let rule: ConditionRule
  let variation: ClassEvidence.Variation

  /// Where the aim points; `nil` unless sufficient.
  var aim: RankInterval? { evidence.position(.aim, variation) }

  /// Where the stance points; `nil` unless sufficient.
  var stance: RankInterval? { evidence.position(.stance, variation) }

  /// What the condition's codes say.
  var codes: ConditionState { evidence.opposed(rule).state(without: variation.leftOut) }

  /// Whether the service map has citizens take part in delivery.
  var isCoDelivered: Bool { !evidence.coDelivered.isEmpty }
}
