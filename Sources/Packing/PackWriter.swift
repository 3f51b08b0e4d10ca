/// Writes values as compact bytes, for files that only this program reads.
///
/// Whole numbers take as many bytes as they need; texts and lists are led by their length.
@usableFromInline package struct PackWriter: Sendable {
  /// What was written.
  @usableFromInline package private(set) var bytes: [UInt8] = []

  /// Nothing yet.
  ///
  /// - Parameter room: Bytes that are about to be written.
  @usableFromInline package init(room: Int = 0) { bytes.reserveCapacity(room) }

  /// A whole number, in groups of seven bits, the lowest first.
  @usableFromInline package mutating func write(_ value: Int) {
    // Small negative numbers are short too.
    var rest = UInt64(bitPattern: Int64(value << 1) ^ Int64(value >> (Int.bitWidth - 1)))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Eight bytes, the lowest first.
  package mutating func write(fixed value: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(shift))) }
  }

  /// A truth value.
  @usableFromInline package mutating func write(_ value: Bool) { bytes.append(value ? 1 : 0) }

  /// A number, exactly.
  package mutating func write(_ value: Double) { write(fixed: value.bitPattern) }

  /// A text.
  @usableFromInline package mutating func write(_ value: String) {
    var value = value
    value.withUTF8 { text in
      write(text.count)
      bytes.append(contentsOf: text)
    }
  }

  /// Bytes, led by their number.
  package mutating func write(_ value: some Collection<UInt8>) {
    write(value.count)
    bytes.append(contentsOf: value)
  }
}
