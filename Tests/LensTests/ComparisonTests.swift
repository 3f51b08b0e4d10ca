import CaseModel
import IntegrationLens
import InvolvementLens
import LensKit
import Testing

/// A researcher's own reading beside the computed one. (Model §2.11, §9.20)
@Suite struct ComparisonTests {
  func compare(_ construct: String, _ value: String, _ case: Case) -> Comparison {
    var copy = `case`
    copy.assessed = [
      AssessedReading(construct: construct, value: value, place: Place(file: "case.yml", line: 1, column: 1))
    ]
    let lenses: [any Readable] = [InvolvementLens.assess(copy), IntegrationLens.assess(copy)]
    return Comparison.all(copy, with: lenses)[0]
  }

  @Test(arguments: [
    ("involvement.mode.actual", "consumer", Comparison.Verdict.agrees), ("involvement.mode.actual", "none", .adjacent),
    ("involvement.mode.actual", "enhanced", .disagrees), ("involvement.stance.intended", "coproduction", .adjacent),
    ("involvement.class.actual", "strategic", .adjacent), ("involvement.class.intended", "strategic", .agrees),
    ("involvement.class.actual", "undetermined", .notComparable), ("integration.pattern", "mixed", .notComparable),
    ("integration.dominant", "none", .notComparable), ("opportunity.space", "partial", .notComparable),
  ])
  func socialContract(_ construct: String, _ value: String, _ verdict: Comparison.Verdict) {
    #expect(compare(construct, value, SocialContract.case).verdict == verdict)
  }

  @Test(arguments: [
    ("integration.pattern", "structure-led", Comparison.Verdict.agrees), ("integration.pattern", "mixed", .disagrees),
    ("integration.structural", "contested", .disagrees), ("integration.dominant", "structural", .agrees),
    ("integration.dominant", "none", .disagrees), ("integration.relational", "silent", .notComparable),
    ("involvement.mode.actual", "none", .notComparable),
  ])
  func lanarkshire(_ construct: String, _ value: String, _ verdict: Comparison.Verdict) {
    #expect(compare(construct, value, Lanarkshire.case).verdict == verdict)
  }

  @Test func computedSaysWhatWasComputed() {
    #expect(compare("involvement.mode.intended", "none", SocialContract.case).computed == "strategic")
    #expect(compare("involvement.mode.actual", "none", Lanarkshire.case).computed == "silent")
    #expect(compare("opportunity.space", "partial", Lanarkshire.case).computed == "undetermined")
  }

  @Test func singleSourceIsComparableAndIntervalsAgreeThroughout() {
    let single = Case("a#e1 mode-none\na#e2 mode-none\na#e3 mode-none")
    #expect(compare("involvement.mode.actual", "none", single).verdict == .agrees)
    let tie = Case(
      GapTests.lines("mode-consumer", sources: ["a"]) + GapTests.lines("mode-enhanced", sources: ["b"]))
    #expect(compare("involvement.mode.actual", "strategic", tie).verdict == .agrees)
    #expect(compare("involvement.mode.actual", "strategic", tie).computed == "consumer/enhanced")
    #expect(compare("involvement.class.actual", "enhanced", tie).verdict == .agrees)
    #expect(compare("involvement.class.actual", "networked", tie).verdict == .adjacent)
  }

  @Test func classGoesByTheLoweredValue() {
    let lowered = Case(GapTests.lines("mode-strategic") + "a#e1 timing-late")
    #expect(compare("involvement.class.actual", "consumer", lowered).verdict == .agrees)
    #expect(compare("involvement.class.actual", "strategic", lowered).verdict == .adjacent)
  }

  @Test func anyOfSeveralWordsAgrees() {
    let reading = AssessedReading(
      construct: "opportunity.bottleneck", value: "assets", place: Place(file: "case.yml", line: 1, column: 1))
    #expect(Comparison(reading, with: .words(["governance", "assets"]), coders: []).verdict == .agrees)
    #expect(Comparison(reading, with: .words(["governance"]), coders: []).verdict == .disagrees)
  }
}
