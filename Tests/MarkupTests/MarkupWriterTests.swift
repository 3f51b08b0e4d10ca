import Markup
import Testing

@Suite struct MarkupWriterTests {
  @Test func textAndAttributesAreEscaped() {
    let page = Markup.build { $0.element("p", .text("title", "\"a\" & 'b'"), text: "1 < 2 > 0") }
    #expect(page.string == "<p title=\"&quot;a&quot; &amp; &#39;b&#39;\">1 &lt; 2 &gt; 0</p>")
  }

  @Test func controlCharactersAreDroppedExceptWhiteSpace() {
    #expect(Markup.build { $0.text("a\u{0}b\u{1F}c\td\ne") }.string == "abc\td\ne")
  }

  @Test func textBeyondASCIIPasses() {
    #expect(Markup.build { $0.text("åäö – “👩‍👩‍👧”") }.string == "åäö – “👩‍👩‍👧”")
  }

  @Test func absentAttributesLeaveNoTrace() {
    let page = Markup.build { page in
      page.void("input", .class(nil), .number("x", nil), .flag("hidden", false), .flag("disabled"), .number("y", 1.5))
    }
    #expect(page.string == "<input disabled y=\"1.5\">")
  }

  @Test func aLanguageBringsItsDirectionWhereThatChanges() {
    func tag(_ language: String, within outer: String? = nil) -> String {
      Markup.build { $0.void("p", .lang(language, within: outer)) }.string
    }
    #expect(tag("sv") == "<p lang=\"sv\">")
    #expect(tag("ar") == "<p lang=\"ar\" dir=\"rtl\">")
    #expect(tag("he-IL", within: "ar") == "<p lang=\"he-IL\">")
    #expect(tag("en", within: "fa") == "<p lang=\"en\" dir=\"ltr\">")
    #expect(tag("az-Arab") == "<p lang=\"az-Arab\" dir=\"rtl\">" && tag("az") == "<p lang=\"az\">")
    #expect(tag("ar-Latn") == "<p lang=\"ar-Latn\">")
  }

  @Test func leavesCloseThemselves() {
    #expect(Markup.build { $0.leaf("path", .text("d", "M0,0")) }.string == "<path d=\"M0,0\"/>")
    #expect(Markup.build { $0.leaf("g", []) }.string == "<g/>")
  }

  @Test func elementsNest() {
    let page = Markup.build { page in
      page.element("ul") { list in
        for item in ["a", "b"] { list.element("li", text: item) }
      }
    }
    #expect(page.string == "<ul><li>a</li><li>b</li></ul>")
    #expect(Markup.build { $0.append(page) } == page)
    #expect(Markup.empty.isEmpty)
  }

  @Test func aLineEndsBetweenCellsAndTerms() {
    func neighbours(_ name: StaticString) -> String {
      Markup.build { page in
        page.element(name, text: "a")
        page.element(name, .class("b")) { $0.text("b") }
      }.string
    }
    for name in ["td", "th", "dt", "dd", "caption"] as [StaticString] {
      #expect(neighbours(name) == "<\(name)>a</\(name)>\n<\(name) class=\"b\">b</\(name)>\n")
    }
    for name in ["em", "tr", "dl", "tt", "section"] as [StaticString] {
      #expect(neighbours(name) == "<\(name)>a</\(name)><\(name) class=\"b\">b</\(name)>")
    }
  }
}
