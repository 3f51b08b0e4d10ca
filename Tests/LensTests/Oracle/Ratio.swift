/// An exact fraction, so that the oracle needs no tolerance.
struct Ratio: Comparable, ExpressibleByIntegerLiteral {
  let top: Int
  let bottom: Int

  init(_ top: Int, _ bottom: Int = 1) {
    let divisor = Ratio.divisor(abs(top), abs(bottom)) * (bottom < 0 ? -1 : 1)
    self.top = top / divisor
    self.bottom = bottom / divisor
  }

  init(integerLiteral value: Int) { self.init(value) }

  var double: Double { Double(top) / Double(bottom) }

  static func + (left: Ratio, right: Ratio) -> Ratio {
    let shared = divisor(left.bottom, right.bottom)
    return Ratio(
      left.top * (right.bottom / shared) + right.top * (left.bottom / shared), left.bottom / shared * right.bottom)
  }
  static func - (left: Ratio, right: Ratio) -> Ratio { left + Ratio(-right.top, right.bottom) }
  static func * (left: Ratio, right: Ratio) -> Ratio {
    let (one, other) = (Ratio(left.top, right.bottom), Ratio(right.top, left.bottom))
    return Ratio(one.top * other.top, one.bottom * other.bottom)
  }
  static func / (left: Ratio, right: Ratio) -> Ratio { left * Ratio(right.bottom, right.top) }
  static func < (left: Ratio, right: Ratio) -> Bool { (left - right).top < 0 }

  private static func divisor(_ one: Int, _ other: Int) -> Int {
    other == 0 ? max(one, 1) : divisor(other, one % other)
  }
}

extension Sequence where Element == Ratio {
  func sum() -> Ratio { reduce(0, +) }
}
