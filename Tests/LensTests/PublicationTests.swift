import CaseModel
import IntegrationLens
import InvolvementLens
import LensKit
import Testing

/// What may not be named counts only among enough sources, and is never named. (Design §3.2)
@Suite struct PublicationTests {
  func mode(_ text: String, k: Int = 3) throws -> AxisAssessment {
    try #require(InvolvementLens.assess(Case(text) { $0.smallestCell = k })[.mode])
  }

  @Test func unnamedSourceCountsInLargeCellsOnly() throws {
    let text = "a#e1 mode-none\nb#e1 mode-none\nhidden#e1 mode-strategic\n"
    #expect(try mode(text).actual.sources == 3 && mode(text, k: 4).actual.sources == 2)
    #expect(try mode(text, k: 4).actual.weight(of: 2) == 0)
  }

  @Test func aggregateOnlyExcerptOfANamedSource() throws {
    let text = "a#e1 mode-none\na#e2 mode-strategic aggregate\nb#e1 mode-none\n"
    #expect(try mode(text).actual.codings == 2)
    let cell = try mode(text, k: 2).actual
    #expect(cell.codings == 3 && cell.ranks.last?.evidence == [] && cell.weight(of: 2) == 0.25)
  }

  @Test func restrictedCellsHaveTheirOwnNumberOfSources() throws {
    let text =
      "a#e1 mode-none level=operational\nb#e1 mode-none level=citizen\nhidden#e1 mode-none level=operational\n"
    let axis = try mode(text)
    #expect(axis.actual.sources == 3 && axis.canonical.actual.sources == 1)
  }

  @Test func stabilityNamesNoUnnamedSourceAndReadsThemOnce() throws {
    let text = ["a", "hidden1", "hidden2"].map { "\($0)#e1 mode-none\n" }.joined()
    let stability = try #require(try mode(text).actual.stability)
    #expect(stability.state == .fragile && stability.to == ["a", Source.unnamedLabel])
  }

  @Test func stabilityDoesNotTellWhoSaidWhatOnlyCounts() throws {
    let text = "a#e1 mode-none aggregate\nb#e1 mode-none\nc#e1 mode-none\n"
    #expect(try #require(try mode(text).actual.stability).to == [Source.unnamedLabel, "b", "c"])
  }

  @Test func replicatesKeepWhatTheFullCellCounts() throws {
    let text = GapTests.lines("mode-none", sources: ["a", "b", "hidden"])
    #expect(try #require(try mode(text).actual.stability).state == .stable)
  }

  @Test func pairsAndAccountsShowOnlyWhatMayBeNamed() {
    let text = """
      a#e1 mode-none
      a#e2 mode-networked aggregate
      a#e3 mode-strategic intended
      hidden#e1 mode-none
      hidden#e2 mode-strategic intended
      """
    let result = InvolvementLens.assess(Case(text) { $0.smallestCell = 1 })
    #expect(result.paired.map(\.source) == ["a"] && result.paired[0].actual == RankInterval(lo: 0, hi: 0))
    #expect(Set(result.accounts.map(\.source)) == ["a"])
  }

  @Test func indicatorsConditionsAndFlagsFollow() {
    let text =
      GapTests.lines("mode-consumer") + GapTests.lines("mode-strategic", "intended")
      + "hidden#e1 timing-delivery\nhidden#e2 symbolic\nhidden#e3 re-working direction=enabling presence=present\n"
      + "hidden#e4 re-service intended direction=enabling presence=present\nhidden#e5 obstacle-time\n"
    let (involvement, integration) = (InvolvementLens.assess(Case(text)), IntegrationLens.assess(Case(text)))
    #expect(involvement.actualClass.conditions[0].state == .silent && involvement.mechanisms.isEmpty)
    #expect(!involvement.flags.map(\.kind).contains(.termsAheadOfPractice))
    #expect(integration[.relational]?.state == .silent && integration[.relational]?.aspired == [])
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
      let hidden = Set(`case`.sources.filter { !$0.isNamed }.map(\.id))
      let secret = Set(
        `case`.codings.filter { $0.isAggregateOnly || hidden.contains($0.excerpt.source) }.map(\.excerpt))
      var text = ""
      dump(InvolvementLens.assess(`case`), to: &text)
      dump(IntegrationLens.assess(`case`), to: &text)
      let bare = text.filter { !" -▿".contains($0) }
      for source in hidden { #expect(!bare.contains("\"\(source)\""), "seed \(seed)") }
      for excerpt in secret {
        let name = "source:\"\(excerpt.source)\"\nanchor:\"\(excerpt.anchor)\""
        #expect(!bare.contains(name), "seed \(seed)")
      }
    }
  }
}
