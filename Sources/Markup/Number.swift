/// Prints numbers for figures and data: no locale, no negative zero, no platform formatter.
package enum Number {
  /// At most two decimals, trailing zeros dropped: `12`, `0.5`, `371.67`.
  ///
  /// Used for every coordinate and length in a figure. Values that are not finite print as `0`.
  package static func short(_ value: Double) -> String {
    fixed(value, decimals: 2, trimmed: true)
  }

  /// Exactly `decimals` places, as readers expect in a table: `0.50`.
  ///
  /// Values that are not finite print as zero. Halves round away from zero.
  package static func fixed(_ value: Double, decimals: Int) -> String {
    fixed(value, decimals: decimals, trimmed: false)
  }

  /// Twelve significant digits in the shortest form, for JSON and CSV.
  ///
  /// `nil` for values that are not finite, which JSON cannot say.
  package static func significant(_ value: Double) -> String? {
    guard value.isFinite else { return nil }
    if value == 0 { return "0" }
    let rounded = roundedToTwelveDigits(value)
    if rounded == rounded.rounded(), abs(rounded) < 1e15 { return String(Int64(rounded)) }
    return rounded.description
  }

  private static func roundedToTwelveDigits(_ value: Double) -> Double {
    var exponent = 0
    var magnitude = abs(value)
    while magnitude >= 10 {
      magnitude /= 10
      exponent += 1
    }
    while magnitude < 1 {
      magnitude *= 10
      exponent -= 1
    }
    let places = 11 - exponent
    guard places > -300, places < 300 else { return value }
    let scale = powerOfTen(abs(places))
    return places >= 0 ? (value * scale).rounded() / scale : (value / scale).rounded() * scale
  }

  private static func powerOfTen(_ exponent: Int) -> Double {
    var result = 1.0
    for _ in 0..<exponent { result *= 10 }
    return result
  }

  private static func fixed(_ value: Double, decimals: Int, trimmed: Bool) -> String {
    let scale = powerOfTen(decimals)
    let scaled = value * scale
    guard scaled.isFinite, abs(scaled) < 9e15 else { return "0" }
    let units = Int64(scaled.rounded(.toNearestOrAwayFromZero))
    let whole = units.magnitude / UInt64(scale)
    var fraction = String(units.magnitude % UInt64(scale))
    fraction = String(repeating: "0", count: decimals - min(decimals, fraction.count)) + fraction
    if trimmed { while fraction.last == "0" { fraction.removeLast() } }
    let sign = units < 0 ? "-" : ""
    return decimals == 0 || fraction.isEmpty ? "\(sign)\(whole)" : "\(sign)\(whole).\(fraction)"
  }
}
