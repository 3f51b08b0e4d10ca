import Diagnostics
import Testing

@Suite struct DiagnosticTests {
  @Test func spansSortByFileThenLineThenColumn() {
    let spans = [
      SourceSpan(file: "a"), SourceSpan(file: "a", line: 1), SourceSpan(file: "a", line: 1, column: 2),
      SourceSpan(file: "a", line: 2), SourceSpan(file: "a", line: 10), SourceSpan(file: "b"), SourceSpan(file: "ä"),
    ]
    #expect(spans.reversed().sorted() == spans)
    #expect(spans.map(\.description) == ["a", "a:1", "a:1:2", "a:2", "a:10", "b", "ä"])
  }

  @Test func errorsComeBeforeWarningsOfTheSamePlace() {
    let span = SourceSpan(file: "a", line: 1)
    let all = [
      Diagnostic(.error, "b", at: span, "x"), Diagnostic(.warning, "a", at: span, "x"),
      Diagnostic(.warning, "a", at: span, "y"), Diagnostic(.error, "a", at: SourceSpan(file: "a", line: 2), "x"),
    ]
    #expect(all.reversed().sorted() == all)
  }

  @Test func aCheckedValueKnowsWhetherItHasErrors() {
    let span = SourceSpan(file: "a")
    #expect(!Checked(1).hasErrors)
    #expect(!Checked(1, diagnostics: [Diagnostic(.warning, "a", at: span, "x")]).hasErrors)
    #expect(Checked(1, diagnostics: [Diagnostic(.error, "a", at: span, "x")]).hasErrors)
  }
}
