import Diagnostics
import Testing

@Suite struct NearMissTests {
  static let keys = ["title", "language", "languages", "summary", "id"]

  @Test(arguments: [
    ("langauge", "language"), ("titel", "title"), ("Title", "title"), ("sumary", "summary"),
    ("languagess", "languages"),
    ("ids", "id"),
  ])
  func findsTheWordThatWasMeant(_ word: String, _ meant: String) {
    #expect(NearMiss.nearest(to: word, among: Self.keys) == meant)
  }

  @Test(arguments: ["", "publisher", "xyz", "summer-school"])
  func suggestsNothingFarOff(_ word: String) {
    #expect(NearMiss.nearest(to: word, among: Self.keys) == nil)
  }

  @Test func aTieGoesToTheWordThatSortsFirst() {
    for words in [["cat", "bat", "rat"], ["rat", "cat", "bat"], ["bat", "rat", "cat"]] {
      #expect(NearMiss.nearest(to: "hat", among: words) == "bat")
    }
  }

  @Test func swappedNeighboursAreOneStep() {
    #expect(NearMiss.nearest(to: "no-rth", among: ["nor-th", "nort"]) == "nor-th")
  }

  @Test func longWordsAreNotCompared() {
    let long = String(repeating: "a", count: 65)
    #expect(NearMiss.nearest(to: long, among: [long]) == nil)
  }
}
