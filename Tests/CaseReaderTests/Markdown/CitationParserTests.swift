import Testing

@testable import CaseReader

@Suite struct CitationParserTests {
  private func read(_ text: String) -> String? {
    let start = TextCursor(Array(text.utf8), file: "f", firstLine: 1)
    return CitationParser.parse(at: start).map { items, end in
      let rest = String(decoding: end.bytes[end.index...], as: UTF8.self)
      return items.map(\.item.sketch).joined(separator: "; ") + "|" + rest
    }
  }

  @Test(arguments: [
    ("[@a]", "a|"), ("[@a] b", "a| b"), ("[-@a]", "-a|"), ("[@a, p. 1]", "a, p. 1|"), ("[@a p. 1]", "a, p. 1|"),
    ("[@a; @b]", "a; b|"), ("[@a;@b]", "a; b|"), ("[@a,  x\n y]", "a, x y|"), ("[@a:b/c_d.e+f]", "a:b/c_d.e+f|"),
    ("[@a.]", "a|"), ("[@åsa2024]", "åsa2024|"),
  ])
  func reads(_ text: String, _ expected: String) { #expect(read(text) == expected) }

  @Test(arguments: [
    "[a]", "[@]", "[@ a]", "[@a", "[@a; b]", "[@a [b]]", "[@a\n\nb]", "[@a]{#b}", "[@a](b)", "[-a]", "[@a;]", "[", "[-",
  ])
  func isNone(_ text: String) { #expect(read(text) == nil) }
}
