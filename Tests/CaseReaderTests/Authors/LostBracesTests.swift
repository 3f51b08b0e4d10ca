import CaseModel
import CaseReader
import Diagnostics
import Testing

/// Codings that authors attach to nothing, comments, and what only looks like either.
@Suite struct LostBracesTests {
  static let lost = [
    "[they waited] {#v2 .obstacle-time}", "[they waited]\n{#v2 .obstacle-time}", "[they waited]\u{A0}{#v2}",
    "[they waited]\u{200B}{#v2}", "**they waited**{#v2}", "*they waited*{.obstacle-time}",
    "`they waited`{#v2 .obstacle-time}",
    "[they](https://a.example/){#v2}", "<https://a.example/>{.obstacle-time}", "## Waiting {#v2}",
    "Waiting {#v2}\n====",
    "> [they waited] {#v2}", "- they waited {consent=withheld}", "[they waited]{#v2}{.obstacle-time}",
    "[they waited]｛#v2｝", "［they waited］{#v2}", "[they waited](#v2 .obstacle-time)", "[they waited] (.obstacle-time)",
    "[they waited][#v2 .obstacle-time]", "\\[they waited\\]{#v2}", "They waited.\n{: #v2 .obstacle-time}",
    "[they waited]:{#v2}", "[they waited] {#V2 .Obstacle-Time}", "[they waited] {.obstacle-tim}",
    "[they waited] {#v2 .obstacle-time",
    "```\n{#v2}\n```", "    {.obstacle-time}", "<b>x</b>{#v2}", "{memo=\"two words\"}", "{ {#v2} }",
  ]

  @Test(arguments: lost) func isAnError(_ markdown: String) {
    let found = Sample.read(body: markdown).diagnostics
    #expect(found.contains { $0.id == "loose-braces" && $0.span.line != nil && $0.span.column != nil }, "\(found)")
  }

  static let plain = [
    "He {the driver, not the pilot} waited", "of the days {1, 2, 3} were wet", "[all]{sic}",
    "{.net} and {e.g.} and {a=b}",
    "f{x} = {y | y > 0}", "\\{#v2 .obstacle-time\\}", "`\\{#v2\\}`", "{}", "[words]{}", "{color: red}", "{{name}}",
    "a (see .obstacle) and [b](#top)", "{a#b}", "{mode consumer}",
  ]

  @Test(arguments: plain) func isText(_ markdown: String) {
    #expect(Sample.read(body: markdown).diagnostics.filter { $0.id != "dead-link" } == [])
  }

  static let empty = [
    "[]", "[ ]", "[\u{A0}]", "[\u{200B}]", "[…]", "[—]", "[**​**]", "[<!-- x -->]", "[\\\n]", "[&nbsp;]",
  ]

  @Test(arguments: empty) func anExcerptHoldsWords(_ bracket: String) {
    let ids = Sample.read(body: "He \(bracket){#v2 .obstacle-time} left.").diagnostics.map(\.id)
    #expect(ids.contains("empty-excerpt"), "\(ids)")
  }

  @Test(arguments: ["[5]", "[€]", "[日本]", "[`x`]", "[*no*]", "[👍]"]) func signsMayBeWords(_ bracket: String) {
    #expect(Sample.read(body: "He said \(bracket){#v2 .obstacle-time}.").diagnostics == [])
  }

  static let comments = [
    "<!-- Dora -->", "She <!-- Dora --> said", "- <!-- Dora\n  Dora -->\n- two", "    <!-- Dora -->",
    "`<!-- Dora -->` x",
    "```\n<!-- Dora -->\n```", "> <!-- Dora -->", "# <!-- Dora --> Head", "[a <!-- Dora -->]{#v2}",
    "a<!---->b<!-- Dora -->",
    "<!-- [Dora]{#v2 .obstacle-time} -->", "x <!-- Dora --> y <!-- Dora --> z",
  ]

  @Test(arguments: comments) func aCommentIsLeftOut(_ markdown: String) {
    let read = Sample.read(body: markdown)
    #expect(read.diagnostics.contains { $0.id == "html-comment" })
    #expect(!read.diagnostics.contains { $0.severity == .error })
    var text = ""
    dump(read.narrative, to: &text)
    #expect(!text.contains("Dora") && !read.diagnostics.contains { $0.summary.contains("Dora") })
    #expect(read.case?.codings.isEmpty == true)
  }

  static let conflicts: [(text: String, line: Int?)] = [
    ("<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x", 1), ("a\n||||||| base\nb", 2), (">>>>>>> teacher-edits", 1),
    (">>>>>>> 3a4ebb4 (Mend the brakes)", 1), ("<<<<<<<\nx", 1), ("In June\n=======", nil), ("> > > > > > > deep", nil),
    (">>>>>>> she said that he said so", nil), ("a <<<<<<< b", nil), ("<<<<<<<< eight", nil), ("-------", nil),
  ]

  @Test(arguments: conflicts) func conflictsAreTold(_ story: (text: String, line: Int?)) {
    #expect(ConflictMarkers.firstLine(in: Array(story.text.utf8)) == story.line)
  }
}
