import CaseModel

/// Model §2.9 and §9.17 to the letter: disagreement counted pair of values by pair of values.
struct OracleAgreement {
  typealias Unit = (source: String, values: [String: Int])

  let `case`: Case
  let ratings: [Coding]
  var ledger = Ledger()

  init(_ case: Case) {
    self.case = `case`
    ratings = `case`.codings.filter { !$0.isAdjudicated }
    for axis in Axis.allCases {
      write(
        "\(axis)", .ordinal,
        units({ Axis.position(ofCode: $0.code)?.axis == axis ? "\($0.frame)" : nil }) {
          Axis.position(ofCode: $0.code)?.rank
        })
    }
    let byCodeAndFrame: (Coding) -> String? = { "\($0.code) \($0.frame)" }
    write("strength", .ordinal, units(byCodeAndFrame) { $0.strength })
    write("direction", .nominal, units(byCodeAndFrame) { $0.direction.flatMap(Direction.allCases.firstIndex) })
    write("presence", .nominal, units(byCodeAndFrame) { $0.presence.flatMap(Presence.allCases.firstIndex) })
    write(
      "frame", .nominal,
      units({ $0.code }) { coding in
        let both = ratings.filter {
          $0.excerpt == coding.excerpt && $0.code == coding.code && $0.coder == coding.coder
        }
        return Set(both.map(\.frame)).count == 2 ? 2 : coding.frame == .intended ? 0 : 1
      })
    writeCodes()
  }

  /// Units by excerpt and some further key; codings without a key are in none.
  func units(_ key: (Coding) -> String?, _ value: (Coding) -> Int?) -> [Unit] {
    var units: [String: Unit] = [:]
    for coding in ratings {
      guard let key = key(coding), let value = value(coding) else { continue }
      let name = "\(coding.excerpt.description) \(key)"
      var unit = units[name] ?? (coding.excerpt.source, [:])
      unit.values[coding.coder] = value
      units[name] = unit
    }
    return Array(units.values)
  }

  mutating func writeCodes() {
    var marked: [(excerpt: ExcerptID, unit: Unit)] = []
    for source in Set(ratings.map(\.excerpt.source)) {
      let coders = Set(ratings.filter { $0.excerpt.source == source }.map(\.coder))
      guard coders.count >= 2 else { continue }
      for excerpt in Set(ratings.map(\.excerpt).filter { $0.source == source }) {
        let values = Dictionary(uniqueKeysWithValues: coders.map { ($0, 0) })
        marked.append((excerpt, (source, values)))
      }
    }
    let names = Set(marked.map(\.excerpt))
    for code in Set(ratings.filter { names.contains($0.excerpt) }.map(\.code)) {
      let units = marked.map { excerpt, unit -> Unit in
        var unit = unit
        for coding in ratings where coding.excerpt == excerpt && coding.code == code { unit.values[coding.coder] = 1 }
        return (unit.source, unit.values)
      }
      write("code:\(code)", .nominal, units)
    }
  }

  enum Metric { case nominal, ordinal }

  mutating func write(_ name: String, _ metric: Metric, _ units: [Unit]) {
    let counted = units.filter { $0.values.count > 1 }
    guard !counted.isEmpty else { return }
    ledger[name] = "\(counted.count) \(Set(counted.flatMap(\.values.keys)).count)"
    ledger.number("\(name).alpha", alpha(counted.map { Array($0.values.values) }, metric))
  }

  func alpha(_ units: [[Int]], _ metric: Metric) -> Double? {
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
