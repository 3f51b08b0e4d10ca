import CaseModel

/// One thing that coders gave a value each.
struct AgreementUnit {
  let values: [(coder: Int, value: Int)]
}

extension [CellCoding] {
  /// One unit for each excerpt and frame, with ranks. Codings must be of one axis.
  func rankUnits() -> [AgreementUnit] {
    runs(of: \.excerpt).flatMap { $0.unitsByFrame { $0.rank } }
  }

  /// One unit for each excerpt, code and frame; codings without the attribute give no value.
  func attributeUnits(_ value: (CellCoding) -> Int?) -> [AgreementUnit] {
    runs(of: \.excerpt).flatMap { $0.runs(of: \.code) }.flatMap { $0.unitsByFrame(value) }
  }

  /// One unit for each excerpt and code: whether each coder gave it as intention, as practice or as both.
  func frameUnits() -> [AgreementUnit] {
    runs(of: \.excerpt).flatMap { $0.runs(of: \.code) }.map { run in
      var frames: [Int: Int] = [:]
      for coding in run { frames[coding.coder, default: 0] |= coding.frame == .intended ? 1 : 2 }
      return AgreementUnit(values: frames.sorted { $0.key < $1.key }.map { (coder: $0.key, value: $0.value) })
    }
  }

  /// The excerpts of narratives that at least two coders coded.
  func markedExcerpts() -> [MarkedExcerpt] {
    runs(of: \.source).flatMap { narrative -> [MarkedExcerpt] in
      let coders = Set(narrative.lazy.map(\.coder)).sorted()
      guard coders.count > 1 else { return [] }
      return narrative.runs(of: \.excerpt).map { run in
        let marks = run.runs(of: \.code).map { ($0[0].code, Set($0.lazy.map(\.coder)).count) }
        return MarkedExcerpt(coders: coders, marks: Dictionary(uniqueKeysWithValues: marks))
      }
    }
  }

  private func unitsByFrame(_ value: (CellCoding) -> Int?) -> [AgreementUnit] {
    if count == 1 { return [] }
    return Frame.allCases.map { frame in
      AgreementUnit(
        values: filter { $0.frame == frame }.compactMap { coding in
          value(coding).map { (coder: coding.coder, value: $0) }
        })
    }
  }

  private func runs(of value: (CellCoding) -> Int) -> [[CellCoding]] {
    var runs: [[CellCoding]] = []
    forEachRun(of: value) { runs.append(Array($0)) }
    return runs
  }
}
