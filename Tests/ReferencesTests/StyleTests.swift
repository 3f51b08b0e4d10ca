import CaseModel
import Foundation
import References
import Testing

/// Invented works of all types, with what the style makes of them.
@Suite struct StyleTests {
  private struct Form: Decodable {
    let markdown: String
    let accepted: [String]
  }

  private static let works = (try? Works.text("items.json")).map { Works.all($0) } ?? []
  private static let bibliography = Bibliography(works, language: "en")

  @Test func allWorksAreRead() throws {
    let read = Works.read(try Works.text("items.json"))
    #expect(read.diagnostics == [])
    #expect(Self.works.count == 128)
  }

  @Test func everyEntryIsAsTheStyleHasIt() throws {
    let data = Data(try Works.text("expected.json").utf8)
    let expected = try JSONDecoder().decode([String: [String]].self, from: data)
    var listed: Set<String> = []
    for work in Self.bibliography.listed {
      listed.insert(work.key)
      let entry = comparable(Self.bibliography.entry(of: work).html)
      let accepted = expected[work.key, default: []].map { comparable(unescaped($0)) }
      #expect(accepted.contains(entry), "\(Self.bibliography.entry(of: work).html)\n\(expected[work.key, default: []])")
    }
    #expect(listed == Set(expected.filter { !$0.value.isEmpty }.keys))
  }

  @Test func linksLeadToTheSameDOI() throws {
    let data = Data(try Works.text("expected.json").utf8)
    let expected = try JSONDecoder().decode([String: [String]].self, from: data)
    let linked = expected.filter { $0.value.first?.contains("<a href=") == true }
    for (key, accepted) in linked {
      let link = try #require(accepted[0].firstMatch(of: /<a href="([^"]*)"/)).1
      let work = try #require(Self.bibliography[key])
      let own = Self.bibliography.entry(of: work).runs.compactMap { $0.link }
      #expect(own.map { $0.removingPercentEncoding } == [String(link).removingPercentEncoding])
      #expect(!own.joined().contains { "#?<>".contains($0) })
    }
    #expect(linked.count == 3)
  }

  @Test(arguments: [
    ("The 'single' one: Don't", "The ‘single’ one: Don’t"), ("'t Veld and boys' games", "’t Veld and boys’ games"),
    ("Music of the '60s", "Music of the ’60s"), ("\"A 'b' c\" d", "“A ‘b’ c” d"), ("rock 'n' roll", "rock ’n’ roll"),
  ]) func quotationMarksAreCurly(_ title: String, _ printed: String) {
    var work = Reference(key: "a", type: "book")
    work.texts[.title] = title
    #expect(Bibliography([work], language: "en").entry(of: work).plain == printed + ". (n.d.).")
  }

  @Test func theListIsInOrder() throws {
    let text = try Works.text("expected.json")
    let keys = text.split(separator: "\n").compactMap { line -> String? in
      guard line.hasPrefix("\""), !line.contains(": []") else { return nil }
      return line.dropFirst().split(separator: "\": ").first.map(String.init)
    }
    #expect(Self.bibliography.listed.map(\.key) == keys)
  }

  @Test func everyCitationIsAsTheStyleHasIt() throws {
    let forms = try JSONDecoder().decode([Form].self, from: Data(try Works.text("citations.json").utf8))
    let items = try Works.text("items.json")
    for form in forms {
      let read = Works.read(items, page: form.markdown)
      let html = Self.html(read.value.pages[0].body)
      let accepted = form.accepted.map { comparable(unescaped($0)) }
      #expect(accepted.contains(comparable(html)), "\(form.markdown): \(html), not \(form.accepted)")
      #expect(read.diagnostics == [], "\(form.markdown)")
    }
    #expect(forms.count == 60)
  }

  private static func html(_ blocks: [Block]) -> String {
    blocks.map { block in if case .paragraph(let inlines) = block { html(inlines) } else { "?" } }.joined()
  }

  private static func html(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text): text
      case .emphasis(let inner): "<i>\(html(inner))</i>"
      case .citation(let citation):
        bibliography.pieces(of: citation).map { piece in
          switch piece {
          case .words(let words): html(words)
          case .work(let text, _): text.html
          }
        }.joined()
      default: " "
      }
    }.joined()
  }
}
