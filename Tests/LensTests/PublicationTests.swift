import CaseModel
import CoordinationLens
import IntegrationLens
import InvolvementLens
import LensKit
import OpportunityLens
import Testing

/// What may not be named counts only in cells with enough of it, and is never named. (Model §10.1)
@Suite struct PublicationTests {
  static let hidden = ["hidden1", "hidden2", "hidden3"]

  func mode(_ text: String, k: Int = 3) throws -> AxisAssessment {
    try #require(InvolvementLens.assess(Case(text) { $0.smallestCell = k })[.mode])
  }

  func lines(_ words: String, _ sources: [String] = hidden) -> String {
    sources.map { "\($0)#e1 \(words)\n" }.joined()
  }

  @Test func unnamedSourcesCountAmongThemselvesAlone() throws {
    let named = lines("mode-none", ["a", "b", "c", "d"])
    let two = try mode(named + lines("mode-strategic", ["hidden1", "hidden2"])).actual
    #expect(two.sources == 4 && two.excerpts == 4 && two.weight(of: 2) == 0 && two.unnamedSources == 0)
    let three = try mode(named + lines("mode-strategic")).actual
    #expect(three.sources == 7 && three.excerpts == 7 && three.unnamedSources == 3)
    #expect(abs(three.weight(of: 2) - 3.0 / 7) < 1e-12 && three.ranks.last?.evidence == [])
  }

  @Test func eachCellIsJudgedByItself() throws {
    let text = lines("mode-none") + lines("mode-strategic intended", ["hidden1", "hidden2"])
    let axis = try mode(text)
    #expect(axis.actual.sources == 3 && axis.intended.status == .silent)
  }

  @Test func aSourceOfBothKindsIsOneVoiceAndOneOfTheK() throws {
    let text = "a#e1 mode-none\na#e2 mode-strategic unnamed\nhidden1#e1 mode-none\nhidden2#e1 mode-none\n"
    let cell = try mode(text).actual
    #expect(cell.sources == 3 && cell.excerpts == 4 && cell.unnamedSources == 3)
    #expect(abs(cell.weight(of: 2) - 1.0 / 6) < 1e-12, "half of one voice of three")
    #expect(cell.ranks[0].evidence.map(\.excerpt.description) == ["a#e1"])
    #expect(abs(cell.ranks[0].evidence[0].share - 1.0 / 6) < 1e-12)
    #expect(try mode(text, k: 4).actual.sources == 1)
  }

  @Test func onlyNamedSourcesAreLeftOutAndOnlyTheirNamedCodings() throws {
    let text =
      "a#e1 mode-none\na#e2 mode-strategic unnamed\n"
      + lines("mode-none", ["hidden1", "hidden2"]) + "hidden1#e2 mode-none\n"
    let stability = try #require(try mode(text).actual.stability)
    #expect(stability.state == .stable && stability.to == [], "what a says without a name stays")
  }

  @Test func stabilityIsNotToldWhereNoNamedSourceCounts() throws {
    let cell = try mode(lines("mode-none")).actual
    #expect(cell.status == .sufficient && cell.stability == nil)
  }

  @Test func replicatesKeepWhatTheWholeCellCounts() throws {
    let stability = try #require(try mode("a#e1 mode-none\n" + lines("mode-none")).actual.stability)
    #expect(stability.state == .stable)
  }

  /// Between levels is a part of an axis cell: the rest of it must hold none or enough, too.
  @Test func levelsCountOnlyWhereTheRestCouldToo() throws {
    let named = lines("mode-none level=operational", ["a", "b", "c"])
    let part = try mode(named + lines("mode-strategic level=operational"))
    #expect(part.betweenLevels.actual.sources == 6 && part.actual.sources == 6)
    let rest = try mode(
      named + lines("mode-strategic level=operational") + lines("mode-strategic level=citizen", ["hidden4"]))
    #expect(rest.actual.sources == 7 && rest.betweenLevels.actual.sources == 3)
    let both = try mode(
      named + lines("mode-strategic level=operational")
        + lines("mode-strategic level=citizen", ["hidden4", "hidden5", "hidden6"]))
    #expect(both.actual.sources == 9 && both.betweenLevels.actual.sources == 6)
  }

  /// The areas of a type or indicator are its parts, and so are codings without an area.
  @Test func areasCountOnlyWhereEveryPartCould() throws {
    let north = lines("st-teams direction=enabling presence=present area=north")
    func teams(_ text: String) throws -> (whole: Int?, north: Int?, type: Int?) {
      let result = IntegrationLens.assess(Case(text) { $0.areas = [Area(id: "north", name: "North")] })
      let part = try #require(result.areas.first).profile[.structural]
      return (result[.structural]?["st-teams"]?.sources, part?["st-teams"]?.sources, part?.sources)
    }
    #expect(try teams(north) == (3, 3, 3))
    let stray = "hidden4#e1 st-teams direction=enabling presence=present\n"
    #expect(try teams(north + stray) == (4, nil, 0))
    let elsewhere = "hidden4#e1 st-governance direction=enabling presence=present\n"
    #expect(try teams(north + elsewhere) == (3, 3, 0), "the type's part is judged by itself")
  }

  @Test func aTypeWithoutAnIndicatorThatCountsIsInsufficient() throws {
    let text = zip(Self.hidden, ["st-teams", "st-governance", "st-engagement"])
      .map { "\($0)#e1 \($1) direction=enabling presence=present\n" }.joined()
    let type = try #require(IntegrationLens.assess(Case(text))[.structural])
    #expect(type.state == .insufficient && type.coverage == 0 && type.enactment == nil)
    #expect(type.pairs == 3 && type.sources == 3 && type.balance == 1 && type.indicators == [])
    let thresholds = IntegrationLens.assess(Case(text) { $0.thresholds.minCoverage = 0 })
    #expect(thresholds[.structural]?.state == .insufficient)
  }

  @Test func aConditionsCodesAreOneCell() throws {
    let practice = lines("mode-strategic", ["a", "b", "c"])
    func state(_ text: String) -> ConditionState? {
      InvolvementLens.assess(Case(practice + text)).actualClass.conditions.first?.state
    }
    #expect(state(lines("timing-late", ["hidden1", "hidden2"])) == .silent)
    #expect(state("hidden1#e1 timing-late\nhidden2#e1 predefined-result\nhidden3#e1 timing-late\n") == .contrary)
  }

  @Test func whatIsNoCellComesFromNamedCodingsAlone() {
    let text =
      lines("mode-none level=operational", ["a", "b", "c"]) + lines("mode-strategic intended", ["a", "b", "c"])
      + Self.hidden.map { source in
        ["symbolic", "obstacle-time", "power-one-way", "orch-role role=spy", "os-governance", "bs-trust coder=c2"]
          .enumerated().map { "\(source)#x\($0.offset) \($0.element)\n" }.joined()
      }.joined()
    let coded = CodedCase(Case(text))
    let (involvement, integration) = (InvolvementLens.assess(coded), IntegrationLens.assess(coded))
    #expect(involvement.mechanisms == [] && involvement.boundarySpanning == [])
    let flags = involvement.flags.map(\.kind)
    #expect(!flags.contains(.termsAheadOfPractice) && flags.contains(.singleCoder) && flags.contains(.oneLevelOnly))
    #expect(
      integration.notes == [] && CoordinationLens.assess(coded).roles == [] && coded.agreement() == AgreementReport())
    #expect(coded.coders == ["c1"] && coded.sources.map(\.id) == ["a", "b", "c"] && coded.count(of: "symbolic") == nil)
    #expect(coded.case.hidden == [], "nothing is left in the case that lenses and pages see")
  }

  @Test func areasOfAnAxisAreNamed() {
    let text = lines("mode-none area=north") + "a#e1 mode-none area=north\n"
    let result = InvolvementLens.assess(Case(text) { $0.areas = [Area(id: "north", name: "North")] })
    #expect(result[.mode]?.actual.sources == 4 && result.areas.first?.axes[0][.actual].sources == 1)
  }

  @Test func pairsAndAccountsShowOnlyWhatMayBeNamed() {
    let text = "a#e1 mode-none\na#e2 mode-networked unnamed\na#e3 mode-strategic intended\n"
    let result = InvolvementLens.assess(
      Case(text + lines("mode-none") + lines("mode-strategic intended")) { $0.smallestCell = 2 })
    #expect(result.paired.map(\.source) == ["a"] && result.paired[0].actual == RankInterval(lo: 0, hi: 0))
    #expect(Set(result.accounts.map(\.source)) == ["a"])
  }

  @Test func withoutANamedSourceNothingIsSaidOfCodersAndVoices() {
    for text in ["", lines("mode-none") + lines("mode-strategic intended")] {
      let flags = InvolvementLens.assess(Case(text)).flags.map(\.kind)
      for flag in [InvolvementFlag.singleCoder, .noCitizenVoice, .oneLevelOnly] { #expect(!flags.contains(flag)) }
    }
  }

  @Test func aSourceTheCaseDoesNotListIsNotNamed() throws {
    let text = GapTests.lines("mode-none")
    let result = InvolvementLens.assess(Case(text) { $0.sources.removeFirst() })
    #expect(result[.mode]?.actual.sources == 1)
  }

  @Test(arguments: OracleTests.batches) func noResultNamesWhatMayNotBeNamed(_ seeds: [UInt64]) {
    for seed in seeds where seed % 3 == 0 {
      var `case` = RandomCase.make(seed: seed)
      `case`.smallestCell = 2
      let hidden = Set(`case`.hidden.map(\.excerpt.source)).subtracting(`case`.sources.map(\.id))
      var text = ""
      dump(InvolvementLens.assess(`case`), to: &text)
      dump(IntegrationLens.assess(`case`), to: &text)
      let bare = text.filter { !" -▿".contains($0) }
      for source in hidden { #expect(!bare.contains("\"\(source)\""), "seed \(seed)") }
      for excerpt in Set(`case`.hidden.map(\.excerpt)) {
        let name = "source:\"\(excerpt.source)\"\nanchor:\"\(excerpt.anchor)\""
        #expect(!bare.contains(name), "seed \(seed)")
      }
    }
  }

  /// Whatever fewer than k sources say without a name in each cell, results stay as they are.
  @Test(arguments: OracleTests.batches) func tooFewUnnamedSourcesChangeNothing(_ seeds: [UInt64]) {
    for seed in seeds.prefix(60) {
      var bare = RandomDeclarations.make(seed: seed)
      bare.unnamed = UnnamedCodings()
      bare.smallestCell = 3
      var more = bare
      let others = RandomDeclarations.make(seed: seed + 5_000).codings + RandomCase.make(seed: seed + 9_000).codings
      more.unnamed = UnnamedCodings(
        others.enumerated().map { offset, coding in
          var coding = coding
          coding.excerpt = ExcerptID(source: "~\(offset % 2 + 1)", anchor: "~\(offset)")
          return coding
        })
      let (one, other) = (CodedCase(bare), CodedCase(more))
      #expect(InvolvementLens.assess(one) == InvolvementLens.assess(other), "seed \(seed)")
      #expect(IntegrationLens.assess(one) == IntegrationLens.assess(other), "seed \(seed)")
      #expect(CoordinationLens.assess(one) == CoordinationLens.assess(other), "seed \(seed)")
      #expect(OpportunityLens.assess(one) == OpportunityLens.assess(other), "seed \(seed)")
      #expect(one.agreement() == other.agreement() && one.overlaps() == other.overlaps(), "seed \(seed)")
    }
  }
}
