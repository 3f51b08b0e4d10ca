import CaseModel
import Foundation
import SchemaChecking
import Testing

@testable import Site

/// What a search finds, and what it is kept from finding.
@Suite struct SearchTests {
  private static let content = [
    "site.yml": "title: Test site\nlanguage: en\nnavigation: [about]\n",
    "pages/about.md": "---\ntitle: About us\n---\n\nWe gather räksmörgås recipes.\n",
    "cases/home/case.yml": """
    title: Home & care
    status: published
    keywords: [Ageing]
    actors: [{id: council, name: Town council}]
    findings:
      - {id: f1, says: Neighbours decide together., because: They say so., evidence: [nurse#n1]}

    """,
    "cases/home/narratives/nurse.md": narrative(
      "We ask [what \"they\" need]{#n1 .mode-consumer frame=actual}. Nobody codes the orchard."),
    "cases/second/case.yml": "title: Second\nstatus: published\nkeywords: [Ageing]\n",
  ]

  @Test func pagesInFoldersAreFoundByOpeningAndHeadings() async throws {
    let opening = "We begin with lanterns " + String(repeating: "and more words ", count: 30) + "until the sundial."
    let site = TestSite([
      "site.yml": "title: Test site\nlanguage: en\nnavigation: [guide]\n",
      "pages/guide/index.md": "# Guide\n\n[A chapter](chapter.md)\n",
      "pages/guide/chapter.md": "# Chapter\n\n\(opening)\n\n## Mending boats\n\nThe tar is hidden here.\n",
      "cases/home/case.yml": "title: Home\nstatus: published\n",
    ])
    let files = try await site.files()
    for word in ["chapter", "lanterns", "mending", "boats"] {
      #expect(try !Self.places(of: word, in: files).isEmpty, "\(word)")
    }
    for word in ["sundial", "tar", "hidden"] { #expect(try Self.places(of: word, in: files).isEmpty, "\(word)") }
  }

  /// What a word leads to, as the script reads it: numbers of a case and of an entry, and how well it holds the word,
  /// from 0, the best.
  private static func places(of word: String, in files: [String: String]) throws -> [[Int]] {
    var found: [[Int]] = []
    for (path, text) in files where path.hasPrefix("search/") && path != "search/index.js" && path != "search/site.js" {
      let list = try #require(try call(text).value.text)
      #expect(list.hasPrefix("\n") && list.hasSuffix("\n"))
      for line in list.split(separator: "\n") where line.prefix(while: { !"=+ ".contains($0) }) == word {
        for (rank, mark) in "=+ ".enumerated() {
          guard let start = line.firstIndex(of: mark) else { continue }
          var numbers = Numbers(line[line.index(after: start)...].prefix { !"=+ ".contains($0) }.utf8)
          var number = 0
          while let step = numbers.next() {
            number += step
            var entry = 0
            for _ in 0..<(numbers.next() ?? 0) {
              entry += numbers.next() ?? 0
              found.append([number, entry, rank])
            }
          }
        }
      }
    }
    return found
  }

  private struct Numbers {
    private static let letters = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_".utf8)
    var rest: Substring.UTF8View

    init(_ text: Substring.UTF8View) { rest = text }

    mutating func next() -> Int? {
      var (value, shift) = (0, 0)
      while let letter = rest.popFirst(), let code = Self.letters.firstIndex(of: letter) {
        value |= (code & 31) << shift
        shift += 5
        if code < 32 { return value }
      }
      return nil
    }
  }

  private static func call(_ text: String) throws -> (name: String, value: JSONValue) {
    let parts = try JSONValue("[" + text.dropFirst("caseloomSearch(".count).dropLast(2) + "]").items
    return (try #require(parts[0].text), parts[1])
  }

  @Test func everyWordLeadsToItsEntries() async throws {
    let files = try await TestSite(Self.content).files()
    let entries = try Self.call(#require(files["cases/home/search.js"])).value.items[1].items
    func entry(_ title: String) -> Int? { entries.firstIndex { $0.items[2].text == title } }
    #expect(try Self.places(of: "home", in: files).filter { $0[0] > 0 } == [[1, 0, 0]])
    #expect(try Self.places(of: "neighbours", in: files) == [[1, #require(entry("Neighbours decide together.")), 0]])
    #expect(try Self.places(of: "ageing", in: files) == [[1, 0, 1], [2, 0, 1]])
    let passage = try #require(entries.last?.items)
    #expect(passage[0].number == 5 && passage[1].text == "nurse.html#e-n1" && passage[3].text == "what \"they\" need")
    #expect(files["cases/home/nurse.html"]?.contains("id=\"e-n1\"") == true)
    #expect(try Self.places(of: "need", in: files) == [[1, entries.count - 1, 2]])
    #expect(try Self.places(of: "raksmorgas", in: files).map(\.first) == [0])
    #expect(try Self.places(of: "orchard", in: files).isEmpty, "only excerpts are found")
    #expect(try Self.call(#require(files["search/index.js"])).value.items[1].items.map(\.text) == ["home", "second"])
  }

  /// A reader of a large case loads what the results show alone.
  @Test func textsOfALargeCaseAreInFilesOfSoMany() async throws {
    let passages = (1...600).map { "[passage \($0)]{#n\($0) .mode-consumer frame=actual}" }
    var content = Self.content
    content["cases/home/narratives/nurse.md"] = narrative(passages.joined(separator: " "))
    let files = try await TestSite(content).files()
    let parts = try ["search", "search/1", "search/2"].map { name in
      let (called, value) = try Self.call(#require(files["cases/home/\(name).js"]))
      #expect(called == "cases/home/\(name)" && value.items[0].text == "Home & care")
      return value.items[1].items
    }
    #expect(parts.map(\.count).dropLast() == [256, 256] && files["cases/home/search/3.js"] == nil)
    for number in [1, 255, 600] {
      let place = try #require(
        try Self.places(of: "passage", in: files).first { place in
          parts[place[1] / 256][place[1] % 256].items[3].text == "passage \(number)"
        })
      #expect(place[0] == 1 && place[2] == 2)
    }
  }

  @Test func wordsAreComparedWithoutMarksAndCapitals() {
    func words(_ text: String) -> [String] {
      var words: [String] = []
      SearchWords.forEach(in: text) { words.append($0) }
      return words
    }
    #expect(words("Åse Ångström, SMØRREBRØD – Straße's Þórr") == ["ase", "angstrom", "smorrebrod", "strasse", "thorr"])
    #expect(words("Cafe\u{301} na\u{EF}ve co\u{AD}operate 7 x") == ["cafe", "naive", "cooperate", "7"])
    #expect(words("ΛΌΓΟΣ Ёлка 信頼") == ["λογοσ", "елка", "信", "頼"])
  }

  /// Every letter of the tables against what Unicode takes it apart into.
  @Test func lettersLoseTheirMarks() {
    for value in [0xC0..<0x250, 0x370..<0x530, 0x1E00..<0x2000].joined() {
      guard let scalar = Unicode.Scalar(UInt32(value)), scalar.properties.isAlphabetic else { continue }
      let lower = String(scalar).decomposedStringWithCanonicalMapping.lowercased().decomposedStringWithCanonicalMapping
      guard let first = lower.unicodeScalars.first else { continue }
      #expect(BaseLetters.folded(UInt32(value)) == first.value, "\(scalar) \(String(value, radix: 16))")
    }
  }

  @Test func everyWordIsInTheRangeThatTheScriptLooksIn() {
    let bounds = SearchBucket.bounds
    #expect(bounds == bounds.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) })
    for word in ["0", "a", "zebra", "con", "constant", "coo", "λογοσ", "елка", "ночь", "信"] {
      let bucket = SearchBucket.of(word)
      #expect(bounds[bucket] <= word && (bucket + 1 == bounds.count || bounds[bucket + 1] > word), "\(word)")
    }
  }

  @Test func aNameStandsUnderItsFirstLetter() {
    for (name, letter) in [("A house", "A"), ("Å", "A"), ("« Øvre dal »", "O"), ("østre", "O"), ("Ёлка", "Е")] {
      #expect(NameEntry.letter(name) == letter.first, "\(name)")
    }
    #expect(NameEntry.letter("3 rooms") == nil && NameEntry.letter("…") == nil)
  }

  @Test func namesStandInOneAlphabet() async throws {
    let files = try await TestSite(Self.content).files()
    let page = try #require(files["a-z.html"])
    #expect(page.contains(">Town council</a><span class=\"who\"> · actor · Home &amp; care</span>"))
    #expect(page.contains("Ageing<span class=\"who\"> · theme</span> · <a href=\"cases/home/index.html\">"))
    let order = ["<li>Ageing", ">Home &amp; care<", ">Second<", ">Town council<"].map { page.range(of: $0)?.lowerBound }
    let found = order.compactMap(\.self)
    #expect(found.count == order.count && found == found.sorted())
    let links = page.matches(of: /href="#(letter-[^"]+)"/).map { String($0.1) }
    #expect(links.count > 3 && links.allSatisfy { page.contains("id=\"\($0)\"") })
  }

  @Test func whatBearsOneNameIsToldApart() async throws {
    var content = Self.content
    content["codebook.yml"] = """
      codes:
        - {id: own-fog, label: fog}
        - {id: own-weather, label: weather}
        - {id: own-mist, label: Fog, parent: own-weather}
        - {id: own-haze, label: Fog, parent: own-weather}
        - {id: own-rain, label: rain}

      """
    for id in ["north", "south"] { content["cases/\(id)/case.yml"] = "title: The ferry\nstatus: published\n" }
    let files = try await TestSite(content).files()
    let page = try #require(files["a-z.html"])
    func details(_ address: String) throws -> String {
      let entry = try #require(page.components(separatedBy: "href=\"\(address)\">").dropFirst().first)
      return String(entry.components(separatedBy: "</li>")[0].drop { $0 != "·" }.prefix { $0 != "<" })
    }
    #expect(try details("codebook/own-fog.html") == "· code · This site’s own codes")
    #expect(try details("codebook/own-mist.html") == "· code · This site’s own codes · weather · own-mist")
    #expect(try details("codebook/own-haze.html") == "· code · This site’s own codes · weather · own-haze")
    #expect(try details("codebook/own-rain.html") == "· code")
    #expect(try details("cases/north/index.html") == "· case · north")
    #expect(try details("cases/south/index.html") == "· case · south")
  }

  @Test func accountsStandAsPeopleCount() async throws {
    var content = Self.content
    for number in [1, 10, 2] {
      content["cases/home/narratives/n\(number).md"] = narrative(
        "[Quay \(number) was closed for long.]{#s1 .mode-consumer frame=actual}"
      ).replacing("title: ", with: "title: Number \(number) ")
    }
    let files = try await TestSite(content).files()
    let page = try #require(files["cases/home/actors.html"])
    let found = page.matches(of: /href="(n[0-9]+)\.html"/).map { String($0.1) }
    let order = found.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    #expect(order == ["n1", "n2", "n10"])
    // Rows of data are in the order of ids, which is promised.
    let rows = try #require(files["data/codings.csv"]).matches(of: /home,(n[0-9]+),/).map { String($0.1) }
    #expect(rows == ["n1", "n10", "n2"])
  }

  @Test func manyCasesHaveAPageForEachLetterAndFilesByRange() async throws {
    var texts = ["site.yml": "title: Test site\nlanguage: en\n"]
    for number in 1...60 {
      texts["cases/case-\(number)/case.yml"] = "title: Örtagård \(number)\nstatus: published\nkeywords: [quay]\n"
    }
    let files = try await TestSite(texts).files()
    let page = try #require(files["a-z/o.html"])
    #expect(page.matches(of: />Örtagård ([0-9]+)</).map { String($0.1) } == (1...60).map(String.init))
    #expect(files["a-z/q.html"]?.contains("quay") == true && files["a-z/x.html"] == nil)
    #expect(files["a-z.html"]?.contains("href=\"a-z/o.html\"") == true)
    #expect(try Self.places(of: "ortagard", in: files).count == 60)
  }

  @Test func whatIsWithheldIsNotFound() async throws {
    var content = Self.content
    content["cases/home/narratives/secret.md"] = narrative(
      "[The brakes failed twice before zwolftage.]{#s1 .mode-consumer frame=actual}", consent: "withheld")
    content["cases/draft/case.yml"] = "title: Quixotic draft\n"
    let files = try await TestSite(content).files()
    for word in ["brakes", "zwolftage", "quixotic"] {
      #expect(!files.values.contains { $0.lowercased().contains(word) }, "\(word)")
    }
  }

  @Test func onlyThePageToSearchOnRunsAScript() async throws {
    let files = try await TestSite(Self.content).files()
    let running = files.filter { $0.key.hasSuffix(".html") && $0.value.contains("script-src") }.map(\.key)
    #expect(Set(running.filter { !$0.contains("/embed/") }) == ["search.html"])
    #expect(files["search.html"]?.contains("data-pagefind-body") == false)
    #expect(files["cases/home/index.html"]?.contains("data-pagefind-body data-pagefind-filter=\"kind:case\"") == true)
  }
}
