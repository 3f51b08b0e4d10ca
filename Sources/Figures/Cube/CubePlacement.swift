import CaseModel
import Words

/// One position to be drawn in the cube: a frame as computed, or as the researcher assessed it.
struct CubePlacement: Sendable {
  let frame: Frame
  let isAssessed: Bool
  let readings: AxisReadings
  let anchor: String?
  /// The near and the far end of the intervals, one where both are the same; empty unless all axes are spoken of.
  let ends: [CubeRanks]

  init(frame: Frame, isAssessed: Bool, readings: AxisReadings, anchor: String?) {
    (self.frame, self.isAssessed, self.readings, self.anchor) = (frame, isAssessed, readings, anchor)
    guard let mode = readings.mode.interval, let aim = readings.aim.interval, let stance = readings.stance.interval
    else {
      ends = []
      return
    }
    let near = CubeRanks(mode: mode.lowerBound, aim: aim.lowerBound, stance: stance.lowerBound)
    let far = CubeRanks(mode: mode.upperBound, aim: aim.upperBound, stance: stance.upperBound)
    ends = near == far ? [near] : [near, far]
  }

  /// Whether the position is an interval on any axis.
  var isInterval: Bool { Axis.allCases.contains { (readings[$0].interval?.count ?? 1) > 1 } }

  /// Axes without sufficient evidence.
  var missing: [Axis] { Axis.allCases.filter { !readings[$0].hasPosition } }

  private var isComplete: Bool { Axis.allCases.allSatisfy { readings[$0].hasPosition } }

  /// Axes whose rank the mark has no room for.
  func beyond(_ mark: CubeMark) -> [Axis] {
    Axis.allCases.filter { isBeyond(mark, on: $0) }
  }

  private func isBeyond(_ mark: CubeMark, on axis: Axis) -> Bool {
    (readings[axis].interval?.upperBound ?? 0) > mark.last(axis)
  }

  /// Whether a marker can stand in the room, or on the shelf.
  func isPlaced(in mark: CubeMark) -> Bool {
    isComplete && !Axis.allCases.contains { isBeyond(mark, on: $0) }
  }

  /// Whether the position rests on one voice on any axis.
  var isSingleVoice: Bool { Axis.allCases.contains { readings[$0].status == .singleSource } }

  /// Whether any end of the position has no co-production.
  var touchesShelf: Bool { readings.mode.interval?.lowerBound == 0 && isComplete }

  /// `Intended`, or `Assessed, actual`.
  var name: Message { isAssessed ? .cubeAssessed(frame) : .frameLabel(frame) }

  /// The three positions in words.
  var positions: [Message] { Axis.allCases.compactMap { readings[$0].position(on: $0) } }

  /// The three positions in fewer words: `consumer – enhanced` for an interval.
  var shortPositions: [Message] { Axis.allCases.compactMap { readings[$0].shortPosition(on: $0) } }

  /// The three positions in letters: `M1 A2–3 S4`.
  func letters(_ words: Words) -> String {
    Axis.allCases.compactMap { axis in
      readings[axis].interval.map { interval in
        let first = words.text(.cubeLetter(.cubeAxisLetter(axis), interval.lowerBound))
        return interval.count == 1 ? first : first + "–" + String(interval.upperBound)
      }
    }.joined(separator: " ")
  }

  /// Why there is no marker; `nil` when there is one.
  func excuse(in mark: CubeMark) -> Message? {
    if !isComplete { return .cubeLacksEvidence(name, on: missing) }
    let beyond = beyond(mark)
    return beyond.isEmpty ? nil : .cubeBeyondMark(name, on: beyond)
  }

  /// The edges of the box the intervals span, without those of no length.
  var edges: [(CubeRanks, CubeRanks)] {
    guard ends.count > 1 else { return [] }
    let (near, far) = (ends[0], ends[1])
    // A corner takes the far rank on each axis whose bit is set.
    func corner(_ bits: Int) -> CubeRanks {
      CubeRanks(
        mode: bits & 1 == 0 ? near.mode : far.mode, aim: bits & 2 == 0 ? near.aim : far.aim,
        stance: bits & 4 == 0 ? near.stance : far.stance)
    }
    var edges: [(CubeRanks, CubeRanks)] = []
    for bits in 0..<8 {
      for axis in [1, 2, 4] where bits & axis == 0 {
        let edge = (corner(bits), corner(bits | axis))
        if edge.0 != edge.1, !edges.contains(where: { $0 == edge }) { edges.append(edge) }
      }
    }
    return edges
  }
}
