import CXXHash

/// A short text that differs when bytes differ.
struct Stamp: Sendable, Hashable, CustomStringConvertible {
  private let number: UInt64

  init(_ bytes: [UInt8]) { number = bytes.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) } }

  /// A stamp that differs when any of the others does.
  init(joining stamps: [Stamp]) { self.init(stamps.flatMap { Array($0.description.utf8) }) }

  var description: String { String(number, radix: 16) }
}
