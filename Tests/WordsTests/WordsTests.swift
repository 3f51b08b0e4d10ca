import CaseModel
import Markup
import Testing

@testable import Words

/// What English says.
struct WordsTests {
  private let words = Words.english

  @Test(arguments: [(0.0, "0.00"), (0.005, "+0.01"), (0.004, "0.00"), (-0.004, "0.00"), (-0.68, "−0.68"), (1, "+1.00")])
  func signedNumbersHaveARealSignOrNone(_ value: Double, _ text: String) {
    #expect(words.text(.signed(value)) == text)
  }

  @Test(arguments: [(0.0, "0 %"), (0.001, "<1 %"), (0.61, "61 %"), (0.996, "100 %"), (1, "100 %")])
  func aShareAboveNothingNeverReadsAsNone(_ share: Double, _ text: String) {
    #expect(words.text(.percent(share)) == text.replacing(" ", with: "\u{A0}"))
  }

  @Test func whatIsNotThereIsASign() {
    #expect(words.text(.decimal(nil)) == "–")
    #expect(words.text(.decimal(0.5)) == "0.50")
    #expect(words.text(.exact(0.2)) == "0.2")
    #expect(words.text(.exact(3)) == "3")
  }

  @Test(arguments: [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")])
  func listsEndInAWord(_ items: [String], _ text: String) { #expect(words.text(.listed(items)) == text) }

  @Test func numbersHaveTheirNouns() {
    #expect(words.text(.excerptCount(0)) == "0 passages")
    #expect(words.text(.excerptCount(1)) == "1 passage")
    #expect(words.text(.excerptCount(2)) == "2 passages")
    #expect([-1, 0, 3].map(words.steps) == ["−1", "0", "+3"])
  }

  @Test func wordsOfTheContentAreNeverInflectedAndKeepTheirDirection() {
    #expect(words.text(.own("{$x} | y")) == "{$x} | y")
    #expect(words.text(.claimRole("שלום")) == "Orchestrator role: \u{2068}שלום\u{2069}")
    #expect(words.text(.claimRole("Åland – Ωmega")) == "Orchestrator role: Åland – Ωmega")
  }

  @Test func aPartIsMarkedUpAsThePageDecides() {
    let message = Message.gapCallOn(.mode, .modeClass(.strategic))
    let markup = Markup.build { out in
      out.say(message, in: words) { part, out, inner in
        #expect(part == .claim)
        out.element("a", .href("#x"), content: inner)
      }
    }
    #expect(markup.string == "On mode, <a href=\"#x\">strategic co-production is called for</a>.")
    #expect(words.text(message) == "On mode, strategic co-production is called for.")
  }

  @Test func textsAreEscaped() {
    let markup = Markup.build { $0.say(.claimRole("<b>&"), in: words) }
    #expect(markup.string == "Orchestrator role: &lt;b&gt;&amp;")
  }
}
