import CaseModel

/// Model §2.9 and §10.6 to the letter: disagreement counted pair of values by pair of values.
struct OracleAgreement {
  /// What each coder says of a unit.
  typealias Unit = [String: Int]

  let `case`: Case
  let ratings: [Coding]
  var ledger = Ledger()

  init(_ case: Case) {
    self.case = `case`
    ratings = `case`.codings.filter { !$0.isAdjudicated }
    for axis in Axis.allCases { writeAxis(axis) }
    let byCodeAndFrame: (Coding) -> String? = { "\($0.code) \($0.frame)" }
    write("strength", .ordinal, units(byCodeAndFrame) { $0.strength })
    write("direction", .nominal, units(byCodeAndFrame) { $0.direction.flatMap(Direction.allCases.firstIndex) })
    write("presence", .nominal, units(byCodeAndFrame) { $0.presence.flatMap(Presence.allCases.firstIndex) })
    write("frame", .nominal, units({ $0.code }, frames))
    writeCodes()
  }

  private mutating func writeAxis(_ axis: Axis) {
    let units = units({ $0.place?.axis == axis ? "\($0.frame)" : nil }) { $0.place?.rank }
    write("\(axis)", .ordinal, units)
    let counted = units.filter { $0.count > 1 }
    let alpha = counted.isEmpty ? nil : alpha(counted.map { Array($0.values) }, .ordinal)
    let isMarked =
      counted.count >= `case`.thresholds.minMarkedUnits
      && (alpha.map { $0 < `case`.thresholds.tentative - 1e-9 } ?? false)
    ledger["\(axis).coders-disagree"] = "\(isMarked)"
  }

  /// The set of a coder's frames for an excerpt under a code, as a number.
  private func frames(_ coding: Coding) -> Int? {
    let all = ratings.filter {
      $0.excerpt == coding.excerpt && $0.code == coding.code && $0.coder == coding.coder
    }
    return Set(all.map(\.frame)).map { [Frame.intended: 1, .calledFor: 2, .actual: 4][$0]! }.reduce(0, +)
  }

  /// Units by excerpt and some further key; codings without a key are in none.
  private func units(_ key: (Coding) -> String?, _ value: (Coding) -> Int?) -> [Unit] {
    var units: [String: Unit] = [:]
    for coding in ratings {
      guard let key = key(coding), let value = value(coding) else { continue }
      units["\(coding.excerpt.description) \(key)", default: [:]][coding.coder] = value
    }
    return Array(units.values)
  }

  private mutating func writeCodes() {
    var covering: [ExcerptID: Set<String>] = [:]
    for coding in ratings { covering[coding.excerpt, default: []].insert(coding.coder) }
    for item in `case`.coverage where covering[item.excerpt] != nil {
      covering[item.excerpt, default: []].insert(item.coder)
    }
    let units = covering.filter { $0.value.count >= 2 }
    var rare = 0
    for code in Set(ratings.map(\.code)) {
      let marked = units.map { excerpt, coders -> Unit in
        Dictionary(
          uniqueKeysWithValues: coders.map { coder in
            (coder, ratings.contains { $0.excerpt == excerpt && $0.code == code && $0.coder == coder } ? 1 : 0)
          })
      }
      let given = marked.flatMap(\.values).reduce(0, +)
      if given >= `case`.thresholds.minGiven { write("code:\(code)", .nominal, marked) } else if given > 0 { rare += 1 }
    }
    ledger["rare"] = "\(rare)"
  }

  private enum Metric { case nominal, ordinal }

  private mutating func write(_ name: String, _ metric: Metric, _ units: [Unit]) {
    let counted = units.filter { $0.count > 1 }
    guard !counted.isEmpty else { return }
    ledger[name] = "\(counted.count) \(Set(counted.flatMap(\.keys)).count)"
    ledger.number("\(name).alpha", alpha(counted.map { Array($0.values) }, metric))
  }

  private func alpha(_ units: [[Int]], _ metric: Metric) -> Double? {
    let pool = units.flatMap { $0 }
    func distance(_ one: Int, _ other: Int) -> Double {
      if one == other { return 0 }
      if metric == .nominal { return 1 }
      let between = Double(pool.filter { (min(one, other)...max(one, other)).contains($0) }.count)
      let ends = Double(pool.filter { $0 == one }.count + pool.filter { $0 == other }.count)
      return (between - ends / 2) * (between - ends / 2)
    }
    func mean(_ values: [Int]) -> Double {
      var sum = 0.0
      for one in values { for other in values { sum += distance(one, other) } }
      return sum / Double(values.count - 1)
    }
    guard Set(pool).count > 1 else { return nil }
    let observed = units.map(mean).reduce(0, +) / Double(pool.count)
    return 1 - observed / (mean(pool) / Double(pool.count))
  }
}
