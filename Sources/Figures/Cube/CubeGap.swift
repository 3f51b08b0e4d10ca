import CaseModel
import Words

/// The way from practice to intention through the cube.
struct CubeGap {
  let gaps: [AxisGap]

  /// `nil` unless the evidence of both frames is sufficient on all three axes.
  init?(intended: AxisReadings, actual: AxisReadings) {
    gaps = Axis.allCases.compactMap { AxisGap(intended: intended[$0], actual: actual[$0]) }
    guard gaps.count == Axis.allCases.count else { return nil }
  }

  var isAhead: Bool { gaps.contains { $0.guaranteed > 0 } }
  private var isBehind: Bool { gaps.contains { $0.guaranteed < 0 } }

  /// The steps on the three axes: `m +1`, `a +1`, `s +3`.
  /// What the gap says, in a sentence; an interval that may hold no gap is none.
  var message: Message {
    let behind = axes { $0.guaranteed > 0 }
    let beyond = axes { $0.guaranteed < 0 }
    switch (behind.isEmpty, beyond.isEmpty) {
    case (false, true): return .cubeStaysBehind(behind)
    case (true, false): return .cubeGoesBeyond(beyond)
    case (false, false): return .cubeBothWays(behind: behind, beyond: beyond)
    case (true, true): return gaps.allSatisfy { $0.steps == 0...0 } ? .cubeMatches : .cubeCannotTell
    }
  }

  private func axes(_ holds: (AxisGap) -> Bool) -> [Axis] {
    zip(Axis.allCases, gaps).filter { holds($0.1) }.map(\.0)
  }

  private func steps(in words: Words) -> [Message] {
    zip(Axis.allCases, gaps).map { .cubeStepsShort($0, $1.steps(in: words)) }
  }

  /// What the arrow is called.
  var name: Message {
    switch (isAhead, isBehind) {
    case (false, true): .cubeGapAhead
    case (true, true): .cubeGapBothWays
    default: .cubeGapName
    }
  }

  /// The label for a drawing: `involvement gap (m +1, a +1, s +3)` on one line, or the steps on a line of their own
  /// where it is wider than `width`.
  func label(in words: Words, width: Double, size: Double) -> String {
    let steps = steps(in: words)
    let label = words.text(.cubeGapLabel(name, steps))
    return TextMetrics.width(label, size: size) <= width
      ? label : "\(words.text(name))\n\(words.text(.cubeStepsInBrackets(steps)))"
  }
}
