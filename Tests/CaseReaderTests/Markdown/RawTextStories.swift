import CaseModel
import Diagnostics
import Testing

/// Raw HTML, pictures and input that means harm.
@Suite struct RawTextStories {
  static let stories: [(markdown: String, sketch: String)] = [
    ("a <b>bold</b> <script>alert(1)</script> word", "p(a <b>bold</b> <script>alert(1)</script> word)"),
    ("<div onclick=\"x\">\n*words*\n</div>", "p(<div onclick=\"x\">⏎*words*⏎</div>)"),
    ("\\<!-- no comment -->", "p(<!-- no comment -->)"),
    ("<i>[words]{#e1}</i>", "p(<i>e1[words]</i>)"),
    ("***", "rule"),
    ("1) one", "list1(p(one))"),
  ]

  @Test(arguments: stories) func htmlIsShownAsText(_ story: (markdown: String, sketch: String)) {
    let read = Sample.read(body: story.markdown)
    #expect(read.narrative?.sketch == story.sketch)
    // Who writes HTML is told that it is shown; words in angle brackets are words.
    #expect(read.diagnostics.allSatisfy { $0.id == "markdown-extra" && $0.severity == .note })
    let holdsTag = story.markdown.contains("<div") || story.markdown.contains("<b>") || story.markdown.contains("<i>")
    #expect(read.diagnostics.count == (holdsTag ? 1 : 0))
  }

  @Test func aPictureIsAnAttachmentThatTheCaseLists() {
    let folder = Sample.folder(
      case: "attachments: [{file: map.png, title: A map}]\nsummary: 'With ![a map](attachments/map.png)'\n",
      [
        "/narratives/nurse.md": Sample.narrative(
          "![A *fine* map](attachments/map.png) ![far](https://a.example/x.png)"),
        "/attachments/map.png": "x",
      ])
    let read = Sample.read(folder)
    #expect(read.value.cases[0].narratives[0].sketch == "p(image<map.png>[A fine map] far)")
    #expect(read.value.cases[0].summary.sketch == "p(With image<map.png>[a map])")
    #expect(read.diagnostics.map(\.id) == ["picture-refused"])
  }

  @Test func aRefusedLinkKeepsItsWords() {
    let read = Sample.read(body: "[words](javascript:alert(1)) <javascript:alert(1)> [b](java&#115;cript:x)")
    #expect(read.narrative?.sketch == "p(link<–>[words] link<–>[javascript:alert(1)] link<–>[b])")
    #expect(Set(read.diagnostics.map(\.id)) == ["link-refused"])
  }

  @Test func anEscapedBracketInAnAddressIsABracket() {
    let read = Sample.read(body: "[a](<x\\].html> \"t\\[\")")
    #expect(read.narrative?.sketch == "p(link<x%5D.html “t[”>[a])")
  }

  /// Whatever the input, reading ends, with a diagnostic or with text.
  static let floods = [
    String(repeating: "[", count: 10_000), String(repeating: "]", count: 10_000),
    String(repeating: "[", count: 10_000) + "x" + String(repeating: "]", count: 10_000),
    String(repeating: "[x]{", count: 10_000), String(repeating: "]{\"", count: 10_000),
    String(repeating: "[x]{#e ", count: 10_000), String(repeating: "[@a;", count: 10_000),
    String(repeating: "*", count: 10_000), String(repeating: "*a _b ", count: 5_000),
    String(repeating: "> ", count: 10_000) + "x", String(repeating: "- ", count: 5_000) + "x",
    String(repeating: "[a](", count: 10_000), String(repeating: "![", count: 10_000),
    String(repeating: "`", count: 10_000) + "x", String(repeating: "&#", count: 10_000),
    String(repeating: "\\", count: 10_001), String(repeating: "[x]{#e1}", count: 3_000),
  ]

  @Test(arguments: floods.indices, [true, false]) func aFloodEnds(_ index: Int, isAlone: Bool) {
    let text = Self.floods[index]
    let read = Sample.read(body: isAlone ? text : "*[words " + text + " end]{#e0}*")
    #expect(read.narrative != nil)
  }

  @Test func deepNestingIsReportedOnce() {
    let deep = String(repeating: "> ", count: 60) + "words"
    #expect(Sample.read(body: deep + "\n\n" + deep).diagnostics.map(\.id) == ["markdown-depth"])
    #expect(Sample.read(body: String(repeating: "> ", count: 40) + "words").diagnostics == [])
  }
}
