package import CaseModel

/// How far coders agree in one respect. (Model §2.9, §9.17)
package struct Agreement: Sendable, Hashable {
  /// In words, by the case's thresholds. (Model §2.9)
  package typealias Reading = AgreementReading

  /// In what respect: an axis, `strength`, `frame`, `direction`, `presence`, or `code:` and a code's id.
  package let what: String
  /// How far two values lie apart.
  package let metric: KrippendorffAlpha.Metric
  /// Krippendorff's alpha; `nil` when not defined.
  package let alpha: Double?
  /// Units with values by at least two coders.
  package let units: Int
  /// Coders with a value in these units.
  package let coders: Int
  /// In words.
  package let reading: Reading

  init(
    _ what: String, _ metric: KrippendorffAlpha.Metric, alpha: Double?, units: Int, coders: Int, thresholds: Thresholds
  ) {
    (self.what, self.metric, self.alpha) = (what, metric, alpha)
    (self.units, self.coders) = (units, coders)
    reading = Self.reading(of: alpha, units: units, thresholds: thresholds)
  }

  private static func reading(of alpha: Double?, units: Int, thresholds: Thresholds) -> Reading {
    if units < thresholds.minUnits { return .tooFew }
    guard let alpha else { return .undefined }
    if alpha.reaches(thresholds.reliable) { return .reliable }
    return alpha.reaches(thresholds.tentative) ? .tentative : .notReliable
  }
}

extension CodedCase {
  /// Agreement in every respect that at least two coders coded: axes, attributes, then codes by id.
  ///
  /// From named codings alone; an adjudicated coding is no rating. (Model §9.17, §10.1)
  package func agreement() -> [Agreement] {
    guard coders.count > 1 else { return [] }
    let ratings = all.filter { !$0.isAdjudicated }
    let axes = Axis.allCases.map { axis in
      let codings = codings(under: AxisCodes.codes(of: axis)).filter { !$0.isAdjudicated }
      return agreement(axis.rawValue, .ordinal, codings.rankUnits())
    }
    let attributes = [
      agreement("strength", .ordinal, ratings.attributeUnits { Int($0.strength) }),
      agreement("frame", .nominal, ratings.frameUnits()),
      agreement("direction", .nominal, ratings.attributeUnits { $0.direction?.position }),
      agreement("presence", .nominal, ratings.attributeUnits { $0.presence?.position }),
    ]
    return (axes + attributes).compactMap { $0 } + codeAgreement(ratings)
  }

  private func agreement(_ what: String, _ metric: KrippendorffAlpha.Metric, _ units: [AgreementUnit]) -> Agreement? {
    let counted = units.filter { $0.values.count > 1 }
    guard !counted.isEmpty else { return nil }
    let alpha = KrippendorffAlpha.value(of: counted.map { .init($0.values.map(\.value)) }, metric: metric)
    return Agreement(
      what, metric, alpha: alpha, units: counted.count,
      coders: Set(counted.lazy.flatMap { $0.values.map(\.coder) }).count,
      thresholds: self.case.thresholds)
  }

  private func codeAgreement(_ ratings: [CellCoding]) -> [Agreement] {
    let marks = CodeMarks(ratings.markedExcerpts())
    return marks.codes.map { code in
      Agreement(
        "code:\(codes[code])", .nominal, alpha: KrippendorffAlpha.value(of: marks.units(of: code), metric: .nominal),
        units: marks.excerpts, coders: marks.coders, thresholds: self.case.thresholds)
    }
  }
}

extension CaseIterable where Self: Equatable, AllCases.Index == Int {
  fileprivate var position: Int? { Self.allCases.firstIndex(of: self) }
}
