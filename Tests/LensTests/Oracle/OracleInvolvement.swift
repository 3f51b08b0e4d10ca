import CaseModel

/// Model §2.3–2.5 and §9.6–9.15 to the letter.
struct OracleInvolvement {
  let `case`: Case
  var ledger = Ledger()

  static let classes = ["not-co-production", "consumer", "strategic", "enhanced", "networked"]

  init(_ case: Case) {
    self.case = `case`
    for axis in Axis.allCases { writeAxis(axis) }
    writeClasses()
    writeTotal()
    writeAccounts()
    writeFlags()
    for family in [CodeFamily.obstacle, .involvement, .boundarySpanning, .publicRole] { writeCounts(family) }
  }

  /// The cell of an axis, or the part of it that some levels make against its rest.
  func cell(_ axis: Axis, _ frame: Frame, _ levels: [Level]? = nil) -> OracleCell {
    OracleCell(
      `case`, { Axis.position(ofCode: $0.code)?.axis == axis && $0.frame == frame },
      part: levels == nil ? nil : "between levels",
      of: { coding in (levels ?? []).contains { $0 == coding.level } ? "between levels" : "rest" })
  }

  func cells(_ axis: Axis, canonical: Bool) -> (intended: OracleCell, actual: OracleCell) {
    canonical
      ? (cell(axis, .intended, [.political, .strategic]), cell(axis, .actual, [.operational]))
      : (cell(axis, .intended), cell(axis, .actual))
  }

  func gap(_ axis: Axis, canonical: Bool = false, without source: String? = nil) -> [Int]? {
    let (intended, actual) = cells(axis, canonical: canonical)
    let meant = source.map { intended.without($0) } ?? intended
    let done = source.map { actual.without($0) } ?? actual
    guard let i = meant.position(`case`), let a = done.position(`case`) else { return nil }
    return [i[0] - a[1], i[1] - a[0]]
  }

  func guaranteed(_ gap: [Int]) -> Int {
    if gap[0] <= 0 && gap[1] >= 0 { return 0 }
    return abs(gap[0]) < abs(gap[1]) ? gap[0] : gap[1]
  }

  mutating func writeAxis(_ axis: Axis) {
    for canonical in [false, true] {
      let (intended, actual) = cells(axis, canonical: canonical)
      let name = "\(axis)\(canonical ? ".canonical" : "")"
      write("\(name).intended", intended, axis)
      write("\(name).actual", actual, axis)
      let gap = gap(axis, canonical: canonical)
      ledger["\(name).gap"] = text(gap)
      guard let gap else { continue }
      ledger["\(name).gap.guaranteed"] = "\(guaranteed(gap))"
      ledger["\(name).gap.stability"] = OracleCell.stability([intended, actual], of: gap, far: OracleCell.isFar) {
        self.gap(axis, canonical: canonical, without: $0)
      }
      let pairs = intended.rows.flatMap { one in
        actual.rows.map { other in
          intended.weight(one) * actual.weight(other) * Ratio((one.rank - other.rank).signum())
        }
      }
      ledger.number("\(name).gap.delta", (pairs.sum() / Ratio(intended.sources.count * actual.sources.count)).double)
    }
  }

  mutating func write(_ name: String, _ cell: OracleCell, _ axis: Axis) {
    ledger["\(name).status"] = cell.status(`case`)
    ledger["\(name).interval"] = text(cell.median())
    ledger["\(name).equal"] = text(cell.median(equal: true))
    ledger["\(name).raw"] = text(cell.median(raw: true))
    ledger["\(name).counts"] = "\(cell.excerpts) \(cell.sources.count)"
    ledger.number("\(name).consensus", cell.consensus(axis))
    for rank in Set(cell.rows.map(\.rank)) { ledger.number("\(name).weight.\(rank)", cell.share(of: rank)) }
    let evidence = Dictionary(grouping: cell.rows.filter(\.isNamed)) {
      "\($0.rank).\($0.coding.excerpt.description)"
    }
    for (key, rows) in evidence {
      let share = rows.map { cell.weight($0) }.sum() / Ratio(cell.sources.count)
      ledger.number("\(name).evidence.\(key)", share.double)
    }
    ledger["\(name).stability"] = OracleCell.stability([cell], of: cell.position(`case`), far: OracleCell.isFar) {
      cell.without($0).position(`case`)
    }
  }

  mutating func writeTotal() {
    let gaps = Axis.allCases.compactMap { axis in gap(axis).map { (steps: guaranteed($0), span: axis.span) } }
    guard !gaps.isEmpty else { return ledger["total"] = nil }
    let index = gaps.map { Ratio(max(0, $0.steps), $0.span) }.sum() / Ratio(gaps.count)
    let band =
      index <= 0 ? "closed" : index <= Ratio(1, 5) ? "narrow" : index <= Ratio(45, 100) ? "clear" : "wide"
    let (steps, ahead) = (gaps.filter { $0.steps > 0 }.map(\.steps), gaps.filter { $0.steps < 0 }.map(\.steps))
    ledger["total"] = "\(steps.reduce(0, +)) \(-ahead.reduce(0, +)) \(gaps.map(\.span).reduce(0, +)) \(band)"
    ledger.number("index", index.double)
  }

  mutating func writeAccounts() {
    for axis in Axis.allCases {
      for source in `case`.sources {
        let readings = [Frame.intended, .actual].map { frame -> OracleCell in
          OracleCell(named: `case`, { Axis.position(ofCode: $0.code)?.axis == axis && $0.frame == frame })
            .filter { $0.source == source.id }
        }
        for (frame, reading) in zip(["intended", "actual"], readings) where !reading.rows.isEmpty {
          ledger["account.\(source.id).\(axis).\(frame)"] =
            "\(reading.excerpts) \(reading.excerpts >= 2 ? text(reading.median()) ?? "" : "null")"
        }
        guard let intended = readings[0].median(), let actual = readings[1].median() else { continue }
        ledger["paired.\(axis).\(source.id)"] = "\(intended) \(actual)"
      }
    }
  }

  mutating func writeCounts(_ family: CodeFamily) {
    for code in Codebook.builtIn.codes where code.family == family {
      let rows = `case`.codings.filter { $0.code == code.id }
      guard !rows.isEmpty else { continue }
      let sources = Set(rows.map(\.excerpt.source)).count
      ledger["count.\(code.id)"] = "\(Set(rows.map(\.excerpt)).count) \(sources)"
    }
  }
}
