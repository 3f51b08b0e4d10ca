import CaseReader
import Diagnostics
import Testing

/// Faults of YAML as authors make them, told at the place where they erred.
@Suite struct YAMLWordsTests {
  struct Story: Sendable, CustomTestStringConvertible {
    let yaml: String
    let id: String
    let line: Int
    let column: Int
    var testDescription: String { yaml }

    init(_ yaml: String, _ id: String, _ line: Int, _ column: Int) {
      (self.yaml, self.id, self.line, self.column) = (yaml, id, line, column)
    }
  }

  static let faults: [Story] = [
    Story("title: Base: one", "yaml-quotes", 1, 12), Story("title: @ base", "yaml-quotes", 1, 8),
    Story("title: %x", "yaml-quotes", 1, 8), Story("title: `code`", "yaml-quotes", 1, 8),
    Story("title: *bold* word", "yaml-quotes", 1, 8), Story("title: | text", "yaml-quotes", 1, 8),
    Story("title: > text", "yaml-quotes", 1, 8), Story("title: - item", "yaml-quotes", 1, 8),
    Story("title: ? what", "yaml-quotes", 1, 8), Story("title: ]x", "yaml-quotes", 1, 8),
    Story("title: [Draft] base", "yaml-quotes", 1, 8), Story("title: \"Base\" and more", "yaml-quotes", 1, 14),
    Story("title: 'it's so'", "yaml-quotes", 1, 12), Story("title: Base:", "yaml-quotes", 1, 12),
    Story("title: “Base: one”", "yaml-quotes", 1, 13), Story("title: \"Base", "yaml-quote-open", 1, 8),
    Story("title: 'Base", "yaml-quote-open", 1, 8), Story("title: {Base", "yaml-bracket", 1, 8),
    Story("navigation: [a, b\ntitle: Base", "yaml-bracket", 1, 13), Story("title:Base", "yaml-colon", 1, 6),
    Story("title:\u{A0}Base", "yaml-no-break-space", 1, 7), Story("title: Base\ntheme:dark", "yaml-colon", 2, 6),
    Story("title: Base\npublisher:\n\tname: A", "yaml-tab", 3, 1),
    Story("title: Base\n theme: dark", "yaml-indent", 2, 2),
    Story("title = Base", "yaml-indent", 1, 1), Story("title: \"C:\\data\"", "yaml-escape-sign", 1, 11),
    Story("title: &co Ltd", "yaml-anchor", 1, 8), Story("title: !new", "yaml-tag", 1, 8),
    Story("title: *bold", "yaml-alias", 1, 8),
    Story("navigation: [a #1, b]\ntitle: Base", "yaml-comment", 1, 16),
    Story("publisher: {name: A: B}\ntitle: Base", "yaml-quotes", 1, 20),
    Story("title: Base\nnavigation:\n-\ta: b", "yaml-tab", 3, 2),
    Story("title: Base\ndescription: |\n  One\n two\n  three", "yaml-indent", 4, 2),
    Story("title: Base\ndescription: >\nOne\n  two", "yaml-indent", 3, 1),
    Story("title: Base\ndescription: |One\n  two", "yaml-quotes", 2, 14),
    Story(" title: Base", "yaml-indent", 2, 1),
  ]

  @Test(arguments: [
    ("'it's so'", "write: title: \"it's so\""),
    ("\"They said \"wait\" twice\"", "write: title: 'They said \"wait\" twice'"),
    ("\"Wait\" and \"see\"", "write: title: '\"Wait\" and \"see\"'"),
    ("'Wait' and 'see'", "write: title: \"'Wait' and 'see'\""),
  ]) func marksAroundAValueAreItsOwn(_ value: String, _ hint: String) {
    let found = Sample.read(Sample.folder(["site.yml": "title: \(value)\nlanguage: en\n"])).diagnostics
    #expect(found.filter { $0.id == "yaml-quotes" }.map(\.hints) == [[hint]], "\(found)")
  }

  private static let foreign = [
    "mapping values", "did not find", "could not find", "cannot start any token", "while parsing", "while scanning",
    "unexpected end of stream",
  ]

  @Test(arguments: faults) func isToldWhereItIs(_ story: Story) {
    let found = Sample.read(Sample.folder(["site.yml": story.yaml + "\nlanguage: en\n"])).diagnostics
    let place = SourceSpan(file: "content/site.yml", line: story.line, column: story.column)
    #expect(found.contains { $0.id == story.id && $0.span == place }, "\(found.map { "\($0.span) \($0.id)" })")
    for diagnostic in found {
      let text = ([diagnostic.summary] + diagnostic.hints).joined()
      #expect(!Self.foreign.contains { text.contains($0) }, "\(text)")
    }
  }

  @Test(arguments: [
    "title: 8:15 from C# isn't late", "title: 50% off", "title: Base#2", "title: see https://a.example/#x",
    "title: \"Base: one #2\"", "title: '@ base'", "title: a [b] c {d}", "title: Base # ours", "title:\tBase",
    "title: half - half", "title: >-\n  Base: one\n  #2", "title: a,b", "title: it*s", "title: Base\n  goes on",
    "title: Base\ndescription: |\n  One\n\n    two: x\n  three", "title: >\n    One\n      two",
  ]) func isFine(_ yaml: String) {
    let files = ["site.yml": yaml + "\nlanguage: en\n", "/narratives/nurse.md": Sample.narrative("Words.")]
    #expect(Sample.read(Sample.folder(files)).diagnostics == [])
  }

  @Test func noMessageShowsPrivateWords() {
    for key in ["memo", "exact", "paraphrase", "prefix", "suffix"] {
      let rows = "- excerpt: nurse#e1\n  code: obstacle-time\n  \(key): Zorro said: no\n"
      let found = Sample.read(
        Sample.folder(["/narratives/nurse.md": Sample.narrative("[Words]{#e1}"), "/codings/ab.yml": rows])
      ).diagnostics
      #expect(!found.isEmpty)
      for diagnostic in found { #expect(!([diagnostic.summary] + diagnostic.hints).joined().contains("Zorro")) }
    }
  }
}
