import CaseModel
import Testing

@testable import CaseReader

/// Tables of pages that belong to no case.
@Suite struct TableStories {
  private func read(_ body: String) -> (sketch: String, diagnostics: [String]) {
    let read = Sample.read(Sample.folder(["pages/about.md": "---\ntitle: About\n---\n" + body + "\n"]))
    let faults = read.diagnostics.filter { $0.id != "no-narratives" }.map {
      "\($0.span.line.map(String.init) ?? "") \($0.id)"
    }
    return (read.value.pages.first?.body.sketch ?? "", faults)
  }

  @Test(arguments: [
    ("| a | b |\n|---|---|\n| c | d |", "table(a | b: c | d)"),
    ("a | b\n--- | ---\nc | d\ne | f", "table(a | b: c | d; e | f)"),
    ("|a|\n|-|\n|b|", "table(a: b)"),
    ("|a|b|c|\n|:-|:-:|-:|\n|1|2|3|", "table(a | b | c: 1 | 2 | 3 <left center right>)"),
    ("| a | b |\n|---|---|", "table(a | b: )"),
    ("| a | b |\n|---|---|\n| c |", "table(a | b: c | )"),
    ("| | b |\n|---|---|\n| c | |", "table( | b: c | )"),
    ("Words.\n\n| a | b |\n|---|---|\n| c | d |\n\nMore.", "p(Words.) table(a | b: c | d) p(More.)"),
    ("* words\n\n  | a | b |\n  |---|---|\n  | c | d |", "list(p(words) table(a | b: c | d))"),
  ]) func areRead(_ text: String, _ expected: String) {
    let read = read(text)
    #expect(read.sketch == expected)
    #expect(read.diagnostics == [])
  }

  @Test(arguments: [
    ("**b** *c*", "strong[b] em[c]"), ("`a \\| b`", "`a | b`"), ("a \\| b", "a | b"), ("# a", "# a"), ("- a", "- a"),
    ("1. a", "1. a"), ("> a", "> a"), ("**`a`**", "strong[`a`]"), ("<laughs>", "<laughs>"),
    ("[x](about.md)", "link<about.html>[x]"),
    ("[x]: y", "[x]: y"), ("[@hoppe2024, p. 3]", "cite<hoppe2024|, p. 3>"), ("    a", "a"), ("~~~", "~~~"),
    ("&amp;", "&"),
  ]) func cellsHoldWordsAndNothingElse(_ cell: String, _ expected: String) {
    let read = read("| a | b |\n|---|---|\n| \(cell) | d |")
    #expect(read.sketch == "table(a | b: \(expected) | d)")
    #expect(read.diagnostics == [])
  }

  @Test(arguments: [
    "| a | b |\n|---|\n| c | d |", "| a | b |\n|---|---|---|", "a\n---", "| a | b |\n\n|---|---|",
    "a | b\n-- x -- | --",
  ]) func otherLinesAreNone(_ text: String) { #expect(!read(text).sketch.contains("table")) }

  @Test func whatIsLeftOutOrNotReadIsTold() {
    #expect(read("| a | b |\n|---|---|\n| c | d |\n| e | f | g |").diagnostics == ["7 table-row"])
    #expect(read("Words\n| a | b |\n|---|---|\n| c | d |").diagnostics == ["5 markdown-extra"])
    #expect(read("| a |\n|---|\n| [x](nowhere.html#y) |\n| [@nobody2020] |").diagnostics == ["7 unknown-citation"])
    #expect(read("| a |\n|---|\n| b |\n| [x](javascript:y) |").diagnostics == ["7 link-refused"])
  }

  @Test func narrativesHaveNone() {
    let read = Sample.read(body: "| a | b |\n|---|---|\n| c | d |")
    #expect(read.diagnostics.map(\.id) == ["markdown-extra"])
  }

  /// A page of many tables takes time by its length: each cell is parsed once.
  @Test func manyRowsAreReadInOneGo() {
    let rows = String(repeating: "| a | [b](about.md) |\n", count: 5_000)
    let read = read("| a | b |\n|---|---|\n" + rows)
    #expect(read.diagnostics == [])
    #expect(read.sketch.count > 100_000)
  }
}
