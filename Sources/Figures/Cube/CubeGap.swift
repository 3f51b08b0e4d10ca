/// The way from practice to intention through the cube.
struct CubeGap {
  let gaps: [AxisGap]

  /// `nil` unless the evidence of both frames is sufficient on all three axes.
  init?(intended: AxisReadings, actual: AxisReadings) {
    gaps = DrawnAxis.allCases.compactMap { AxisGap(intended: intended[$0], actual: actual[$0]) }
    guard gaps.count == DrawnAxis.allCases.count else { return nil }
  }

  private var isAhead: Bool { gaps.contains { $0.guaranteed > 0 } }
  private var isBehind: Bool { gaps.contains { $0.guaranteed < 0 } }

  /// The steps on the three axes: `m +1, a +1, s +3`.
  var steps: String { zip(["m", "a", "s"], gaps).map { "\($0) \($1.text)" }.joined(separator: ", ") }

  /// What the arrow is called.
  var name: String {
    switch (isAhead, isBehind) {
    case (false, true): "practice ahead of intention"
    case (true, true): "gap in both directions"
    default: "involvement gap"
    }
  }

  /// The label of the arrow: `involvement gap (m +1, a +1, s +3)`.
  var label: String { "\(name) (\(steps))" }

  /// The label for a drawing: on one line, or the steps on a line of their own where it is wider than `width`.
  func label(width: Double, size: Double) -> String {
    TextMetrics.width(label, size: size) <= width ? label : "\(name)\n(\(steps))"
  }
}
