import Testing

@testable import CaseReader

@Suite struct CitationParserTests {
  private let parser = CitationParser(works: ["a", "b", "a:b/c_d.e+f", "åsa2024", "f'g", "x(1)y"])

  private func sketch(_ reading: CitationParser.Reading) -> String {
    let items = reading.citation.items.map { item in
      [item.prefix, (item.isAuthorHidden ? "-" : "") + item.key, item.suffix].filter { !$0.isEmpty }
        .joined(separator: "|")
    }
    let rest = String(decoding: reading.end.bytes[reading.end.index...], as: UTF8.self)
    return items.joined(separator: "; ") + (rest.isEmpty ? "" : " … " + rest)
  }

  private func cursor(_ text: String) -> TextCursor { TextCursor(Array(text.utf8), file: "f", firstLine: 1) }

  @Test(arguments: [
    ("[@a]", "a"), ("[@a] b", "a …  b"), ("[-@a]", "-a"), ("[@a, p. 1]", "a|, p. 1"), ("[@a p. 1]", "a|p. 1"),
    ("[@a; @b]", "a; b"), ("[@a;@b]", "a; b"), ("[@a,  x\n y]", "a|, x y"), ("[@a:b/c_d.e+f]", "a:b/c_d.e+f"),
    ("[@a.]", "a"), ("[@åsa2024]", "åsa2024"), ("[see @a, p. 5; cf. @b]", "see|a|, p. 5; cf.|b"),
    ("[@{x(1)y}, 3]", "x(1)y|, 3"), ("[@f'g, 4]", "f'g|, 4"), ("[@a's]", "a|'s"), ("[see -@a]", "see|-a"),
    ("[@a, [1] x]", "a|, [1] x"), ("[@z]", "z"), ("[(@a)]", "(|a|)"),
    ("[@a;]", "a"), ("[ ;@a]", "a"), ("[*see* @a]", "*see*|a"), ("[@a, p. 3ff.; @b]", "a|, p. 3ff.; b"),
  ])
  func reads(_ text: String, _ expected: String) { #expect(parser.bracket(at: cursor(text)).map(sketch) == expected) }

  @Test(arguments: [
    "[a]", "[@]", "[@ a]", "[@a", "[@a; b]", "[@a\n\nb]", "[@a]{#b}", "[@a](b)", "[-a]", "[", "[-",
    "[see @z]", "[**@a**]", "[_@a_]", "[a@b.example]", "[\\@a]", "[see \\@a]",
  ])
  func isNone(_ text: String) { #expect(parser.bracket(at: cursor(text)).map(sketch) == nil) }

  @Test(arguments: [
    ("@a says", "a …  says"), ("@a [p. 33] says", "a|, p. 33 …  says"), ("@a, who", "a … , who"), ("@a's", "a … 's"),
    ("@a [p. 3; @b]", "a|, p. 3; b"), ("@a [@b]", "a …  [@b]"), ("@a [x]{#e1}", "a …  [x]{#e1}"), ("@a.", "a … ."),
    ("@{x(1)y} is", "x(1)y …  is"), ("@a [^1]", "a …  [^1]"),
  ])
  func readsInSentences(_ text: String, _ expected: String) {
    #expect(parser.narrative(at: cursor(text)).map(sketch) == expected)
  }

  @Test(arguments: ["@z", "@", "@ a", "@a@b", "@a/x"]) func isNoneInSentences(_ text: String) {
    #expect(parser.narrative(at: cursor(text)).map(sketch) == nil)
  }
}
