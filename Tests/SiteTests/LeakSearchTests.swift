import CaseModel
import Diagnostics
import Testing

@testable import Pipeline

/// The search finds withheld words in whatever way they are written, and nothing else.
@Suite struct LeakSearchTests {
  private static let secret = "We were told never to say that the åse's brakes had failed “twice” before Easter"

  private static func finds(_ text: String, in path: String, of passage: String = secret) -> Bool {
    var known = Shingles()
    known.add(passage)
    return !FileSearch.runs(of: ShingleIndex(known), in: Array(text.utf8), path: path).isEmpty
  }

  @Test func escapesInFilesForSearchingHideNothing() {
    let text = Self.secret.replacing(" never", with: "\\nnever").replacing("å", with: "\\u00e5")
    #expect(
      Self.finds("caseloomSearch(\"cases/a\",[\"A\",[[5,\"b.html\",\"\",\"\(text)\"]]])", in: "cases/a/search.js"))
  }

  @Test(arguments: [
    " ", "\u{A0}", "\u{2009}", "\u{202F}", "\u{200B}", "\u{3000}", "\n", " \u{AD}", "\t\t", " - ", "\u{2014}",
    "\u{2011}",
    ", ", "\u{2028}", " \u{FEFF}",
  ])
  func spacesAndDashesMakeNoDifference(_ space: String) {
    let text = Self.secret.replacing(" ", with: space)
    #expect(Self.finds(text, in: "a.txt") && Self.finds("<p>\(text)</p>", in: "a.html"))
    #expect(Self.finds(Self.secret, in: "a.txt", of: text))
  }

  @Test(arguments: [
    ("åse's", "a\u{30A}se's"), ("åse's", "åse’s"), ("“twice”", "\"twice\""), ("“twice”", "»twice«"),
    ("brakes", "bra\u{AD}kes"), ("brakes", "bra\u{200D}kes"), ("brakes", "\u{202A}brakes\u{202C}"), ("åse's", "ÅSE'S"),
    ("We were", "WE WERE"), ("twice", "twi\u{2060}ce"),
  ])
  func otherWaysToWriteItMakeNoDifference(_ change: (from: String, to: String)) {
    let text = Self.secret.replacing(change.from, with: change.to)
    #expect(text.unicodeScalars.count != Self.secret.unicodeScalars.count || text != Self.secret)
    #expect(Self.finds(text, in: "a.txt") && Self.finds(Self.secret, in: "a.txt", of: text))
    #expect(Self.finds("<text x=\"1\">\(text)</text>", in: "a.svg"))
  }

  @Test func charactersWrittenAsReferencesAreThemselves() {
    let text = Self.secret.replacing(" ", with: "&nbsp;").replacing("å", with: "&aring;").replacing("'", with: "&#x27;")
      .replacing("“", with: "&ldquo;").replacing("brakes", with: "bra&shy;kes").replacing("told", with: "t&#111;ld")
    #expect(Self.finds("<p>\(text)</p>", in: "a.html") && Self.finds("<p title=\"\(text)\">x</p>", in: "a.html"))
    #expect(!Self.finds("<p>AT&T & others; R&D &unknown</p>", in: "a.html"))
  }

  @Test func escapesOfJSONAreThemselves() {
    let text = Self.secret.replacing(" ", with: "\\n").replacing("å", with: "\\u00e5").replacing("“", with: "\\\"")
    #expect(Self.finds("{\"a\": \"\(text)\"}", in: "a.json"))
    #expect(!Self.finds("{\"a\": \"\\", in: "a.json") && !Self.finds("\\ud83d\\", in: "a.json"))
  }

  @Test func tagsStandInNobodysWay() {
    let words = Self.secret.replacing("told never", with: "t<em>old</em> <a href=\"x\" class=\"y\">nev</a>er")
      .replacing("that the", with: "that</td><td class=\"number of other words here\">the")
    #expect(Self.finds("<p>\(words)</p>", in: "a.html"))
    let lines = Self.secret.split(separator: " ").map { "<text class=\"fig-a\" x=\"1\" y=\"2\">\($0)</text>" }.joined()
    #expect(Self.finds("<svg>\(lines)</svg>", in: "a.svg"))
  }

  @Test(arguments: [
    "<p data-x=\"SECRET\"/>", "<a href=\"https://x.example/?q=SECRET\">x</a>", "<!-- SECRET -->", "<!-- so SECRET -->",
    "<img alt='SECRET'>", "<meta content=\"SECRET\">", "<a aria-label=\"SECRET\" x=\"1\"><rect x=\"1\"/></a>",
    "<p SECRET>",
    "<![CDATA[SECRET]]>", "<p title=SECRET>", "<p title=\"SECRET", "SECRET", "<title>SECRET</title>", "<style>SECRET",
  ])
  func attributesAndCommentsAreSearched(_ markup: String) {
    #expect(Self.finds(markup.replacing("SECRET", with: Self.secret), in: "a.html"))
  }

  @Test func coordinatesArePassedOver() {
    let numbers = "1 2 3 4 5 6 7 8 9 10 11 12"
    for shape in [
      "<path d=\"\(numbers)\"/>", "<polygon points=\"\(numbers)\"/>", "<svg viewBox=\"\(numbers)\"/>",
      "<g transform=\"\(numbers)\"/>", "<a href=\"#\(numbers)\">x</a>",
    ] {
      #expect(!Self.finds(shape, in: "a.svg", of: numbers))
    }
  }

  @Test func aLongTextIsFoundTheFirstTimeAndAroundASecond() {
    let long = String(repeating: "many other words that nobody has to hide ", count: 12)
    #expect(Self.finds("<desc>\(long)</desc><desc>\(long)</desc><p>\(Self.secret)</p>", in: "a.svg"))
    #expect(Self.finds("<desc>\(long)\(Self.secret)\(long)</desc>", in: "a.svg"))
    let half = Self.secret.split(separator: " ")
    let (head, tail) = (half[..<7].joined(separator: " "), half[7...].joined(separator: " "))
    #expect(Self.finds("<p>\(tail) \(long)</p><p>\(head)</p><p>\(tail) \(long)</p>", in: "a.html"))
  }

  @Test func wordsInPartsAreFoundWherePartsMeet() {
    var known = Shingles()
    known.add(Self.secret)
    let bytes = Array(("x y z " + Self.secret + " and more").utf8)
    for cut in 0...bytes.count {
      var search = ShingleSearch(ShingleIndex(known))
      search.read(Array(bytes[..<cut]))
      search.read(Array(bytes[cut...]))
      #expect(!search.finish().isEmpty, "cut at \(cut)")
    }
  }

  @Test func longTextsAreSearchedToTheirEnd() {
    let many = String(repeating: "a b c d e f g h i j ", count: 2000)
    for place in [0, 1, 500, 1999] {
      let words = many.split(separator: " ")
      let text =
        words[..<(place * 10)].joined(separator: " ") + " " + Self.secret + " "
        + words[(place * 10)...].joined(separator: " ")
      #expect(Self.finds(text, in: "a.csv"))
    }
    #expect(!Self.finds(many, in: "a.csv"))
  }

  @Test func eightWordsAreARunAndSevenAreNone() {
    let words = Self.secret.split(separator: " ")
    #expect(Self.finds(words[2..<10].joined(separator: " "), in: "a.txt"))
    #expect(!Self.finds(words[..<7].joined(separator: " "), in: "a.txt"))
    #expect(Self.finds("and a small secret here too", in: "a.txt", of: "A small secret here"))
    #expect(!Self.finds("and a small secret here", in: "a.txt", of: "small secret here"))
  }

  @Test func ideographsAreWords() {
    #expect(Self.finds("<p>我們被告知絕不能說剎車失靈</p>", in: "a.html", of: "我們被告知絕不能說剎車失靈兩次"))
  }

  /// Four withheld passages of several lengths, and many that stand nowhere.
  fileprivate static let withheld: Shingles = {
    var known = Shingles()
    for passage in [secret, "A small secret here", "five words are kept too", "nobody was to see this note ever again"]
    {
      known.add(passage)
    }
    for number in 0..<2000 { known.add("account number \(number) says what stands in no file at all \(number) times") }
    return known
  }()

  @Test(arguments: [
    ("a.txt", "Before, A small secret here and \(secret)."),
    ("a.html", "<p title=\"\(secret)\">five words are kept too</p>"),
    ("a.json", "{\"a\": \"nobody was to see this\\nnote ever again\"}"), ("a.svg", "<svg><desc>\(secret)</desc></svg>"),
    ("a.txt", "Nothing of it stands here, nobody was to see it."), ("a.txt", ""),
  ])
  func whatBeginsAsAFileDoesIsAllThatStandsInIt(_ path: String, _ text: String) {
    let bytes = Array(text.utf8)
    let beginnings = FileSearch.runs(of: .beginnings, in: bytes, path: path)
    let begun = beginnings.begun(Self.withheld.kept)
    let all = FileSearch.runs(of: ShingleIndex(Self.withheld), in: bytes, path: path)
    let some = FileSearch.runs(of: ShingleIndex(begun), in: bytes, path: path)
    #expect(some.kept.map(\.hashes) == all.kept.map(\.hashes) && some.kept.map(\.length) == all.kept.map(\.length))
    #expect(begun.kept.reduce(0) { $0 + $1.hashes.count } < 20)
    #expect(all.isEmpty == (text.isEmpty || text.hasPrefix("Nothing")))
  }

  private struct Withheld: WithheldRuns {
    func index() throws -> ShingleIndex { ShingleIndex(LeakSearchTests.withheld) }

    func index(for files: [(path: String, bytes: [UInt8])], jobs: Int) async throws -> ShingleIndex {
      #expect(!files.isEmpty)
      return ShingleIndex(LeakSearchTests.withheld)
    }
  }

  @Test(arguments: [0, 20, 150, 100_000]) func filesThatWaitAreSearchedToo(room: Int) async throws {
    let leaks = LeakList(Withheld(), room: room)
    try leaks.search(Array("Nothing to see.".utf8), path: "a.txt")
    try leaks.search(Array("He said: \(Self.secret)".utf8), path: "b.txt")
    try leaks.search(Array("Nothing here either.".utf8), path: "c.txt")
    try leaks.search(Array("<p>A small secret here</p>".utf8), path: "d.html")
    try leaks.search(Array("<p>five words are kept too</p>".utf8), path: "d.html")
    let files = try await leaks.files(jobs: 2)
    #expect(files.map(\.path) == ["b.txt", "d.html"])
    #expect(files.last?.runs.kept.map(\.length) == [4, 5])
  }

  /// Any bytes are read to their end, whatever they are.
  @Test func anyBytesAreRead() {
    var random = UInt64(7)
    let signs = Array("<>=\"'&;#/\\u -abd\u{E5}\u{2009}".utf8) + [0, 0xFF, 0xC3, 0xE2, 0xF0, 0x80]
    for _ in 0..<2000 {
      let bytes = (0..<40).map { _ in
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return signs[Int(random >> 33) % signs.count]
      }
      for path in ["a.html", "a.json", "a.txt"] {
        #expect(FileSearch.runs(of: ShingleIndex(Shingles()), in: bytes, path: path).isEmpty)
      }
    }
  }
}
