import Diagnostics
import Testing

@testable import CaseReader

@Suite struct IdentifierTests {
  @Test(arguments: ["a", "v1", "social-contract", "a--b", "a-", String(repeating: "a", count: 64)])
  func isAnId(_ text: String) { #expect(Identifier.isValid(text)) }

  @Test(arguments: [
    "", "1a", "-a", "A", "aB", "a_b", "a.b", "a/b", "..", "å", "a b", "a\n", String(repeating: "a", count: 65),
  ])
  func isNone(_ text: String) { #expect(!Identifier.isValid(text)) }

  @Test(arguments: [
    ("Västerås", "vasteras"), ("Home Care", "home-care"), ("1st", "n1st"), ("01-Intro", "n01-intro"), ("7", "n7"),
    ("Göteborg_2", "goteborg-2"), ("Ærø", "aero"),
    ("o\u{308}verfart", "overfart"), ("Strauß", "strauss"), ("Łódź", "lodz"),
  ])
  func suggestsAnIdThatIsOne(_ text: String, _ expected: String) {
    let reporter = Reporter()
    #expect(!Identifier.check(Located(value: text, span: SourceSpan(file: "f")), reporter: reporter))
    #expect(reporter.diagnostics.flatMap(\.hints) == ["write '\(expected)'"])
  }
}
