import CaseModel

/// Model §2.3, §2.5, §9.6–9.8, §10.2, §10.3 and §10.5 to the letter.
struct OracleInvolvement {
  typealias Twist = OracleStability.Twist

  let `case`: Case
  let cells: [Axis: [Frame: OracleCell]]
  /// The parts between levels.
  let parts: [Axis: [Frame: OracleCell]]
  /// For each frame, the cells of the codes for and against a condition.
  let opposed: [Frame: [OracleCell]]
  var ledger = Ledger()

  init(_ case: Case) {
    self.case = `case`
    cells = Self.byAxisAndFrame { Self.cell(`case`, $0, $1) }
    parts = Self.byAxisAndFrame { axis, frame in
      Self.cell(`case`, axis, frame, frame == .actual ? [.operational] : [.political, .strategic])
    }
    opposed = Dictionary(
      uniqueKeysWithValues: Frame.allCases.map { frame in
        (
          frame,
          Self.opposedCodes.map { codes in
            OracleCell(`case`, { $0.frame == frame && (codes.for + codes.against).contains($0.code) })
          }
        )
      })
    for axis in Axis.allCases { writeAxis(axis) }
    writeView()
    writeClasses()
    writeAccounts()
    writeFlags()
    writeAreas()
    for family in [CodeFamily.obstacle, .involvement, .boundarySpanning, .publicRole] {
      ledger.writeCounts(`case`, family)
    }
  }

  private static func byAxisAndFrame(_ make: (Axis, Frame) -> OracleCell) -> [Axis: [Frame: OracleCell]] {
    Dictionary(
      uniqueKeysWithValues: Axis.allCases.map { axis in
        (axis, Dictionary(uniqueKeysWithValues: Frame.allCases.map { ($0, make(axis, $0)) }))
      })
  }

  /// The cell of an axis, or the part of it that some levels make against its rest.
  private static func cell(_ case: Case, _ axis: Axis, _ frame: Frame, _ levels: [Level]? = nil) -> OracleCell {
    OracleCell(
      `case`, { $0.frame == frame && $0.place?.axis == axis },
      part: levels == nil ? nil : "between levels",
      of: { coding in (levels ?? []).contains { $0 == coding.level } ? "between levels" : "rest" })
  }

  func cell(_ axis: Axis, _ frame: Frame) -> OracleCell { cells[axis]![frame]! }

  func position(_ axis: Axis, _ frame: Frame, _ twist: Twist = { $0 }) -> [Int]? {
    twist(cell(axis, frame)).position(`case`)
  }

  func sides(_ axis: Axis, betweenLevels: Bool) -> (intended: OracleCell, actual: OracleCell) {
    let both = (betweenLevels ? parts : cells)[axis]!
    return (both[.intended]!, both[.actual]!)
  }

  func gap(_ axis: Axis, betweenLevels: Bool = false, _ twist: Twist = { $0 }) -> [Int]? {
    let (intended, actual) = sides(axis, betweenLevels: betweenLevels)
    guard let i = twist(intended).position(`case`), let a = twist(actual).position(`case`) else { return nil }
    return [i[0] - a[1], i[1] - a[0]]
  }

  func verdict(_ gap: [Int]?) -> String {
    guard let gap else { return "open" }
    if gap[0] > 0 { return "short" }
    if gap[1] < 0 { return "ahead" }
    return gap == [0, 0] ? "level" : "open"
  }

  mutating func writeAxis(_ axis: Axis) {
    for frame in Frame.allCases { write("\(axis).\(frame.rawValue)", cell(axis, frame), axis) }
    for betweenLevels in [false, true] {
      let (intended, actual) = sides(axis, betweenLevels: betweenLevels)
      let name = "\(axis)\(betweenLevels ? ".between-levels" : "")"
      if betweenLevels {
        write("\(name).intended", intended, axis)
        write("\(name).actual", actual, axis)
      }
      writeGap("\(name).gap", axis, betweenLevels, intended, actual)
    }
  }

  private mutating func writeGap(
    _ name: String, _ axis: Axis, _ betweenLevels: Bool, _ intended: OracleCell, _ actual: OracleCell
  ) {
    let gap = gap(axis, betweenLevels: betweenLevels)
    ledger[name] = text(gap)
    ledger["\(name).verdict"] = verdict(gap)
    ledger["\(name).guaranteed"] = gap.map { "\($0[0] > 0 ? $0[0] : $0[1] < 0 ? $0[1] : 0)" }
    ledger["\(name).stability"] = OracleStability([intended, actual]).text(of: gap, far: OracleStability.isFar) {
      self.gap(axis, betweenLevels: betweenLevels, $0)
    }
    guard gap != nil else { return ledger.number("\(name).delta", nil) }
    let (ours, theirs) = (intended.weights(), actual.weights())
    let pairs = zip(intended.rows, ours).flatMap { one, weight in
      zip(actual.rows, theirs).map { other, rival in weight * rival * Ratio((one.rank - other.rank).signum()) }
    }
    ledger.number("\(name).delta", (pairs.sum() / Ratio(intended.sources.count * actual.sources.count)).double)
  }

  private mutating func write(_ name: String, _ cell: OracleCell, _ axis: Axis) {
    write(bare: name, cell, axis)
    ledger["\(name).stability"] = OracleStability([cell]).text(
      of: cell.position(`case`), far: OracleStability.isFar
    ) { $0(cell).position(`case`) }
  }

  private mutating func write(bare name: String, _ cell: OracleCell, _ axis: Axis) {
    ledger["\(name).status"] = cell.status(`case`)
    ledger["\(name).interval"] = text(cell.median())
    ledger["\(name).equal"] = text(cell.median(equal: true))
    ledger["\(name).raw"] = text(cell.median(raw: true))
    ledger["\(name).counts"] = "\(cell.excerpts) \(cell.sources.count) \(cell.unnamedSources)"
    ledger.number("\(name).consensus", cell.consensus(axis))
    for rank in Set(cell.rows.map(\.rank)) { ledger.number("\(name).weight.\(rank)", cell.share(of: rank)) }
    var evidence: [String: Ratio] = [:]
    for (row, weight) in zip(cell.rows, cell.weights()) where row.isNamed {
      evidence["\(row.rank).\(row.coding.excerpt.description)", default: 0] =
        (evidence["\(row.rank).\(row.coding.excerpt.description)"] ?? 0) + weight
    }
    for (key, weight) in evidence {
      ledger.number("\(name).evidence.\(key)", (weight / Ratio(cell.sources.count)).double)
    }
  }

  private mutating func writeView() {
    let computed = [true, false].map { view in Axis.allCases.contains { gap($0, betweenLevels: view) != nil } }
    ledger["view"] = computed[0] ? "between-levels" : computed[1] ? "all-levels" : nil
  }

  /// Areas are no parts of an axis cell, so that only named codings are in them; those without any are not spoken of.
  private mutating func writeAreas() {
    for area in `case`.areas {
      let parts = Self.byAxisAndFrame { axis, frame in
        OracleCell(named: `case`, { $0.frame == frame && $0.place?.axis == axis }).filter { $0.coding.area == area.id }
      }
      guard parts.values.contains(where: { $0.values.contains { !$0.rows.isEmpty } }) else { continue }
      for (axis, frames) in parts {
        for (frame, cell) in frames { write(bare: "\(area.id).\(axis).\(frame.rawValue)", cell, axis) }
      }
    }
  }

  private mutating func writeAccounts() {
    for axis in Axis.allCases {
      for source in `case`.sources {
        var medians: [Frame: [Int]] = [:]
        for frame in Frame.allCases {
          let cell = OracleCell(
            named: `case`,
            { $0.frame == frame && $0.excerpt.source == source.id && $0.place?.axis == axis })
          guard let median = cell.median() else { continue }
          medians[frame] = median
          ledger["account.\(source.id).\(axis).\(frame.rawValue)"] =
            "\(cell.excerpts) \(cell.excerpts >= 2 ? text(median) ?? "" : "null")"
        }
        guard let intended = medians[.intended], let actual = medians[.actual] else { continue }
        ledger["paired.\(axis).\(source.id)"] = "\(intended) \(actual)"
      }
    }
  }
}
