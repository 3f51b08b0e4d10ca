/// Krippendorff's alpha: agreement beyond chance among any number of coders, with values missing. (Model §2.9)
package enum KrippendorffAlpha {
  /// How far two values lie apart.
  package enum Metric: String, Sendable, CaseIterable {
    /// Equal or not.
    case nominal
    /// By the values in use between them.
    case ordinal
    /// By their difference.
    case interval
  }

  /// Values that one thing was given, in any order, and how many things were given just these.
  package struct Unit: Sendable {
    let values: [Int]
    let times: Double

    /// A unit, or several alike.
    package init(_ values: [Int], times: Int = 1) {
      self.values = values
      self.times = Double(times)
    }
  }

  /// Alpha, 1 at best; `nil` when nothing can be expected to differ. Units with fewer than two values are left out.
  package static func value(of units: [Unit], metric: Metric) -> Double? {
    let pairable = units.filter { $0.values.count > 1 && $0.times > 0 }
    let values = Set(pairable.lazy.flatMap(\.values)).sorted()
    let pairs = coincidences(pairable, values)
    let totals = pairs.map { $0.reduce(0, +) }
    var (observed, expected) = (0.0, 0.0)
    for one in values.indices {
      for other in values.indices where one != other {
        let distance = distance(one, other, values, totals, metric)
        observed += pairs[one][other] * distance
        expected += totals[one] * totals[other] * distance
      }
    }
    return expected > 0 ? 1 - (totals.reduce(0, +) - 1) * observed / expected : nil
  }

  /// How often two values stand in the same unit, each unit counting as many times as it has values.
  private static func coincidences(_ units: [Unit], _ values: [Int]) -> [[Double]] {
    let positions = Dictionary(uniqueKeysWithValues: zip(values, values.indices))
    var pairs = Array(repeating: Array(repeating: 0.0, count: values.count), count: values.count)
    for unit in units {
      let unitPositions = unit.values.map { positions[$0] ?? 0 }
      let weight = unit.times / Double(unitPositions.count - 1)
      for (index, one) in unitPositions.enumerated() {
        for (otherIndex, other) in unitPositions.enumerated() where index != otherIndex { pairs[one][other] += weight }
      }
    }
    return pairs
  }

  /// Squared distance of two values, by their positions.
  private static func distance(
    _ one: Int, _ other: Int, _ values: [Int], _ totals: [Double], _ metric: Metric
  ) -> Double {
    let distance =
      switch metric {
      case .nominal: 1.0
      case .ordinal:
        totals[min(one, other)...max(one, other)].reduce(0, +) - (totals[one] + totals[other]) / 2
      case .interval: Double(values[one] - values[other])
      }
    return distance * distance
  }
}
