import Testing

@testable import Incremental

/// The list of a site's files is the same whatever order its paths come in, and comes back from its bytes.
@Suite struct ManifestTests {
  @Test(arguments: 0..<40) func theOrderOfPathsMakesNoDifference(_ seed: UInt64) throws {
    var random = Steps(state: seed)
    let folders = ["", "cases/a/", "cases/a-b/", "cases/a/embed/", "data/", "å/"]
    let paths = (0..<Int(seed) * 3).map { _ in
      (folders.randomElement(using: &random) ?? "") + "f\(Int.random(in: 0..<60, using: &random)).html"
    }
    let sorted = Set(paths).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    // In order but for a few, as a build hands them over.
    var nearly = sorted
    for _ in 0..<min(3, nearly.count) {
      nearly.append(nearly.remove(at: Int.random(in: 0..<nearly.count, using: &random)))
    }
    let expected = "caseloom manifest 1\n" + sorted.map { $0 + "\n" }.joined()
    for order in [paths, sorted, sorted.reversed(), nearly, nearly + paths] {
      #expect(String(decoding: Manifest(order).bytes, as: UTF8.self) == expected)
      #expect(
        try Manifest(SiteContents(count: order.count, isSameSet: false, paths: order)).paths == sorted)
    }
    let shuffled = ["caseloom manifest 1"] + paths.shuffled(using: &random)
    #expect(Manifest(Array(shuffled.joined(separator: "\n").utf8))?.paths == sorted)
  }

  @Test(arguments: ["", "caseloom manifest 2\na\n", "caseloom manifest 1\n../a\n", "caseloom manifest 1\n/a\n"])
  func whatIsNoListOfOursIsRefused(_ text: String) {
    #expect(Manifest(Array(text.utf8)) == nil)
  }
}

/// A row of numbers that is the same in each run. (Steele, Lea & Flood 2014)
private struct Steps: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
