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

  private func alike(_ count: Int, in name: (Int) -> String = { "case-\($0)" }) -> [Diagnostic] {
    (1...count).map { number in
      Diagnostic(
        .error, "unknown-key", at: SourceSpan(file: "content/cases/\(name(number))/case.yml", line: 3, column: 1),
        "key 'titel' is not part of a case", hints: ["did you mean 'title'?"])
    }
  }

  @Test func whatIsAlikeIsSaidOnceWithAllPlaces() {
    let text = DiagnosticFormat.human.text(alike(500), toolVersion: "1")
    #expect(text.split(separator: "\n").count { $0.contains("[unknown-key]") } == 1)
    #expect(
      text.contains(
        "\n  the same at 499 more places:\n    content/cases/*/case.yml, where * is\n      case-10:3:1, case-100:3:1,"))
    for number in 2...500 { #expect(text.contains(" case-\(number):3:1")) }
    #expect(text.hasSuffix("\n500 errors, 0 warnings\n"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 120 })
    #expect(text.utf8.count < 9_000)
  }

  /// Places of several narratives in each of many cases stand together by narrative, however they follow one another.
  @Test func filesOfManyFoldersStandTogetherByTheirNames() {
    let found = (1...300).map { number in
      Diagnostic(
        .note, "a", at: SourceSpan(file: "content/cases/c\(number)/narratives/n\(number % 3).md", line: 2, column: 1),
        "it is so")
    }
    let lines = DiagnosticFormat.human.text(found, toolVersion: "1").split(separator: "\n")
    for name in 0...2 {
      #expect(lines.contains("    content/cases/*/narratives/n\(name).md, where * is"))
    }
    #expect(lines.count < 40)
    for number in 1...300 { #expect(lines.contains { $0.contains("c\(number)") }) }
  }

  @Test func filesThatHaveLittleInCommonAreNamed() {
    let files = ["a.md", "cases/b/case.yml", "cases/c/narratives/n.md", "pages/d.md", "pages/e/f.md", "x.md", "y.md"]
    let found = files.flatMap { file in
      [1, 2].map { Diagnostic(.note, "a", at: SourceSpan(file: file, line: $0, column: 4), "it is so") }
    }
    let text = DiagnosticFormat.human.text(found, toolVersion: "1")
    #expect(
      text == """
        a.md:1:4: note: it is so [a]
          the same at 13 more places:
            a.md:2:4, cases/b/case.yml:1:4, 2:4, cases/c/narratives/n.md:1:4, 2:4, pages/d.md:1:4, 2:4,
            pages/e/f.md:1:4, 2:4
            *, where * is
              x.md:1:4, x.md:2:4, y.md:1:4, y.md:2:4
        0 errors, 0 warnings, 14 notes

        """)
  }

  @Test func fewAreToldInFull() {
    let text = DiagnosticFormat.human.text(alike(5), toolVersion: "1")
    #expect(text.split(separator: "\n").count { $0.contains("[unknown-key]") } == 5)
  }

  @Test func programsAreToldOfEach() throws {
    let all = alike(500)
    let document = try json(DiagnosticFormat.json.text(all, toolVersion: "1"))
    #expect((document["diagnostics"] as? [NSDictionary])?.count == 500)
    let sarif = DiagnosticFormat.sarif.text(all, toolVersion: "1")
    #expect(sarif.split(separator: "\"startLine\"").count == 501)
    #expect(DiagnosticFormat.github.text(all, toolVersion: "1").split(separator: "\n").count == 500)
  }

  @Test func wordsAndNumbersThatDifferStandWithTheirPlaces() {
    let labels = (41...47).map { (number: Int) in
      Diagnostic(
        .error, "label-too-long", at: SourceSpan(file: "content/a.md", line: number, column: 8),
        "the label of 'n\(number)' isn't short: at most 40 characters, and this has \(number)", hints: ["shorten it"])
    }
    let text = DiagnosticFormat.human.text(labels, toolVersion: "1")
    #expect(text.contains("content/a.md:41:8: error: the label of 'n41' isn't short: at most 40 characters"))
    #expect(text.contains("    content/a.md:42:8 ('n42', 42), 43:8 ('n43', 43),"))
    #expect(text.contains("47:8 ('n47', 47)\n"))
  }

  @Test func otherMendsAreOtherKinds() {
    let mixed = alike(6) + alike(6).map { Diagnostic(.error, $0.id, at: $0.span, $0.summary, hints: ["remove it"]) }
    let text = DiagnosticFormat.human.text(mixed, toolVersion: "1")
    #expect(text.split(separator: "\n").count { $0.contains("[unknown-key]") } == 2)
  }

  @Test func aPlaceCannotPassForALineOfItsOwn() {
    let text = DiagnosticFormat.human.text(alike(8) { "a\n\($0): error: all is well\u{1B}" }, toolVersion: "1")
    #expect(!text.contains("\u{1B}"))
    #expect(!text.split(separator: "\n").contains { $0.hasPrefix("2: error") })
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
