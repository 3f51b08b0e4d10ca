import CaseModel
import LensKit

/// What one source's codings weigh by direction and by presence.
struct DirectionShares {
  private var (enabling, constraining) = (0.0, 0.0)
  private var (present, absent) = (0.0, 0.0)

  /// - Parameter change: One of the codings read otherwise; without effect where it is none of them.
  init(_ run: ArraySlice<CellCoding>, changing change: DirectionChange? = nil) {
    for coding in run {
      let share = Weighing.strength.share(of: coding)
      guard let change, change.position == coding.position else {
        add(share, coding.direction, coding.presence)
        continue
      }
      add(share, change.direction, change.presence)
    }
  }

  /// Enabling part of what has a direction, 0...1; `nil` where nothing has one.
  var enablingShare: Double? { Self.part(enabling, of: enabling + constraining) }

  /// Present part of what is clear of presence, 0...1; `nil` where nothing is clear.
  var presentShare: Double? { Self.part(present, of: present + absent) }

  private mutating func add(_ share: Double, _ direction: Direction?, _ presence: Presence?) {
    switch direction {
    case .enabling: enabling += share
    case .constraining: constraining += share
    case .neutral, nil: break
    }
    switch presence {
    case .present: present += share
    case .absent: absent += share
    case .unclear, nil: break
    }
  }

  private static func part(_ part: Double, of whole: Double) -> Double? { whole > 0 ? part / whole : nil }
}
