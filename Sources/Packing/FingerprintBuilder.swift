import CXXHash

/// Makes a fingerprint of many things, each kept apart from the next.
package struct FingerprintBuilder: Sendable {
  private var words: [UInt64] = []

  /// Nothing yet.
  package init() {}

  /// Adds a number.
  package mutating func add(_ value: UInt64) { words.append(value.littleEndian) }

  /// Adds a fingerprint.
  package mutating func add(_ fingerprint: Fingerprint) { add(fingerprint.value) }

  /// Adds a text.
  package mutating func add(_ text: String) { add(Array(text.utf8)) }

  /// Adds bytes.
  package mutating func add(_ bytes: [UInt8]) {
    add(UInt64(bytes.count))
    add(Fingerprint(bytes))
  }

  /// The fingerprint of all that was added.
  package var finished: Fingerprint {
    Fingerprint(value: words.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) })
  }
}
