import Foundation
import Testing

@testable import Diagnostics

@Suite struct FormatTests {
  private let plain = Diagnostic(
    .error, "unknown-key", at: SourceSpan(file: "content/site.yml", line: 4, column: 1),
    "key 'langauge' is not part of a site", hints: ["did you mean 'language'?"])
  private let odd = Diagnostic(
    .warning, "unknown-value", at: SourceSpan(file: "content/a b,c:d%\"é\n.yml", line: 2),
    "'x\r\n::error::y\u{1B}[2J\u{202E}\u{2028}\\\"\t' is not a value", hints: ["100 %"])
  private let whole = Diagnostic(.error, "missing-file", at: SourceSpan(file: "content"), "the folder has no site.yml")

  private func text(_ format: DiagnosticFormat, _ diagnostics: Diagnostic...) -> String {
    format.text(diagnostics, toolVersion: "1.2 \"x\"")
  }

  private func json(_ text: String) throws -> NSDictionary {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary)
  }

  @Test func peopleReadALineEachAndASum() {
    #expect(
      text(.human, plain, whole) == """
        content: error: the folder has no site.yml [missing-file]
        content/site.yml:4:1: error: key 'langauge' is not part of a site; did you mean 'language'? [unknown-key]
        2 errors, 0 warnings

        """)
    #expect(text(.human, odd).hasSuffix("\n0 errors, 1 warning\n"))
    #expect(text(.human) == "")
  }

  @Test func aValueCannotPassForALineOfItsOwn() {
    let lines = text(.human, odd).split(whereSeparator: \.isNewline)
    #expect(lines.count == 2)
    #expect(
      !text(.human, odd).unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" || $0 == "\r" || $0 == "\t" })
  }

  @Test func gitHubReadsCommands() {
    #expect(
      text(.github, plain)
        == "::error file=content/site.yml,line=4,col=1,title=unknown-key::"
        + "key 'langauge' is not part of a site; did you mean 'language'?\n")
    let found = text(.github, odd)
    #expect(
      found.hasPrefix("::warning file=content/a b%2Cc%3Ad%25\"é%0A.yml,line=2,title=unknown-value::'x%0D%0A::error::y"))
    #expect(found.hasSuffix("; 100 %25\n"))
    #expect(found.split(separator: "\n").count == 1)
    #expect(text(.github, whole) == "::error file=content,title=missing-file::the folder has no site.yml\n")
    #expect(text(.github) == "")
  }

  @Test func programsReadJSON() throws {
    let document = try json(text(.json, plain, odd, whole))
    #expect(document["schema"] as? String == "caseloom/diagnostics/1")
    let items = try #require(document["diagnostics"] as? [NSDictionary])
    #expect(items.map { $0["id"] as? String } == ["missing-file", "unknown-value", "unknown-key"])
    #expect(items[0]["line"] is NSNull && items[0]["column"] is NSNull)
    #expect(items[1]["file"] as? String == odd.span.file)
    #expect(items[1]["summary"] as? String == odd.summary)
    #expect(items[2]["line"] as? Int == 4)
    #expect(items[2]["hints"] as? [String] == plain.hints)
    #expect(try json(text(.json))["diagnostics"] as? [NSDictionary] == [])
  }

  @Test func codeScanningReadsSARIF() throws {
    let document = try json(text(.sarif, plain, odd, whole))
    #expect(document["version"] as? String == "2.1.0")
    let run = try #require((document["runs"] as? [NSDictionary])?.first)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let driver = try #require((run["tool"] as? NSDictionary)?["driver"] as? NSDictionary)
    #expect((driver["name"] as? String, driver["version"] as? String) == ("Caseloom", "1.2 \"x\""))
    let rules = try #require(driver["rules"] as? [NSDictionary]).map { $0["id"] as? String }
    #expect(rules == ["missing-file", "unknown-key", "unknown-value"])
    let results = try #require(run["results"] as? [NSDictionary])
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index] == result["ruleId"] as? String)
    }
    #expect(results.map { $0["level"] as? String } == ["error", "warning", "error"])
    let places = results.map { (($0["locations"] as? [NSDictionary])?[0]["physicalLocation"] as? NSDictionary) ?? [:] }
    #expect(places[0]["region"] == nil)
    #expect(
      (places[1]["artifactLocation"] as? NSDictionary)?["uri"] as? String == "content/a%20b%2Cc%3Ad%25%22%C3%A9%0A.yml")
    #expect(places[1]["region"] as? NSDictionary == ["startLine": 2])
    #expect(places[2]["region"] as? NSDictionary == ["startLine": 4, "startColumn": 1])
    #expect(try json(text(.sarif))["version"] as? String == "2.1.0")
  }

  @Test func codeScanningShowsHelpForEachRule() throws {
    let run = try #require((try json(text(.sarif, plain, odd, whole))["runs"] as? [NSDictionary])?.first)
    let driver = try #require((run["tool"] as? NSDictionary)?["driver"] as? NSDictionary)
    for rule in try #require(driver["rules"] as? [NSDictionary]) {
      for key in ["shortDescription", "fullDescription", "help"] {
        #expect(((rule[key] as? NSDictionary)?["text"] as? String)?.isEmpty == false)
      }
    }
  }

  @Test func reportsOfTestsReadJUnit() {
    let file = text(.junit, Diagnostic(.error, "a", at: SourceSpan(file: "x.yml", line: 2), "<&\"\u{1}"))
    #expect(file.contains("tests=\"1\" failures=\"1\""))
    #expect(file.contains("<failure type=\"a\" message=\"&lt;&amp;&quot;\u{FFFD}\"/>"))
    #expect(text(.junit).contains("tests=\"1\" failures=\"0\""))
  }

  @Test func theOrderIsByPlaceWhateverWasFoundFirst() {
    for format in DiagnosticFormat.allCases {
      #expect(text(format, plain, odd, whole) == text(format, whole, odd, plain))
    }
  }
}
