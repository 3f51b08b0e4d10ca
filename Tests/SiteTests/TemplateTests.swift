import Diagnostics
import Testing

@testable import Site

/// What a template may say, and where a fault of it is.
struct TemplateTests {
  private func check(_ files: [String: String]) -> [Diagnostic] {
    let set = TemplateSet(overrides: files.mapValues { Array($0.utf8) })
    return TemplateLibrary.load(set, displayName: "Templates").diagnostics
  }

  private func told(_ files: [String: String]) -> [String] {
    check(files).map { "\($0.span.line ?? 0):\($0.span.column ?? 0) \($0.id)" }
  }

  @Test func theBuiltInTemplatesAreRight() { #expect(check([:]).isEmpty) }

  @Test(arguments: [
    ("<p>{{titel}}</p>{{{families}}}", "1:4 template-name"),
    ("\n<p>{{breadcrumb}}</p>{{{families}}}", "2:4 template-slot"),
    ("<p>{{{title}}}</p>{{{families}}}", "1:4 template-braces"),
    ("<p>{{title}}</p>{{families}}", "1:17 template-braces"),
    ("<p>{{title}}</p>", "0:0 template-main"),
    ("{{#title}}{{{families}}}{{/title}}", "0:0 template-main"),
    ("{{{families}}}\n{{#title}}", "2:1 template-syntax"),
    ("{{{families}}}{{/title}}", "1:15 template-syntax"),
    ("{{{families}}}{{#title}}{{#lead}}{{/title}}{{/lead}}", "1:34 template-syntax"),
    ("{{{families}}}{{title", "1:15 template-syntax"),
    ("{{{families}}}{{title and lead}}", "1:15 template-syntax"),
    ("{{{families}}}{{> futer}}", "1:15 template-partial"),
    ("{{> codebook}}{{{families}}}", "1:1 template-partial"),
  ])
  func aFaultIsToldWhereItIs(_ text: String, _ expected: String) {
    #expect(told(["codebook.mustache": text]).contains(expected))
  }

  @Test(arguments: [
    "{{{families}}}", "{{! a comment }}{{{families}}}<p>{{ title }}</p>", "{{^lead}}x{{/lead}}{{{families}}}",
    "{{#families}}{{{families}}}{{/families}}",
  ])
  func whatIsLawfulIsLetThrough(_ text: String) { #expect(told(["codebook.mustache": text]).isEmpty) }

  @Test func aBlockIsHeldToThePlacesOfThePage() {
    #expect(told(["footer.mustache": "<p>{{titel}}</p>"]) == ["1:4 template-name"])
    #expect(told(["head-end.mustache": "<meta name=\"house\" content=\"{{site-title}}\">"]).isEmpty)
  }

  @Test func aPlaceHasOneMeaningInEveryTemplate() {
    for name in TemplateName.allCases {
      #expect(Set(name.slots.map { $0.rawValue }).count == name.slots.count)
      if !name.isPart { #expect(name.slots.contains { $0.content == .main } || name == .notFound) }
    }
  }
}
