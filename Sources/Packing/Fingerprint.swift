import CXXHash

/// A short number that stands for bytes: equal bytes have equal ones, and others practically never do.
///
/// XXH3 with 64 bits (Collet), the same on every machine. It guards against change, not against malice.
@usableFromInline package struct Fingerprint: Sendable, Hashable {
  /// The number.
  @usableFromInline package let value: UInt64

  /// Sixteen digits to the base of sixteen, as programs that reckon it print it.
  package var digits: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// A fingerprint that was kept.
  @usableFromInline package init(value: UInt64) { self.value = value }

  /// The fingerprint of bytes.
  package init(_ bytes: [UInt8]) {
    value = bytes.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) }
  }

  /// The fingerprint of bytes in memory.
  package init(_ bytes: UnsafeBufferPointer<UInt8>) { value = XXH3_64bits(bytes.baseAddress, bytes.count) }

  /// The fingerprint of a part of some bytes.
  package init(_ bytes: ArraySlice<UInt8>) {
    value = bytes.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) }
  }
}
