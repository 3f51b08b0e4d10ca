import Packing
import Testing

/// What is packed comes back, and anything else is refused.
@Suite struct PackTests {
  private struct Sample: Equatable {
    var numbers: [Int]
    var fixed: UInt64
    var text: String
    var flag: Bool
    var share: Double
    var name: String?
    var bytes: [UInt8]

    init(_ random: inout some RandomNumberGenerator) {
      numbers = (0..<Int.random(in: 0..<6, using: &random)).map { _ in
        [Int.min, -1, 0, 1, Int.max, Int.random(in: -1_000_000...1_000_000, using: &random)].randomElement(
          using: &random) ?? 0
      }
      fixed = random.next()
      text = ["", "plain", "ünïcode 🙂", String(repeating: "long ", count: 60)].randomElement(using: &random) ?? ""
      flag = Bool.random(using: &random)
      share = Double.random(in: -1...1, using: &random)
      name = Bool.random(using: &random) ? "name" : nil
      bytes = (0..<Int.random(in: 0..<40, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
    }

    var packed: [UInt8] {
      var out = PackWriter()
      out.write(list: numbers) { $0.write($1) }
      out.write(fixed: fixed)
      out.write(text)
      out.write(flag)
      out.write(share)
      out.write(optional: name) { $0.write($1) }
      out.write(bytes)
      return out.bytes
    }

    init(_ packed: ArraySlice<UInt8>) throws(PackFault) {
      var input = PackReader(packed)
      numbers = try input.list { (input) throws(PackFault) in try input.int() }
      fixed = try input.fixed()
      text = try input.string()
      flag = try input.bool()
      share = try input.double()
      name = try input.optional { (input) throws(PackFault) in try input.string() }
      bytes = Array(try input.slice())
      guard input.isAtEnd else { throw PackFault() }
    }
  }

  @Test func everyValueComesBack() throws {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      let sample = Sample(&random)
      #expect(try Sample(sample.packed[...]) == sample)
    }
  }

  @Test func whatEndsTooEarlyOrTooLateIsRefused() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<50 {
      let packed = Sample(&random).packed
      for end in packed.indices { #expect(throws: PackFault.self) { try Sample(packed[..<end]) } }
      #expect(throws: PackFault.self) { try Sample((packed + [0])[...]) }
    }
  }

  @Test func anyBytesAreReadOrRefused() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0..<80, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      _ = try? Sample(bytes[...])
    }
  }

  @Test func fingerprintsTellOrderAndBoundsApart() {
    func print(_ words: [String]) -> Fingerprint {
      var builder = FingerprintBuilder()
      for word in words { builder.add(word) }
      return builder.finished
    }
    let prints = [["ab", "c"], ["a", "bc"], ["abc"], ["c", "ab"], ["ab", "c", ""], []].map(print)
    #expect(Set(prints).count == prints.count)
  }
}
