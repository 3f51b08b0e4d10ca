import CaseModel
import CoordinationLens
import IntegrationLens
import InvolvementLens
import LensKit
import Testing

/// Frames, gaps, the authors' own words and classes under version 2 of the model, worked by hand.
/// (Model §10.2–10.4, §10.14, §10.16)
@Suite struct VersionTwoTests {
  func involvement(_ text: String, _ change: (inout Case) -> Void = { _ in }) -> InvolvementAssessment {
    InvolvementLens.assess(Case(text, change))
  }

  /// Six wishes, two sources: a cell like the others, that no gap, class or condition reads.
  @Test func calledForIsAThirdCell() throws {
    let text = GapTests.lines("mode-strategic", "called-for") + GapTests.lines("mode-none")
    let result = involvement(text + "a#e1 timing-late called-for\n")
    let axis = try #require(result[.mode])
    #expect(axis.calledFor.status == .sufficient && axis.calledFor.interval == RankInterval(lo: 2, hi: 2))
    #expect(axis.intended.status == .silent && axis.gap.verdict == .open && result.view == nil)
    #expect(result.intendedClass.value == nil && result.intendedClass.conditions.isEmpty)
    #expect(result.paired.isEmpty && result.accounts.map(\.frame) == [.calledFor, .actual, .calledFor, .actual])
  }

  /// The edge of the discourse includes its wishes: enhanced is meant, networked is wished for once, by one source.
  @Test func ceilingTakesInWhatIsCalledFor() {
    let meant = "a#e1 mode-enhanced intended\n"
    #expect(involvement(meant).ceiling?.kind == 3)
    let wished = involvement(meant + "b#e1 mode-networked called-for\n").ceiling
    #expect(wished?.kind == 4 && wished?.evidence == [ExcerptID(source: "b", anchor: "e1")])
    #expect(involvement("a#e1 mode-networked").ceiling == nil, "what is done is no edge of what is said")
  }

  /// By strength none has .6 + .33 of 2 and strategic 1.07, so [2, 2]; raw, both have 4, so [0, 2].
  @Test func weightingIsComparedInAllThreeFrames() {
    let text = [("a", 3), ("b", 1)].map { source, strength in
      """
      \(source)#e1 mode-none called-for strength=\(strength)
      \(source)#e2 mode-strategic called-for strength=1
      \(source)#e3 mode-strategic called-for strength=1

      """
    }.joined()
    #expect(involvement(text).flags.map(\.kind).contains(.dependsOnWeighting))
  }

  @Test func typesListWhatIsCalledForBesideWhatIsAspired() throws {
    let text = """
      a#e1 st-teams intended area=north
      a#e2 st-funding called-for area=north
      a#e3 st-teams called-for
      """
    let result = IntegrationLens.assess(Case(text) { $0.areas = [Area(id: "north", name: "North")] })
    let (whole, north) = (try #require(result[.structural]), try #require(result.areas[0].profile[.structural]))
    #expect(whole.aspired.map(\.kind) == ["st-teams"] && whole.calledFor.map(\.kind) == ["st-teams", "st-funding"])
    #expect(north.aspired.map(\.kind) == ["st-teams"] && north.calledFor.map(\.kind) == ["st-funding"])
    #expect(whole.state == .silent && whole.coverage == 0)
  }

  static let conditions: [([String], CoordinationState)] = [
    (["called-for presence=present"], .calledFor), (["called-for direction=constraining presence=absent"], .calledFor),
    (["called-for", "intended"], .aspired), (["called-for", "presence=present"], .met),
    (["called-for", "direction=constraining presence=absent"], .hindered),
    (["called-for", "direction=enabling presence=unclear"], .calledFor),
  ]

  @Test(arguments: conditions) func stateOfACondition(_ codings: [String], _ state: CoordinationState) {
    let lines = codings.enumerated().map { "a#e\($0.offset) co-flexible \($0.element)" }
    let result = CoordinationLens.assess(Case(lines.joined(separator: "\n")))
    #expect(result[.flexible]?.state == state && result.spokenOf == 1 && result.met == (state == .met ? 1 : 0))
  }

  /// One unit of {intended, called-for} against {intended}, one of {actual} twice: D_o = 2/4, D_e = 10/12, alpha .4.
  @Test func aCodersValueForFrameIsASet() throws {
    let text = """
      a#e1 mode-none intended coder=c1
      a#e1 mode-none called-for coder=c1
      a#e1 mode-none intended coder=c2
      a#e2 mode-none coder=c1
      a#e2 mode-none coder=c2
      """
    let row = try #require(CodedCase(Case(text)).agreement().rows.first { $0.what == "frame" })
    let alpha = try #require(row.alpha)
    #expect(row.units == 2 && abs(alpha - 0.4) < 1e-12)
  }

  @Test func assessedWishesAreComparable() {
    let item = Case(GapTests.lines("stance-cooperation", "called-for")) {
      $0.assessed = [
        AssessedReading(
          construct: "involvement.stance.called-for", value: "collaboration",
          place: Place(file: "case.yml", line: 1, column: 1))
      ]
    }
    #expect(Comparison.all(item, with: [InvolvementLens.assess(item)]).map(\.verdict) == [.adjacent])
  }

  /// Intended [2, 3] and actual [0, 1] lie 2 - 1 to 3 - 0 apart; the other way round 0 - 3 to 1 - 2.
  @Test(arguments: [
    ("intended", "", RankInterval(lo: 1, hi: 3), 1, GapVerdict.short),
    ("", "intended", RankInterval(lo: -3, hi: -1), -1, .ahead),
  ])
  func guaranteedIsTheEndNearestZero(
    _ high: String, _ low: String, _ steps: RankInterval, _ guaranteed: Int, _ verdict: GapVerdict
  ) throws {
    let text =
      GapTests.lines("mode-strategic", high, sources: ["a"]) + GapTests.lines("mode-enhanced", high, sources: ["b"])
      + GapTests.lines("mode-none", low, sources: ["a"]) + GapTests.lines("mode-consumer", low, sources: ["b"])
    let gap = try #require(involvement(text)[.mode]?.gap)
    #expect(gap.steps == steps && gap.guaranteed == guaranteed && gap.verdict == verdict)
    #expect(gap.delta == Double(guaranteed), "every rank on one side exceeds every rank on the other")
  }

  /// Levels are said on the mode alone, so that one gap between levels is enough to lead with.
  @Test func viewIsBetweenLevelsWhereAnyAxisHasIt() throws {
    let aims = GapTests.lines("aim-participation", "intended") + GapTests.lines("aim-empowerment")
    #expect(involvement(aims).view == .allLevels)
    let modes =
      GapTests.lines("mode-enhanced", "intended level=political") + GapTests.lines("mode-none", "level=operational")
      + GapTests.lines("mode-none", "intended level=managerial", sources: ["c", "d", "e"])
    let result = involvement(aims + modes)
    let mode = try #require(result[.mode])
    #expect(result.view == .betweenLevels && mode.gap(.betweenLevels).isComputed)
    #expect(mode.gap(.betweenLevels).verdict == .short && mode.gap(.allLevels).verdict == .level)
    #expect(result[.aim]?.gap(.betweenLevels).verdict == .open && result[.aim]?.gap(.allLevels).verdict == .short)
    #expect(result.flags.map(\.kind).contains(.viewsDiffer))
  }

  /// Whatever the authors say of the case, no result moves, nor any flag, unit, count or condition.
  @Test func analysesWeighNothing() {
    let text = GapTests.lines("mode-consumer") + "a#e1 symbolic\na#e2 st-teams presence=present\n"
    let bare = CodedCase(Case(text))
    let more = CodedCase(
      Case(text) { item in
        item.analyses = [
          "authors#e1 mode-networked intended coder=c9", "authors#e2 timing-delivery", "authors#e3 symbolic coder=c9",
          "authors#e4 st-teams presence=absent direction=constraining", "authors#e5 co-flexible",
          "authors#e6 power-decision actor=users standing=excluded", "a#e1 mode-none coder=c9",
        ].map { Coding(line: $0) }
      })
    #expect(InvolvementLens.assess(bare) == InvolvementLens.assess(more))
    #expect(IntegrationLens.assess(bare) == IntegrationLens.assess(more))
    #expect(CoordinationLens.assess(bare) == CoordinationLens.assess(more))
    #expect(bare.agreement() == more.agreement() && bare.overlaps() == more.overlaps())
    #expect(more.count(of: "co-flexible") == nil && more.coders == ["c1"])
  }

  /// Both frames read the same condition, each over its own codings; only practice is lowered.
  @Test func bothFramesHaveClaimsAndConditions() {
    let text =
      GapTests.lines("mode-strategic") + GapTests.lines("mode-strategic", "intended")
      + "a#e1 timing-late\na#e1 timing-late intended\nb#e1 timing-design called-for\nb#e2 timing-design called-for\n"
    let result = involvement(text)
    for modeClass in [result.intendedClass, result.actualClass] {
      #expect(modeClass.claimed == .strategic && modeClass.afterConditions == .consumer)
      #expect(modeClass.conditions.map(\.state) == [.contrary, .silent] && modeClass.borderline == nil)
    }
    #expect(result.intendedClass.value == .strategic && result.actualClass.value == .consumer)
    #expect(result.intendedClass.stability == nil)
  }

  @Test func onlySilentConditionsOfPracticeAreFlagged() {
    let text = GapTests.lines("mode-consumer", "intended") + GapTests.lines("mode-none")
    let result = involvement(text)
    #expect(result.intendedClass.conditions.map(\.state) == [.silent])
    #expect(!result.flags.map(\.kind).contains(.conditionsUnconfirmed))
  }

  /// The map says what is there: it confirms practice by itself, and no intention.
  @Test func theMapConfirmsPracticeAlone() throws {
    let text = GapTests.lines("mode-consumer") + GapTests.lines("mode-consumer", "intended")
    func condition(_ more: String, _ frame: Frame) throws -> ConditionFinding {
      let result = involvement(text + more) { $0.serviceMap = .with(phase: .deliver, isCoProduced: true) }
      return try #require(result.modeClass(frame)?.conditions.first)
    }
    let declared = try condition("", .actual)
    #expect(declared.state == .confirmed && declared.basis == .declared && declared.activities == ["a1"])
    #expect(declared.evidenceFor.isEmpty)
    let coded = try condition("a#e1 timing-delivery\n", .actual)
    #expect(coded.state == .confirmed && coded.basis == .coded && coded.activities.isEmpty)
    #expect(coded.evidenceFor == [ExcerptID(source: "a", anchor: "e1")])
    let intended = try condition("", .intended)
    #expect(intended.state == .silent && intended.basis == nil && intended.activities.isEmpty)
  }

  @Test func whatIsNotSufficientHasNoClaim() {
    let result = involvement("a#e1 mode-strategic\na#e1 mode-strategic intended")
    for modeClass in [result.intendedClass, result.actualClass] {
      #expect(modeClass.value == nil && modeClass.claimed == nil && modeClass.afterConditions == nil)
      #expect(modeClass.borderline == nil && modeClass.conditions.isEmpty)
    }
    let mapped = involvement("a#e1 mode-none\na#e1 mode-none intended") {
      $0.serviceMap = .with(phase: .design, isCoProduced: false)
    }
    #expect(mapped.actualClass.value == .notCoProduction && mapped.actualClass.claimed == nil)
    #expect(mapped.actualClass.afterConditions == nil && mapped.intendedClass.value == nil)
  }
}
