/// Prints numbers for figures and data: no locale, no negative zero, no platform formatter.
package enum Number {
  /// At most two decimals, trailing zeros dropped: `12`, `0.5`, `371.67`.
  ///
  /// Used for every coordinate and length in a figure. Values that are not finite print as `0`.
  package static func short(_ value: Double) -> String {
    let scaled = value * 100
    guard scaled.isFinite, abs(scaled) < 9e15 else { return "0" }
    let units = nearest(scaled)
    let (whole, hundredths) = units.magnitude.quotientAndRemainder(dividingBy: 100)
    // Short strings need no memory, nor does what is put behind them.
    var text = units < 0 ? "-" : ""
    text += String(whole)
    guard hundredths > 0 else { return text }
    let (tenths, rest) = hundredths.quotientAndRemainder(dividingBy: 10)
    text += "."
    text += String(tenths)
    if rest > 0 { text += String(rest) }
    return text
  }

  /// Appends what `short(_:)` returns, without a string in between.
  static func appendShort(_ value: Double, to buffer: inout ByteBuffer) {
    let scaled = value * 100
    guard scaled.isFinite, abs(scaled) < 9e15 else { return buffer.append(UInt8(ascii: "0")) }
    let units = nearest(scaled)
    if units < 0 { buffer.append(UInt8(ascii: "-")) }
    let (whole, hundredths) = units.magnitude.quotientAndRemainder(dividingBy: 100)
    buffer.append(decimal: whole)
    guard hundredths > 0 else { return }
    let (tenths, rest) = hundredths.quotientAndRemainder(dividingBy: 10)
    buffer.append(UInt8(ascii: "."))
    buffer.append(UInt8(ascii: "0") + UInt8(tenths))
    if rest > 0 { buffer.append(UInt8(ascii: "0") + UInt8(rest)) }
  }

  /// The nearest number of tenths; 0 for values that are not finite.
  package static func tenths(_ value: Double) -> Int {
    let scaled = value * 10
    guard scaled.isFinite, abs(scaled) < 9e15 else { return 0 }
    return Int(nearest(scaled))
  }

  /// The nearest whole number; 0 for values that are not finite.
  static func whole(_ value: Double) -> Int {
    guard value.isFinite, abs(value) < 9e15 else { return 0 }
    return Int(nearest(value))
  }

  /// The nearest whole number, halves away from zero, without a call into the mathematics library.
  private static func nearest(_ value: Double) -> Int64 {
    let whole = Int64(value)
    let rest = value - Double(whole)
    return rest >= 0.5 ? whole + 1 : rest <= -0.5 ? whole - 1 : whole
  }

  /// Exactly `decimals` places, as readers expect in a table: `0.50`.
  ///
  /// Values that are not finite print as zero. Halves round away from zero.
  package static func fixed(_ value: Double, decimals: Int) -> String {
    let scale = powerOfTen(decimals)
    let scaled = value * scale
    guard scaled.isFinite, abs(scaled) < 9e15 else { return "0" }
    let units = Int64(scaled.rounded(.toNearestOrAwayFromZero))
    let whole = units.magnitude / UInt64(scale)
    let digits = String(units.magnitude % UInt64(scale))
    let fraction = String(repeating: "0", count: decimals - min(decimals, digits.count)) + digits
    let sign = units < 0 ? "-" : ""
    return decimals == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(fraction)"
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
}
