import CaseModel
import InvolvementLens
import LensKit
import Words

/// What one account reads as on its own: never a position of the case. (Model §2.3)
enum AccountWords {
  /// - Parameter readings: Those of the account, on every axis and in every frame.
  static func reading(_ readings: [AccountReading]) -> Message? {
    let own = readings.filter { $0.interval != nil }
    let parts = Axis.allCases.compactMap { axis in reading(on: axis, own) }
    return parts.isEmpty ? nil : .accountReading(parts)
  }

  private static func reading(on axis: Axis, _ own: [AccountReading]) -> Message? {
    let parts = Frame.allCases.compactMap { frame in
      own.first { $0.axis == axis && $0.frame == frame }.flatMap(\.interval).map {
        Message.accountIn(frame, $0.message(of: axis))
      }
    }
    return parts.isEmpty ? nil : .accountOnAxis(axis, parts)
  }
}
