import Packing
import Testing

/// What is packed comes back, and anything else is refused.
@Suite struct PackTests {
  fileprivate struct Sample: Equatable {
    var numbers: [Int]
    var fixed: UInt64
    var text: String
    var flag: Bool
    var share: Double
    var name: String?
    var bytes: [UInt8]
    var byName: [String: Int]

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
      byName = Dictionary(numbers.map { (String($0), $0) }, uniquingKeysWith: { $1 })
    }
  }

  @Test func everyValueComesBack() throws {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      let sample = Sample(&random)
      #expect(try Sample(packed: sample.packed[...]) == sample)
    }
  }

  @Test func whatEndsTooEarlyOrTooLateIsRefused() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<50 {
      let packed = Sample(&random).packed
      for end in packed.indices { #expect(throws: PackFault.self) { try Sample(packed: packed[..<end]) } }
      #expect(throws: PackFault.self) { try Sample(packed: (packed + [0])[...]) }
    }
  }

  @Test func anyBytesAreReadOrRefused() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0..<80, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      _ = try? Sample(packed: bytes[...])
    }
  }

  @Test func fingerprintsTellOrderAndBoundsApart() {
    func fingerprint(_ words: [String]) -> Fingerprint {
      var builder = FingerprintBuilder()
      for word in words { builder.add(word) }
      return builder.finished
    }
    let fingerprints = [["ab", "c"], ["a", "bc"], ["abc"], ["c", "ab"], ["ab", "c", ""], []].map(fingerprint)
    #expect(Set(fingerprints).count == fingerprints.count)
  }
}

extension PackTests.Sample: Packable {
  private init(
    numbers: [Int], fixed: UInt64, text: String, flag: Bool, share: Double, name: String?, bytes: [UInt8],
    byName: [String: Int]
  ) {
    (self.numbers, self.fixed, self.text, self.flag) = (numbers, fixed, text, flag)
    (self.share, self.name, self.bytes, self.byName) = (share, name, bytes, byName)
  }

  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    Self(
      numbers: try packer.list(value?.numbers), fixed: try packer.pack(value?.fixed),
      text: try packer.pack(value?.text),
      flag: try packer.pack(value?.flag), share: try packer.pack(value?.share), name: try packer.optional(value?.name),
      bytes: try packer.bytes(value?.bytes), byName: try packer.dictionary(value?.byName))
  }
}
