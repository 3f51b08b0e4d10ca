import CaseModel
import Foundation
import References
import Testing
import Words

/// What a site's language decides: the order of the list, and the terms of the style.
@Suite struct LanguageTests {
  private static let languages = ["en", "sv", "da", "nb", "fi"]

  private struct Expected: Decodable {
    let entries: [String]
    let citations: [String]
  }

  /// What follows the works themselves in `terms-expected.json`.
  private static let further = [
    "@two", "[@undated, p. 3-4]", "[@translated, luku 3]", "[@report, kap. 2]", "[@report, § 4]",
  ]

  @Test(arguments: languages) func termsAreOfTheLanguage(_ language: String) throws {
    let data = Data(try Works.text("terms-expected.json").utf8)
    let expected = try #require(try JSONDecoder().decode([String: Expected].self, from: data)[language])
    let items = try Works.text("terms.json")
    let works = Works.all(items)
    let bibliography = Bibliography(works, language: language)
    #expect(bibliography.listed.map { bibliography.entry(of: $0).plain } == expected.entries)
    let forms = works.map { "[@\($0.key)]" } + Self.further
    for (form, words) in zip(forms, expected.citations) {
      #expect(Self.printed(form, items, bibliography) == words, "\(form)")
    }
    #expect((works.count, expected.citations.count) == (20, forms.count))
  }

  private static func printed(_ form: String, _ items: String, _ bibliography: Bibliography) -> String {
    let blocks = Works.read(items, page: form).value.pages[0].body
    guard case .paragraph(let inlines) = blocks.first, case .citation(let citation) = inlines.first else { return "" }
    return bibliography.plainText(of: citation)
  }

  /// Twenty names, in the order that each language has them in.
  private static let names: [String: [String]] = [
    "en": [
      "Aalto", "Aasen", "Ærø", "Ågren", "Ängquist", "Da Silva", "de Vries", "Eco", "Édouard", "Łukasz", "Öberg",
      "O’Neil", "Østby", "Straße", "Über", "Ulv", "von Platen", "Yrjö", "Zola", "Zúñiga",
    ],
    "sv": [
      "Aalto", "Aasen", "Da Silva", "de Vries", "Eco", "Édouard", "Łukasz", "O’Neil", "Straße", "Ulv", "von Platen",
      "Über", "Yrjö", "Zola", "Zúñiga", "Ågren", "Ängquist", "Ærø", "Öberg", "Østby",
    ],
    "da": [
      "Da Silva", "de Vries", "Eco", "Édouard", "Łukasz", "O’Neil", "Straße", "Ulv", "von Platen", "Über", "Yrjö",
      "Zola", "Zúñiga", "Ängquist", "Ærø", "Öberg", "Østby", "Ågren", "Aalto", "Aasen",
    ],
  ]

  @Test(arguments: languages + ["en-GB", "sv-FI", "no", "de"]) func namesAreInTheOrderOfTheLanguage(_ language: String)
  {
    let order = ["fi": "sv", "sv-FI": "sv", "nb": "da", "no": "da", "en-GB": "en", "de": "en"][language] ?? language
    let expected = Self.names[order] ?? []
    let works = expected.sorted().map { name in
      var work = Reference(key: name, type: "book")
      work.names[.author] = [Reference.Name(name)]
      return work
    }
    #expect(Bibliography(works, language: language).works.map(\.key) == expected)
    #expect(expected.count == 20)
  }

  /// Twenty titles of works that nobody is named for; articles of the language and of English are passed over.
  private static let titles: [String: [String]] = [
    "en": [
      "Aften", "Båt", "A crossing", "Cykel", "Dagar", "Den röda båten", "De små öarna", "Det blå rummet", "Ei øy",
      "Elv", "En färja", "Et hav", "Ett skepp", "Fjord", "Gata", "Hamn", "An island", "Island", "The pier", "Zoo",
    ],
    "sv": [
      "Aften", "Det blå rummet", "Båt", "A crossing", "Cykel", "Dagar", "Ei øy", "Elv", "Et hav", "Fjord", "En färja",
      "Gata", "Hamn", "An island", "Island", "The pier", "Den röda båten", "Ett skepp", "De små öarna", "Zoo",
    ],
    "nb": [
      "Aften", "Det blå rummet", "Båt", "A crossing", "Cykel", "Dagar", "Elv", "Ett skepp", "Fjord", "En färja",
      "Gata", "Hamn", "Et hav", "An island", "Island", "The pier", "Den röda båten", "De små öarna", "Zoo", "Ei øy",
    ],
    "fi": [
      "Aften", "Båt", "A crossing", "Cykel", "Dagar", "Den röda båten", "De små öarna", "Det blå rummet", "Ei øy",
      "Elv", "En färja", "Et hav", "Ett skepp", "Fjord", "Gata", "Hamn", "An island", "Island", "The pier", "Zoo",
    ],
  ]

  @Test(arguments: ["en", "sv", "nb", "fi"]) func titlesAreInTheOrderOfTheLanguage(_ language: String) {
    let expected = Self.titles[language] ?? []
    let works = expected.sorted().map { title in
      var work = Reference(key: title, type: "book")
      work.texts[.title] = title
      return work
    }
    #expect(Bibliography(works, language: language).works.map(\.key) == expected)
    #expect(expected.count == 20)
  }

  /// Places in a work, as authors of each language write them.
  @Test(arguments: [
    ("en", "p. 3"), ("sv", "s. 3"), ("sv", "sid. 3"), ("da", "side 3"), ("nb", "s. 3"), ("fi", "sivu 3"),
    ("en", "kap. 3"), ("sv", "kapitel 3"), ("da", "kap. 3"), ("nb", "kapittel 3"), ("fi", "luku 3"), ("en", "ch. 3"),
    ("sv", "avsnitt 3"), ("da", "afsnit 3"), ("nb", "avsnitt 3"), ("fi", "osio 3"), ("en", "sec. 3"), ("fi", "§ 3"),
    ("sv", "del 3"), ("fi", "liite 3"),
  ]) func placesAreReadInEveryLanguage(_ language: String, _ words: String) {
    let site = StyleTerms.of(language)
    let word = words.split(separator: " ").first.map(String.init) ?? ""
    let term = (([site] + StyleTerms.all).lazy.compactMap { $0.locator(word) }).first
    let works = Works.all(#"[{"id": "a", "author": [{"family": "Falk"}], "issued": 2020}]"#)
    for other in Self.languages {
      let suffix: [Inline] = [.text(", " + words)]
      let text = Bibliography(works, language: other).plainText(of: Citation([CitationItem(key: "a", suffix: suffix)]))
      #expect(term != nil && text.hasSuffix(" 3)") && text.hasPrefix("(Falk, 2020, "), "\(other): \(text)")
      #expect(term != .page || text == "(Falk, 2020, \(StyleTerms.of(other).text(LocatorTerm.page)) 3)")
    }
  }

  /// Every language has every term.
  @Test(arguments: languages) func noTermIsMissing(_ language: String) {
    let terms = StyleTerms.of(language)
    for term in StyleTerm.allCases where !(language == "fi" && [.articles, .present].contains(term)) {
      #expect(!terms.text(term).isEmpty)
    }
    for term in LocatorTerm.allCases { #expect(!terms.text(term).isEmpty) }
    #expect((terms.list(.months).count, terms.list(.seasons).count) == (12, 4))
  }
}
