import CaseModel
import CoordinationLens
import IntegrationLens
import InvolvementLens
import LensKit
import Testing

/// What leaving out a source and reading one coding otherwise do to a result, worked by hand. (Model §10.5)
@Suite struct RecodingTests {
  func involvement(_ text: String) -> InvolvementAssessment { InvolvementLens.assess(Case(text)) }

  /// Half at none, half at strategic: a third of a voice moved from either side moves an end of [0, 2].
  @Test func everyCodingOfATieCounts() throws {
    let text = GapTests.lines("mode-none", sources: ["a"]) + GapTests.lines("mode-strategic", sources: ["b"])
    #expect(try #require(involvement(text)[.mode]).actual.stability.text == "fragile a,b 6/6")
  }

  /// Three voices at one rank: half a voice moved leaves the median where it is; at the end of the scale there is one
  /// change, and the coding is tried all the same.
  @Test func noCodingOfThreeAgreeingVoicesCounts() throws {
    let text = ["a", "b", "c"].map { "\($0)#e1 mode-none called-for\n\($0)#e2 mode-none called-for\n" }.joined()
    #expect(try #require(involvement(text)[.mode]).calledFor.stability.text == "stable  0/6")
  }

  /// Both coders' codings stand for half an excerpt each; the third excerpt's first coding is replaced.
  @Test func eachCodersCodingIsOneAndTheReplacedIsNone() throws {
    let text = """
      a#e1 mode-none coder=c1
      a#e1 mode-none coder=c2
      b#e1 mode-none coder=c1
      c#e1 mode-none coder=c1
      c#e1 mode-none coder=c2 adjudicated
      d#e1 mode-none coder=c1 unnamed
      """
    #expect(try #require(involvement(text)[.mode]).actual.stability.text == "fragile a,b,c 0/4")
  }

  /// Intended [2, 2] of a, b, c; actual [0, 2] of a, b, as in the tie above. The gap is [0, 2].
  @Test func gapReadsBothItsCells() throws {
    let text =
      GapTests.lines("mode-none", sources: ["a"]) + GapTests.lines("mode-strategic", sources: ["b"])
      + GapTests.lines("mode-strategic", "intended", sources: ["a", "b", "c"])
    let gap = try #require(involvement(text)[.mode]?.gap)
    #expect(gap.steps == RankInterval(lo: 0, hi: 2) && gap.stability.text == "fragile a,b 6/15")
  }

  /// Nine codings of mode and nine of aim; the timing and the stance are not varied for a strategic class.
  @Test func classVariesTheRanksOfItsModeAndConditions() {
    let sources = ["a", "b", "c"]
    let text =
      GapTests.lines("mode-strategic", sources: sources) + GapTests.lines("aim-participation", sources: sources)
      + GapTests.lines("stance-command", sources: sources) + GapTests.lines("timing-design", sources: sources)
    let modeClass = involvement(text).actualClass
    #expect(modeClass.value == .strategic && modeClass.stability.text == "stable  0/18")
  }

  /// Aim at a tie of empowerment and participation, [1, 2]: nothing is contrary. A third of a voice less at
  /// participation makes it [1, 1], which is: each coding of b does that one step down, none of a one step up.
  @Test func aConditionMayTurnTheClass() {
    let text =
      GapTests.lines("mode-strategic", sources: ["a", "b", "c"])
      + GapTests.lines("aim-empowerment", sources: ["a"]) + GapTests.lines("aim-participation", sources: ["b"])
    let modeClass = involvement(text).actualClass
    #expect(modeClass.value == .strategic)
    #expect(modeClass.stability.text == "stable  3/15", "left out, a or b leaves the aim open, and the class as it is")
  }

  /// One indicator: present of one of two, balance 0, so partial. Hindering instead of helping makes it lacking, there
  /// instead of missing contested. Neutral and unclear has no change.
  @Test func typeTriesDirectionAndPresence() throws {
    let text = """
      a#e1 re-working direction=enabling presence=present
      b#e1 re-working direction=constraining presence=absent
      c#e1 re-working direction=neutral presence=unclear
      """
    let type = try #require(
      IntegrationLens.assess(
        Case(text) {
          ($0.thresholds.minCodings, $0.thresholds.minSources, $0.thresholds.minCoverage) = (1, 1, 0.25)
        })[.relational])
    #expect(type.state == .partial && type.stability.text == "sensitive a,b 2/2")
  }

  /// Dominant type and pattern vary the codings of all types.
  @Test func profileVariesTheCodingsOfAllTypes() {
    let words = ["constraining presence=present", "constraining presence=absent", "constraining presence=absent"]
    let text = zip(IntegrationType.allCases, words).flatMap { type, words in
      ["a", "b", "c"].flatMap { source in type.indicators.map { "\(source)#\($0) \($0) direction=\(words)" } }
    }
    let result = IntegrationLens.assess(Case(text.joined(separator: "\n")))
    #expect(result.types.map { $0.stability.text } == ["stable  0/21", "stable  0/12", "stable  0/12"])
    #expect(result.stability.text == "stable  0/45" && result.dominantStability.text == "stable  0/45")
  }

  static let conditions: [(String, String)] = [
    ("a#e1 co-flexible direction=enabling presence=present", "fragile a 1/1"),
    ("a#e1 co-flexible direction=enabling presence=present\nb#e1 co-flexible intended", "sensitive a 1/1"),
    (
      "a#e1 co-flexible direction=enabling presence=present\nb#e1 co-flexible direction=enabling presence=present",
      "stable  2/2"
    ),
    ("a#e1 co-flexible intended direction=enabling presence=present", "fragile a 0/0"),
    ("a#e1 co-flexible called-for direction=constraining presence=absent", "fragile a 0/0"),
    ("a#e1 co-flexible called-for\nb#e1 co-flexible called-for", "stable  0/0"),
    ("a#e1 co-flexible direction=neutral presence=unclear", "null"),
    // Aspired, though practice is spoken of: hindering instead of helping would make it hindered.
    ("a#e1 co-flexible direction=enabling presence=unclear\nb#e1 co-flexible intended", "fragile b 1/1"),
  ]

  @Test(arguments: conditions) func conditionVariesWhatIsSaidOfPractice(_ text: String, _ stability: String) {
    #expect(CoordinationLens.assess(Case(text))[.flexible]?.testimony.stability.text == stability)
  }
}
