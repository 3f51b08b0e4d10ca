import CaseModel
import Diagnostics
import Testing

/// Bracketed spans, wherever CommonMark lets inline text stand.
@Suite struct SpanStories {
  static let stories: [(markdown: String, sketch: String)] = [
    ("Before [the words]{#e1} after.", "p(Before e1[the words] after.)"),
    ("*In [stress]{#e1} here*", "p(em[In e1[stress] here])"),
    ("**[Strong]{#e1}** and *[weak]{#e2}*", "p(strong[e1[Strong]] and em[e2[weak]])"),
    ("[*Stress* and **strength** and `code`]{#e1}", "p(e1[em[Stress] and strong[strength] and `code`])"),
    ("[see [this]{#e1} now](https://a.example/)", "p(link<https://a.example/>[see e1[this] now])"),
    (
      "[see [this](https://a.example/ \"a title\") now]{#e1}", "p(e1[see link<https://a.example/ “a title”>[this] now])"
    ),
    ("- [one]{#e1}\n- two [three]{#e2}", "list(p(e1[one]); p(two e2[three]))"),
    ("3. [one]{#e1}", "list3(p(e1[one]))"),
    ("# A [heading]{#e1}", "h1(A e1[heading])"),
    ("[Heading]{#e1}\n===", "h1(e1[Heading])"),
    ("> A [quote]{#e1}\n> goes on", "quote(p(A e1[quote]↵goes on))"),
    ("[outer [inner]{#e2} words]{#e1}", "p(e1[outer e2[inner] words])"),
    ("[[inner]{#e2}]{#e1}", "p(e1[e2[inner]])"),
    ("[one]{#e1}[two]{#e2}", "p(e1[one]e2[two])"),
    ("[over\ntwo lines]{#e1}", "p(e1[over↵two lines])"),
    ("[hard\\\nbreak]{#e1}", "p(e1[hard⏎break])"),
    ("a [sic] and [words]{#e1}", "p(a [sic] and e1[words])"),
    ("an open [ and [words]{#e1}", "p(an open [ and e1[words])"),
    ("a closing ] and [words]{#e1}", "p(a closing ] and e1[words])"),
    ("[words [sic] more]{#e1}", "p(e1[words [sic] more])"),
    ("\\[words\\]\\{#e1}", "p([words]{#e1})"),
    ("`\\{#e1 .obstacle-time\\}` and `\\{x\\}`", "p(`{#e1 .obstacle-time}` and `\\{x\\}`)"),
    ("[a \\] b \\[ c]{#e1}", "p(e1[a ] b [ c])"),
    ("\\\\[words]{#e1}", "p(\\e1[words])"),
    ("[words]{of no account}", "p([words]{of no account})"),
    ("[words]{}", "p([words]{})"),
    ("[words] \\{#e1}", "p([words] {#e1})"),
    ("{1, 2} and {the driver} and {.net} and {a=b}", "p({1, 2} and {the driver} and {.net} and {a=b})"),
    ("[known]{#e1}\n\n[known]: https://a.example/", "p(e1[link<https://a.example/>[known]])"),
    ("[known][]{#e1}\n\n[known]: https://a.example/", "p(e1[link<https://a.example/>[known]])"),
    ("[words][known]{#e1}\n\n[known]: https://a.example/", "p(e1[link<https://a.example/>[words]])"),
    ("[snow & ice &amp; &auml;]{#e1}", "p(e1[snow & ice & ä])"),
    ("[Åsa 👩‍👩‍👧]{#e1} 日本", "p(e1[Åsa 👩‍👩‍👧] 日本)"),
    ("a numeric &#xFDD0;0&#xFDD1; entity &#1; &#65;", "p(a numeric �0� entity � A)"),
  ]

  @Test(arguments: stories) func isRead(_ story: (markdown: String, sketch: String)) {
    let read = Sample.read(body: story.markdown)
    #expect(read.narrative?.sketch == story.sketch)
    #expect(read.diagnostics == [])
  }

  /// What looks like a span in code stays as it is.
  static let literals: [(markdown: String, sketch: String)] = [
    ("`[a]{e1.b}`", "p(`[a]{e1.b}`)"),
    ("``a `[b]{x=1}` \\[``", "p(`a `[b]{x=1}` \\[`)"),
    ("```\n[a]{e.g}\n[@b]\n[^ c]\n```", "code([a]{e.g}\n[@b]\n[^ c]\n)"),
    ("    [a]{e=1 .b} \\]", "code([a]{e=1 .b} \\]\n)"),
    ("`[@a]` and `]{x=\"}\"}`", "p(`[@a]` and `]{x=\"}\"}`)"),
  ]

  @Test(arguments: literals) func staysLiteral(_ story: (markdown: String, sketch: String)) {
    let read = Sample.read(body: story.markdown)
    #expect(read.narrative?.sketch == story.sketch)
    #expect(read.diagnostics == [])
  }

  /// Attributes are lifted out before CommonMark could read emphasis, links or breaks into them.
  static let attributes = [
    "[words]{#e1 memo=\"an *early* _sign_ of `code`\"} *end*",
    "[words]{#e1 memo=\"a } brace and \\\"quotes\\\" and \\\\\"} *end*",
    "[words]{#e1 memo=\"[link](https://a.example/) <b> &amp;\"} *end*",
    "[words]{#e1\n memo=\"two\nlines\"\n level=citizen} *end*",
    "[words]{ #e1 } *end*",
    "[words]{#e1 memo=a*b*c} *end*",
  ]

  @Test(arguments: attributes) func attributesAreNoMarkdown(_ markdown: String) {
    let read = Sample.read(body: markdown)
    #expect(read.narrative?.sketch == "p(e1[words] em[end])")
    #expect(read.diagnostics == [])
  }

  @Test func attributesGoOnBehindTheMarksOfABlockQuote() {
    let read = Sample.read(body: "> [words]{#e1\n> .obstacle-resources\n> memo=\"two\n> lines\"} end")
    #expect(read.narrative?.sketch == "quote(p(e1[words] end))")
    #expect(read.case?.codings.map(\.code) == ["obstacle-resources"])
    #expect(read.diagnostics == [])
  }

  @Test func spansKeepTheirPlaces() throws {
    let read = Sample.read(body: "Å [one]{#e1\nmemo=\"x\"} and [two]{#e2}\n\n[three]{#e3}")
    let places = try #require(read.case).excerpts.map { $0.versions[0].place }
    #expect(places.map(\.line) == [7, 8, 10])
    #expect(places.map(\.column) == [8, 20, 8])
    #expect(Set(places.map(\.file)) == ["cases/home/narratives/nurse.md"])
  }

  static let faults: [(markdown: String, ids: [String])] = [
    ("[begin *here]{#e1} end*", ["span-crosses"]),
    ("*begin [here* end]{#e1}", ["span-crosses"]),
    ("[a [b](https://a.example/) c\n\nd]{#e1}", ["span-crosses"]),
    ("- [one\n- two]{#e1}", ["span-crosses"]),
    ("words]{#e1}", ["span-crosses"]),
    ("[words]{#e1 .b", ["span-not-closed"]),
    ("[words]{#e1 memo=\"open}", ["span-not-closed"]),
    ("[words]{memo=x}", ["missing-anchor"]),
    ("`[a]{#e1 .b}`", ["span-misplaced"]),
    ("```\n[a]{#e1}\n```", ["span-misplaced"]),
    ("    [a]{#e1 .b}", ["span-misplaced"]),
  ]

  @Test(arguments: faults) func isRefused(_ story: (markdown: String, ids: [String])) {
    #expect(Sample.read(body: story.markdown).diagnostics.map(\.id) == story.ids)
  }

  /// Citations hold no brackets, and the words of a code or a memo are never repeated.
  @Test func messagesRepeatNoBodyText() {
    let read = Sample.read(
      body: "[Zorro]{#e1 memo=Zorro Zorro #Zorro} [Zorro]{Zorro says=Zorro} <b x=\"[Zorro]{#e9}\">")
    #expect(!read.diagnostics.isEmpty)
    for diagnostic in read.diagnostics where diagnostic.id != "unknown-key" {
      #expect(!diagnostic.summary.contains("Zorro") && !diagnostic.hints.joined().contains("Zorro"))
    }
  }
}
