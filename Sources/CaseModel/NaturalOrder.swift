/// Order in which people count: digits by value, everything else by its bytes.
package enum NaturalOrder {
  /// Whether `left` comes before `right`; a strict total order, so that sorting is deterministic.
  package static func precedes(_ left: String, _ right: String) -> Bool {
    var (left, right) = (left, right)
    return left.withUTF8 { left in right.withUTF8 { precedes(left[...], $0[...]) } }
  }

  private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  private static func precedes(_ left: Bytes, _ right: Bytes) -> Bool {
    var (left, right) = (left, right)
    while let one = nextRun(&left), let other = nextRun(&right) {
      if one.elementsEqual(other) { continue }
      if let number = value(of: one), let otherNumber = value(of: other), number != otherNumber {
        return number < otherNumber
      }
      return one.lexicographicallyPrecedes(other)
    }
    return !right.isEmpty
  }

  /// The digits, or what is no digit, at the beginning of a text, which goes from it; `nil` at its end.
  private static func nextRun(_ text: inout Bytes) -> Bytes? {
    guard let isDigit = text.first.map(isDigit) else { return nil }
    let run = text.prefix { Self.isDigit($0) == isDigit }
    text = text[run.endIndex...]
    return run
  }

  private static func value(of run: Bytes) -> Int? { Int(String(decoding: run, as: UTF8.self)) }

  private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
}
