extension Double {
  /// How far rounding may carry a sum of shares. (Model §9.4)
  package static let tolerance = 1e-9

  /// `self ≥ threshold`, away from rounding. (Model §9.4)
  package func reaches(_ threshold: Double) -> Bool { self > threshold - .tolerance }

  /// `self > threshold`, away from rounding. (Model §9.4)
  package func exceeds(_ threshold: Double) -> Bool { self > threshold + .tolerance }

  /// `self = other`, away from rounding. (Model §9.4)
  package func equals(_ other: Double) -> Bool { !exceeds(other) && !other.exceeds(self) }
}
