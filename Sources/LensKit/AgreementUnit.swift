import CaseModel

/// One thing that coders gave a value each.
struct AgreementUnit {
  let values: [(coder: Int, value: Int)]
}

extension [CellCoding] {
  /// One unit for each excerpt and frame that several codings are of, with ranks. Codings must be of one axis.
  func rankUnits() -> [AgreementUnit] {
    var units: [AgreementUnit] = []
    forEachRun(of: \.excerpt) { $0.addUnits(to: &units) { $0.rank } }
    return units
  }

  /// One unit for each excerpt, code and frame that several codings are of; codings without the attribute give no
  /// value.
  func attributeUnits(_ value: (CellCoding) -> Int?) -> [AgreementUnit] {
    var units: [AgreementUnit] = []
    forEachRun(of: \.excerpt) { $0.forEachRun(of: \.code) { $0.addUnits(to: &units, value) } }
    return units
  }

  /// One unit for each excerpt and code with several codings: the set of frames in which each coder gave it.
  /// (Model §10.2)
  func frameUnits() -> [AgreementUnit] {
    var units: [AgreementUnit] = []
    forEachRun(of: \.excerpt) { excerpt in
      excerpt.forEachRun(of: \.code) { run in
        guard run.count > 1 else { return }
        var frames: [Int: Int] = [:]
        for coding in run { frames[coding.coder, default: 0] |= 1 << coding.frame.position }
        units.append(
          AgreementUnit(values: frames.sorted { $0.key < $1.key }.map { (coder: $0.key, value: $0.value) }))
      }
    }
    return units
  }
}

extension ArraySlice<CellCoding> {
  /// Adds a unit a frame; none where nobody else coded, since one value agrees with nothing.
  fileprivate func addUnits(to units: inout [AgreementUnit], _ value: (CellCoding) -> Int?) {
    guard count > 1 else { return }
    for frame in Frame.allCases {
      var values: [(coder: Int, value: Int)] = []
      for coding in self where coding.frame == frame {
        if let value = value(coding) { values.append((coding.coder, value)) }
      }
      units.append(AgreementUnit(values: values))
    }
  }
}
