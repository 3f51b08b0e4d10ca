import CaseModel

/// Model §2.4 and §9.10–9.12, §9.14, §9.15 to the letter.
extension OracleInvolvement {
  typealias Reading = (value: String, borderline: String?, claimed: String?, conditions: [(String, String)])

  mutating func writeClasses() {
    let intended = cell(.mode, .intended).position(`case`)
    ledger["class.intended"] = intended.map { Self.classes[$0[0]] } ?? "undetermined"
    ledger["class.intended.borderline"] = intended.flatMap { $0[0] == $0[1] ? nil : Self.classes[$0[1]] }
    let actual = actualClass()
    ledger["class.actual"] = actual.value
    ledger["class.actual.borderline"] = actual.borderline
    ledger["class.actual.claimed"] = actual.claimed
    ledger["class.actual.conditions"] = actual.conditions.map { "\($0.0)=\($0.1)" }.joined(separator: " ")
    let cells = Axis.allCases.map { cell($0, .actual) } + Self.opposed.map { codes($0.for, $0.against) }
    let base = actual.value == "undetermined" ? nil : actual.value
    ledger["class.actual.stability"] = OracleCell.stability(cells, of: base) { source in
      let value = actualClass(without: source).value
      return value == "undetermined" ? nil : value
    }
    ledger["ceiling"] = cell(.mode, .intended).rows.map(\.rank).max().map(String.init)
  }

  static let opposed: [(for: [String], against: [String])] = [
    (["timing-delivery"], []),
    (["timing-definition", "timing-design"], ["timing-late", "timing-after-problem", "predefined-result"]),
    (["timing-definition", "timing-design"], ["predefined-result"]),
    (["lead-citizen-or-civil", "public-steps-back"], ["lead-public"]),
  ]

  func codes(_ codesFor: [String], _ against: [String]) -> OracleCell {
    OracleCell(`case`, { $0.frame == .actual && (codesFor + against).contains($0.code) })
  }

  func opposedState(_ index: Int, without source: String?) -> String {
    let codes = Self.opposed[index]
    let all = self.codes(codes.for, codes.against)
    let cell = source.map { all.without($0) } ?? all
    let weightFor = cell.rows.filter { codes.for.contains($0.coding.code) }.map { cell.weight($0) }.sum()
    let weightAgainst = cell.rows.filter { codes.against.contains($0.coding.code) }.map { cell.weight($0) }.sum()
    return weightAgainst > weightFor ? "contrary" : weightFor > 0 ? "confirmed" : "silent"
  }

  func actualClass(without source: String? = nil) -> Reading {
    func position(_ axis: Axis) -> [Int]? {
      let cell = cell(axis, .actual)
      return (source.map { cell.without($0) } ?? cell).position(`case`)
    }
    let practice = cell(.mode, .actual)
    let rows = (source.map { practice.without($0) } ?? practice).rows
    if let map = `case`.serviceMap, !map.activities.isEmpty, map.activities.allSatisfy({ !$0.isCoProduced }),
      rows.allSatisfy({ $0.rank == 0 })
    {
      return ("not-co-production", nil, nil, [])
    }
    guard let mode = position(.mode) else { return ("undetermined", nil, nil, []) }
    let conditions = conditions(mode[0], aim: position(.aim), stance: position(.stance), without: source)
    let lowered = conditions.contains { $0.1 == "contrary" } ? mode[0] - 1 : mode[0]
    return (
      Self.classes[lowered], mode[0] == mode[1] ? nil : Self.classes[mode[1]], Self.classes[mode[0]], conditions
    )
  }

  func conditions(_ rank: Int, aim: [Int]?, stance: [Int]?, without source: String?) -> [(String, String)] {
    switch rank {
    case 1:
      let map = `case`.serviceMap?.activities.contains { $0.isCoProduced && $0.phase == .deliver } ?? false
      return [("input-in-delivery", map ? "confirmed" : opposedState(0, without: source))]
    case 2:
      let state = aim.map { $0[0] >= 2 ? "confirmed" : $0[1] < 2 ? "contrary" : "silent" } ?? "silent"
      return [("before-solutions", opposedState(1, without: source)), ("aim-participation", state)]
    case 3:
      var state = "silent"
      if let aim, aim[0] >= 3 { state = "confirmed" }
      if let aim, let stance, aim[0] >= 2, stance[0] >= 3 { state = "confirmed" }
      if let aim, aim[1] < 2 { state = "contrary" }
      if let aim, let stance, aim[1] == 2, stance[1] < 3 { state = "contrary" }
      return [("aim-innovation-or-shared-stance", state), ("not-predefined", opposedState(2, without: source))]
    case 4:
      let state = stance.map { $0[0] >= 4 ? "confirmed" : $0[1] < 4 ? "contrary" : "silent" } ?? "silent"
      return [("stance-collaboration", state), ("lead-elsewhere", opposedState(3, without: source))]
    default: return []
    }
  }

  mutating func writeFlags() {
    var flags: Set<String> = []
    let talk = OracleCell(named: `case`, { ["talk-not-practice", "symbolic"].contains($0.code) })
    if let meant = cell(.mode, .intended).position(`case`), let done = cell(.mode, .actual).position(`case`),
      meant[0] >= 2, done[1] <= meant[0] - 1, !talk.rows.isEmpty
    {
      flags.insert("terms-ahead-of-practice")
    }
    for axis in Axis.allCases {
      if let gap = gap(axis) {
        if guaranteed(gap) < 0 { flags.insert("practice-ahead-of-intention") }
        if let canonical = self.gap(axis, canonical: true), canonical != gap { flags.insert("canonical-differs") }
      }
      for cell in [cell(axis, .intended), cell(axis, .actual)] where cell.position(`case`) != nil {
        if cell.median(equal: true) != cell.median() || cell.median(raw: true) != cell.median() {
          flags.insert("depends-on-weighting")
        }
      }
    }
    if actualClass().conditions.contains(where: { $0.1 == "silent" }) { flags.insert("conditions-unconfirmed") }
    writeSourceFlags(&flags)
    ledger["flags"] = flags.sorted().joined(separator: " ")
  }

  func writeSourceFlags(_ flags: inout Set<String>) {
    let counted = `case`.codings
    guard !counted.isEmpty else { return }
    let levels = counted.map { coding in `case`.sources.first { $0.id == coding.excerpt.source }?.level }
    if Set(counted.map(\.coder)).count == 1 { flags.insert("single-coder") }
    if !levels.contains(.citizen) { flags.insert("no-citizen-voice") }
    if let first = levels.first, first != nil, levels.allSatisfy({ $0 == first }) { flags.insert("one-level-only") }
  }
}
