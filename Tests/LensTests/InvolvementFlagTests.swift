import CaseModel
import InvolvementLens
import LensKit
import Testing

/// Flags, ceiling, accounts and counts. (Model §9.14, §9.15, §2.3, §2.5)
@Suite struct InvolvementFlagTests {
  func assess(_ text: String, _ change: (inout Case) -> Void = { _ in }) -> InvolvementAssessment {
    InvolvementLens.assess(Case(text, change))
  }

  func flags(_ text: String, _ change: (inout Case) -> Void = { _ in }) -> [InvolvementFlag] {
    assess(text, change).flags.map(\.kind)
  }

  @Test func termsAheadOfPractice() {
    let gap = GapTests.lines("mode-consumer") + GapTests.lines("mode-strategic", "intended")
    #expect(!flags(gap).contains(.termsAheadOfPractice))
    #expect(flags(gap + "a#e9 symbolic").contains(.termsAheadOfPractice))
    let flag = assess(gap + "a#e9 talk-not-practice").flags.first { $0.kind == .termsAheadOfPractice }
    #expect(flag?.evidence == [ExcerptID(source: "a", anchor: "e9")])
    let low = GapTests.lines("mode-none") + GapTests.lines("mode-consumer", "intended") + "a#e9 symbolic"
    #expect(!flags(low).contains(.termsAheadOfPractice), "the intention is no term to be ahead with")
  }

  @Test func dependsOnWeightingLeavesBetweenLevelsOut() {
    let lines =
      "a#e1 mode-none strength=3\na#e2 mode-strategic strength=1\na#e3 mode-strategic strength=1\n"
      + "b#e1 mode-none strength=1\n"
    #expect(!flags(lines).contains(.dependsOnWeighting))
    let equal = lines + "b#e2 mode-strategic strength=1\nb#e3 mode-strategic strength=1\n"
    #expect(flags(equal).contains(.dependsOnWeighting))
  }

  @Test func viewsDiffer() {
    let text =
      GapTests.lines("mode-none", "level=operational") + GapTests.lines("mode-strategic", "intended level=strategic")
    #expect(!flags(text).contains(.viewsDiffer))
    let more = text + GapTests.lines("mode-strategic", "level=citizen", sources: ["c", "d", "e"])
    #expect(flags(more).contains(.viewsDiffer))
  }

  @Test func conditionsUnconfirmed() {
    #expect(flags(GapTests.lines("mode-consumer")).contains(.conditionsUnconfirmed))
    #expect(!flags(GapTests.lines("mode-consumer") + "a#e1 timing-delivery").contains(.conditionsUnconfirmed))
    #expect(!flags(GapTests.lines("mode-none")).contains(.conditionsUnconfirmed))
  }

  @Test func singleCoder() {
    #expect(flags("a#e1 mode-none").contains(.singleCoder))
    #expect(!flags("a#e1 mode-none\na#e2 st-teams coder=c2").contains(.singleCoder))
  }

  @Test func levelsOfCodedSources() {
    let text = "a#e1 mode-none\nb#e1 mode-none"
    #expect(flags(text).contains(.oneLevelOnly) && flags(text).contains(.noCitizenVoice))
    let citizen = flags(text) { $0.sources[1].level = .citizen }
    #expect(!citizen.contains(.oneLevelOnly) && !citizen.contains(.noCitizenVoice))
    let uncoded = flags(text) { $0.sources.append(Source(id: "c", level: .citizen)) }
    #expect(uncoded.contains(.oneLevelOnly) && uncoded.contains(.noCitizenVoice))
    #expect(!flags(text) { $0.sources = $0.sources.map { Source(id: $0.id) } }.contains(.oneLevelOnly))
  }

  @Test func flagsAreSorted() {
    let sorted = flags(GapTests.lines("mode-strategic") + GapTests.lines("mode-consumer", "intended"))
    #expect(sorted.map(\.rawValue) == sorted.map(\.rawValue).sorted() && sorted.count > 3)
  }

  @Test func ceilingIsTheHighestRankWhateverTheEvidence() {
    #expect(assess("a#e1 mode-none").ceiling == nil)
    let ceiling = assess("a#e1 mode-enhanced intended\na#e2 mode-none intended").ceiling
    #expect(ceiling?.kind == 3 && ceiling?.evidence == [ExcerptID(source: "a", anchor: "e1")])
  }

  @Test func accountReadsAsSomethingFromTwoCodings() {
    let accounts = assess("a#e1 mode-none\nb#e1 mode-none\nb#e2 mode-strategic").accounts
    #expect(accounts.map(\.source) == ["a", "b"] && accounts.map(\.excerpts) == [1, 2])
    #expect(accounts.map(\.interval) == [nil, RankInterval(lo: 0, hi: 2)])
  }

  @Test func mechanismsGoByNumberOfSources() {
    let text = "a#e1 obstacle-control\na#e2 obstacle-control\na#e3 obstacle-time\nb#e1 obstacle-time"
    let mechanisms = assess(text).mechanisms
    #expect(
      mechanisms.map(\.code) == ["obstacle-time", "obstacle-control"] && mechanisms.map(\.all.sources) == [2, 1])
    #expect(mechanisms[1].all.excerpts == 2 && mechanisms[1].all.evidence.count == 2)
  }
}
