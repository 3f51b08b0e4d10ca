package import CaseModel

/// How far coders agree in one respect. (Model §2.9, §10.6)
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

/// How far the coders of a case agree. (Model §10.6)
package struct AgreementReport: Sendable, Hashable {
  /// Every respect that at least two coders coded: axes, attributes, then codes by id.
  package var rows: [Agreement] = []
  /// Codes given too rarely for their agreement to be told: a code given once has alpha 0 or 1 by construction.
  package var rareCodes = 0

  /// Nothing that two coders coded.
  package init() {}
}

extension CodedCase {
  /// Agreement in every respect that at least two coders coded.
  ///
  /// From named codings alone; an adjudicated coding is no rating. (Model §10.1, §10.6)
  package func agreement() -> AgreementReport {
    var report = AgreementReport()
    guard coders.count > 1 || !self.case.coverage.isEmpty else { return report }
    let ratings = all.filter { !$0.isAdjudicated }
    let attributes = [
      agreement("strength", .ordinal, ratings.attributeUnits { Int($0.strength) }),
      agreement("frame", .nominal, ratings.frameUnits()),
      agreement("direction", .nominal, ratings.attributeUnits { $0.direction?.position }),
      agreement("presence", .nominal, ratings.attributeUnits { $0.presence?.position }),
    ]
    let marks = CodeMarks(ratings, readers: readers())
    report.rows = (Axis.allCases.map(agreement) + attributes).compactMap { $0 } + agreement(marks)
    report.rareCodes = marks.given.values.count { $0 < self.case.thresholds.minGiven }
    return report
  }

  /// Whether coders disagree so often on an axis that its positions are to be marked. (Model §10.6)
  package func codersDisagree(on axis: Axis) -> Bool {
    guard coders.count > 1, let found = agreement(axis), let alpha = found.alpha else { return false }
    return found.units >= self.case.thresholds.minMarkedUnits && !alpha.reaches(self.case.thresholds.tentative)
  }

  private func agreement(_ axis: Axis) -> Agreement? {
    let codings = codings(under: AxisCodes.codes(of: axis)).filter { !$0.isAdjudicated }
    return agreement(axis.rawValue, .ordinal, codings.rankUnits())
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

  private func agreement(_ marks: CodeMarks) -> [Agreement] {
    marks.codes(givenAtLeast: self.case.thresholds.minGiven).map { code in
      Agreement(
        "code:\(codes[code])", .nominal, alpha: KrippendorffAlpha.value(of: marks.units(of: code), metric: .nominal),
        units: marks.excerpts, coders: marks.coders, thresholds: self.case.thresholds)
    }
  }

  /// Coders who say that they read an excerpt, by its position; coders without a coding stand behind the others.
  private func readers() -> [Int: Set<Int>] {
    var positions = Dictionary(zip(coders, coders.indices), uniquingKeysWith: { first, _ in first })
    let excerptPositions = Dictionary(zip(excerpts, excerpts.indices), uniquingKeysWith: { first, _ in first })
    var readers: [Int: Set<Int>] = [:]
    for item in self.case.coverage {
      guard let excerpt = excerptPositions[item.excerpt] else { continue }
      let coder = positions[item.coder] ?? positions.count
      positions[item.coder] = coder
      readers[excerpt, default: []].insert(coder)
    }
    return readers
  }
}

extension CaseIterable where Self: Equatable, AllCases.Index == Int {
  fileprivate var position: Int? { Self.allCases.firstIndex(of: self) }
}
