/// The class of a mode of co-production, in order of engagement. (Model §2.4, §9.9)
package enum ModeClass: String, Sendable, CaseIterable, Comparable {
  case notCoProduction = "not-co-production"
  case consumer, strategic, enhanced, networked

  /// What stands in place of a class that cannot be told.
  package static let undetermined = "undetermined"

  /// Rank on the mode axis, 0...4.
  package var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The class of a rank on the mode axis; `nil` outside it.
  package init?(rank: Int) {
    guard Self.allCases.indices.contains(rank) else { return nil }
    self = Self.allCases[rank]
  }

  /// The class one step lower; the lowest stays.
  package var lowered: ModeClass { ModeClass(rank: rank - 1) ?? self }

  /// Order of engagement.
  package static func < (left: ModeClass, right: ModeClass) -> Bool { left.rank < right.rank }
}
