package import CaseModel

/// The gap over all axes that have one. (Model §2.5, §9.13)
package struct GapTotal: Sendable, Hashable {
  /// The index in words.
  package typealias Band = GapBand

  /// Steps by which practice is sure to fall short, added up.
  package let steps: Int
  /// Steps by which practice is sure to be ahead, added up.
  package let ahead: Int
  /// Steps there could be at most on these axes.
  package let span: Int
  /// Mean over these axes of steps over span, 0...1. It orders cases of one codebook and has no unit.
  package let index: Double
  /// The index in words.
  package let band: Band

  /// - Parameter bands: upper ends of closed, narrow and clear.
  init?(_ axes: [AxisAssessment], bands: [Double]) {
    let gaps = axes.compactMap { axis in axis.gap.map { (guaranteed: $0.guaranteed, span: axis.axis.span) } }
    guard !gaps.isEmpty else { return nil }
    steps = gaps.reduce(0) { $0 + max(0, $1.guaranteed) }
    ahead = gaps.reduce(0) { $0 + max(0, -$1.guaranteed) }
    span = gaps.reduce(0) { $0 + $1.span }
    let index = gaps.reduce(0) { $0 + Double(max(0, $1.guaranteed)) / Double($1.span) } / Double(gaps.count)
    self.index = index
    band = zip(Band.allCases, bands).first { !index.exceeds($0.1) }?.0 ?? .wide
  }
}
