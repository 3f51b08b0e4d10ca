package import CaseModel

/// Where the researcher places one frame, beside what is computed. (Model §2.11)
package struct AssessedRanks: Sendable {
  /// Rank on the mode; `nil` = not assessed.
  package var mode: Int?
  /// Rank on the aim; `nil` = not assessed.
  package var aim: Int?
  /// Rank on the public stance; `nil` = not assessed.
  package var stance: Int?
  /// Where the reasons stand; `nil` = not linked.
  package var anchor: String?

  /// Ranks as assessed; an axis left out is not assessed.
  package init(mode: Int? = nil, aim: Int? = nil, stance: Int? = nil, anchor: String? = nil) {
    self.mode = mode
    self.aim = aim
    self.stance = stance
    self.anchor = anchor
  }

  /// The rank on one axis; `nil` = not assessed.
  package subscript(axis: Axis) -> Int? {
    switch axis {
    case .mode: mode
    case .aim: aim
    case .stance: stance
    }
  }

  var isEmpty: Bool { Axis.allCases.allSatisfy { self[$0] == nil } }

  /// The ranks as readings without weights, so that they can be placed like computed ones.
  var readings: AxisReadings {
    func reading(_ axis: Axis) -> AxisReading {
      AxisReading(status: .sufficient, interval: self[axis].map { $0...$0 })
    }
    return AxisReadings(mode: reading(.mode), aim: reading(.aim), stance: reading(.stance))
  }
}
