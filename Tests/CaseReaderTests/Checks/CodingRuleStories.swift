import CaseModel
import Testing

/// What codings take for granted. (Design §3.1)
@Suite struct CodingRuleStories {
  private func coding(_ attributes: String) throws -> Coding {
    let read = Sample.read(body: "[Words]{#e1 \(attributes)}")
    #expect(read.diagnostics == [])
    return try #require(read.case?.codings.first)
  }

  @Test func theSourceGivesLevelAndTheCaseItsFirstCoder() throws {
    let coding = try coding(".bs-trust")
    #expect((coding.level, coding.coder, coding.strength, coding.frame) == (.operational, "mh", 2, .actual))
    #expect((coding.direction, coding.presence, coding.area) == (nil, nil, nil))
  }

  @Test func whatIsWrittenHolds() throws {
    let coding = try coding(".bs-trust level=citizen coder=ab strength=3 frame=intended direction=neutral area=north")
    #expect((coding.level, coding.coder, coding.strength, coding.frame) == (.citizen, "ab", 3, .intended))
    #expect((coding.direction, coding.area) == (.neutral, "north"))
  }

  @Test func theSourceGivesItsArea() throws {
    let text = Sample.narrative("[Words]{#e1 .bs-trust}").replacing(
      "level: operational", with: "level: operational, area: north")
    let read = Sample.read(Sample.folder(["/narratives/nurse.md": text]))
    #expect(read.value.cases[0].codings[0].area == "north")
  }

  @Test func whatEnablesIsPresent() throws {
    #expect(try coding(".st-teams direction=enabling").presence == .present)
    #expect(try coding(".st-teams direction=constraining presence=absent").presence == .absent)
    #expect(try coding(".st-teams direction=neutral presence=unclear").presence == .unclear)
  }

  @Test func anObstacleConstrainsAndACoordinatorEnables() throws {
    let obstacle = try coding(".obstacle-resources")
    #expect((obstacle.direction, obstacle.presence) == (.constraining, .present))
    let coordinator = try coding(".co-flexible")
    #expect((coordinator.direction, coordinator.presence) == (.enabling, .present))
    #expect(try coding(".co-flexible direction=constraining presence=absent").direction == .constraining)
  }

  @Test func powerNamesAnActorAndARoleItsWord() throws {
    let power = try coding(".power-decision actor=town standing=peripheral")
    #expect((power.actor, power.standing) == ("town", .peripheral))
    #expect(try coding(".orch-role role=gardener").role == "gardener")
  }

  @Test func attributesApplyToEveryClassOfTheSpan() {
    let read = Sample.read(
      body: "[Words]{#e1 .mode-consumer .aim-empowerment .stance-command frame=intended strength=1}")
    #expect(read.case?.codings.map(\.code) == ["aim-empowerment", "mode-consumer", "stance-command"])
    #expect(read.case?.codings.allSatisfy { $0.frame == .intended && $0.strength == 1 } == true)
  }

  /// What stands in for an anchor that is missing is nothing an author knows.
  @Test func wordsWithoutAnAnchorAreCalledSo() {
    let told = Sample.read(body: "[Words]{.mode-consumer .mode-strategic frame=actual}").diagnostics
    #expect(told.map(\.id) == ["missing-anchor", "two-ranks"])
    #expect(
      told.last?.summary
        == "coder 'mh' gives these words two ranks of mode (actual): 'mode-consumer' and 'mode-strategic'")
  }

  @Test func oneAxisMayHaveARankInEachFrameAndByEachCoder() {
    let folder = Sample.folder([
      "/narratives/nurse.md": Sample.narrative("[Words]{#e1 .mode-consumer frame=actual}"),
      "/codings/mh.yml": "- {excerpt: nurse#e1, code: mode-strategic, frame: intended}\n",
      "/codings/ab.yml": "- {excerpt: nurse#e1, code: mode-none, frame: actual, adjudicated: yes}\n",
    ])
    let read = Sample.read(folder)
    #expect(read.diagnostics == [])
    #expect(read.value.cases[0].codings.map(\.isAdjudicated) == [false, true, false])
  }

  @Test func aSitesOwnCodeNeedsNothing() {
    var folder = Sample.folder(["/narratives/nurse.md": Sample.narrative("[Words]{#e1 .our-code}")])
    folder.files["codebook.yml"] = Array("codes: [{id: our-code, label: Ours, definition: What we mean}]\n".utf8)
    let read = Sample.read(folder)
    #expect(read.diagnostics == [])
    #expect(read.value.cases[0].codings.map(\.code) == ["our-code"])
  }
}
