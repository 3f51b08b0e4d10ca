import CaseModel

/// Model §2.4, §9.10–9.12, §10.14 and §10.16 to the letter.
extension OracleInvolvement {
  struct Condition: Equatable {
    let id: String
    let state: String
    var basis: String?
    var activities = ""
    var evidence: String?
  }

  struct Reading: Equatable {
    var value = "undetermined"
    var claimed: Int?
    var isLowered = false
    var borderline: Int?
    var conditions: [Condition] = []
  }

  static let classes = ["not-co-production", "consumer", "strategic", "enhanced", "networked"]

  static let opposedCodes: [(for: [String], against: [String])] = [
    (["timing-delivery"], []),
    (["timing-definition", "timing-design"], ["timing-late", "timing-after-problem", "predefined-result"]),
    (["timing-definition", "timing-design"], ["predefined-result"]),
    (["lead-citizen-or-civil", "public-steps-back"], ["lead-public"]),
  ]

  mutating func writeClasses() {
    for frame in Frame.compared { write(modeClass(frame), "class.\(frame.rawValue)") }
    let actual = modeClass(.actual)
    let read = Axis.allCases.map { cell($0, .actual) } + opposed[.actual]!
    let axes: [Axis] = [[], [], [.aim], [.aim, .stance], [.stance]][actual.claimed ?? 0]
    let varied = ([.mode] + axes).map { cell($0, .actual) }
    ledger["class.actual.stability"] = OracleStability(read, varied: varied).text(of: determined(actual)) {
      determined(modeClass(.actual, $0))
    }
    let ranks = Frame.wanted.flatMap { cell(.mode, $0).rows.map(\.rank) }
    ledger["ceiling"] = ranks.max().map(String.init)
  }

  private func determined(_ reading: Reading) -> String? { reading.value == "undetermined" ? nil : reading.value }

  private mutating func write(_ reading: Reading, _ name: String) {
    ledger[name] = reading.value
    ledger["\(name).claimed"] = reading.claimed.map { Self.classes[$0] }
    ledger["\(name).after"] = reading.claimed.map { Self.classes[reading.isLowered ? $0 - 1 : $0] }
    ledger["\(name).borderline"] = reading.borderline.map { Self.classes[$0] }
    ledger["\(name).conditions"] = reading.conditions.map { "\($0.id)=\($0.state)" }.joined(separator: " ")
    for condition in reading.conditions {
      ledger["\(name).\(condition.id).basis"] = condition.basis
      ledger["\(name).\(condition.id).activities"] = condition.activities
      if let evidence = condition.evidence { ledger["\(name).\(condition.id).evidence"] = evidence }
    }
  }

  func modeClass(_ frame: Frame, _ twist: Twist = { $0 }) -> Reading {
    if frame == .actual, let map = `case`.serviceMap, !map.activities.isEmpty,
      map.activities.allSatisfy({ !$0.isCoProduced }), twist(cell(.mode, .actual)).rows.allSatisfy({ $0.rank == 0 })
    {
      return Reading(value: "not-co-production")
    }
    guard let mode = position(.mode, frame, twist) else { return Reading() }
    let conditions = conditions(mode[0], frame, twist)
    let isLowered = conditions.contains { $0.state == "contrary" }
    return Reading(
      value: Self.classes[frame == .actual && isLowered ? mode[0] - 1 : mode[0]], claimed: mode[0],
      isLowered: isLowered, borderline: mode[0] == mode[1] ? nil : mode[1], conditions: conditions)
  }

  private func coded(_ id: String, _ state: String) -> Condition {
    Condition(id: id, state: state, basis: state == "silent" ? nil : "coded")
  }

  private func opposed(_ id: String, _ index: Int, _ frame: Frame, _ twist: Twist) -> Condition {
    let codes = Self.opposedCodes[index]
    let cell = twist(opposed[frame]![index])
    let weightFor = cell.weight { codes.for.contains($0.coding.code) }
    let weightAgainst = cell.weight { codes.against.contains($0.coding.code) }
    var condition = coded(id, weightAgainst > weightFor ? "contrary" : weightFor > 0 ? "confirmed" : "silent")
    condition.evidence =
      cell.named { codes.for.contains($0.code) } + " / " + cell.named { codes.against.contains($0.code) }
    return condition
  }

  private func delivery(_ frame: Frame, _ twist: Twist) -> Condition {
    let coded = opposed("input-in-delivery", 0, frame, twist)
    let activities = (frame == .actual ? `case`.serviceMap?.activities ?? [] : []).filter {
      $0.isCoProduced && $0.phase == .deliver
    }
    guard coded.state == "silent", !activities.isEmpty else { return coded }
    return Condition(
      id: coded.id, state: "confirmed", basis: "declared", activities: activities.map(\.id).joined(separator: " "),
      evidence: " / ")
  }

  private func conditions(_ rank: Int, _ frame: Frame, _ twist: Twist) -> [Condition] {
    let (aim, stance) = (position(.aim, frame, twist), position(.stance, frame, twist))
    switch rank {
    case 1: return [delivery(frame, twist)]
    case 2:
      let state = aim.map { $0[0] >= 2 ? "confirmed" : $0[1] < 2 ? "contrary" : "silent" } ?? "silent"
      return [opposed("before-solutions", 1, frame, twist), coded("aim-participation", state)]
    case 3:
      return [
        coded("aim-innovation-or-shared-stance", sharedStance(aim, stance)),
        opposed("not-predefined", 2, frame, twist),
      ]
    case 4:
      let state = stance.map { $0[0] >= 4 ? "confirmed" : $0[1] < 4 ? "contrary" : "silent" } ?? "silent"
      return [coded("stance-collaboration", state), opposed("lead-elsewhere", 3, frame, twist)]
    default: return []
    }
  }

  private func sharedStance(_ aim: [Int]?, _ stance: [Int]?) -> String {
    guard let aim else { return "silent" }
    if aim[0] >= 3 { return "confirmed" }
    if aim[1] < 2 { return "contrary" }
    guard let stance else { return "silent" }
    if aim[0] >= 2 && stance[0] >= 3 { return "confirmed" }
    return aim[1] == 2 && stance[1] < 3 ? "contrary" : "silent"
  }
}
