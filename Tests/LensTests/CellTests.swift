import CaseModel
import InvolvementLens
import LensKit
import Testing

/// Counting and weighing in one cell. (Model §2.2, §2.3, §9.1–9.8)
@Suite struct CellTests {
  func mode(_ text: String, _ change: (inout Case) -> Void = { _ in }) throws -> AxisAssessment {
    try #require(InvolvementLens.assess(Case(text, change))[.mode])
  }

  @Test func oneSourceOneVoice() throws {
    let cell = try mode(
      """
      a#e1 mode-none strength=3
      a#e2 mode-none strength=3
      a#e3 mode-none strength=3
      b#e1 mode-strategic strength=1
      """
    ).actual
    #expect(cell.weight(of: 0) == 0.5 && cell.weight(of: 2) == 0.5)
    #expect(cell.interval == RankInterval(lo: 0, hi: 2), "a tie keeps its interval")
    #expect(cell.raw == RankInterval(lo: 0, hi: 0) && cell.dependsOnWeighting)
  }

  @Test func secondCoderAddsAgreementNotEvidence() throws {
    let cell = try mode(
      """
      a#e1 mode-none coder=c1 strength=3
      a#e1 mode-strategic coder=c2 strength=3
      a#e2 mode-none coder=c1 strength=3
      """
    ).actual
    #expect(cell.excerpts == 2 && cell.status == .insufficient)
    #expect(abs(cell.weight(of: 0) - 0.75) < 1e-12 && abs(cell.weight(of: 2) - 0.25) < 1e-12)
  }

  @Test func adjudicatedCodingReplacesTheOthers() throws {
    let cell = try mode(
      """
      a#e1 mode-none coder=c1
      a#e1 mode-strategic coder=c2 adjudicated
      a#e2 mode-none coder=c1
      """
    ).actual
    #expect(cell.weight(of: 2) == 0.5, "an adjudicated coding is not divided with those it replaces")
  }

  @Test func partBetweenLevelsIsRestrictedAfterDivision() throws {
    let axis = try mode(
      """
      a#e1 mode-none intended coder=c1 level=strategic
      a#e1 mode-enhanced intended coder=c2 level=operational
      a#e2 mode-enhanced intended coder=c1 level=strategic
      """)
    #expect(abs(axis.betweenLevels.intended.weight(of: 0) - 1.0 / 3) < 1e-12, "half a strength of one and a half")
  }

  @Test func partBetweenLevelsIsRestrictedAfterAdjudication() throws {
    let axis = try mode(
      """
      a#e1 mode-none intended coder=c1 level=strategic
      a#e1 mode-enhanced intended coder=c2 level=operational adjudicated
      """)
    #expect(axis.betweenLevels.intended.status == .silent)
  }

  @Test func statuses() throws {
    #expect(try mode("a#e1 mode-none").intended.status == .silent)
    #expect(try mode("a#e1 mode-none\nb#e1 mode-none").actual.status == .insufficient)
    #expect(try mode("a#e1 mode-none\na#e2 mode-none\na#e3 mode-none").actual.status == .singleSource)
    #expect(try mode("a#e1 mode-none\na#e2 mode-none\nb#e1 mode-none").actual.status == .sufficient)
  }

  @Test func silentCellHasNothingElse() throws {
    let cell = try mode("a#e1 mode-none").intended
    #expect(cell.interval == nil && cell.equal == nil && cell.raw == nil && cell.consensus == nil)
    #expect(cell.ranks.isEmpty && cell.stability == nil && cell.excerpts == 0 && cell.sources == 0)
  }

  @Test func everyOtherCellHasWeightsAndIntervals() throws {
    let cell = try mode("a#e1 mode-none").actual
    #expect(cell.interval == RankInterval(lo: 0, hi: 0) && cell.equal == cell.interval && cell.raw == cell.interval)
    #expect(cell.weight(of: 0) == 1 && cell.consensus == nil && cell.stability == nil)
  }

  @Test func evidenceAddsUpToTheWeights() throws {
    let cell = try mode("a#e1 mode-none\na#e2 mode-none strength=1\nb#e1 mode-none").actual
    let evidence = try #require(cell.ranks.first).evidence
    #expect(evidence.map(\.excerpt.description) == ["a#e1", "a#e2", "b#e1"])
    #expect(zip(evidence.map(\.share), [1.0 / 3, 1.0 / 6, 0.5]).allSatisfy { abs($0 - $1) < 1e-12 })
  }

  @Test func thresholdsOfTheCaseHold() throws {
    let cell = try mode("a#e1 mode-none") {
      $0.thresholds.minCodings = 1
      $0.thresholds.minSources = 1
    }.actual
    #expect(cell.status == .sufficient)
  }
}

/// What leaving out a source does to a cell. (Model §9.8)
@Suite struct CellStabilityTests {
  func stability(_ text: String) throws -> Stability {
    try #require(InvolvementLens.assess(Case(text))[.mode]?.actual.stability)
  }

  @Test func stable() throws {
    let result = try stability("a#e1 mode-none\na#e2 mode-none\nb#e1 mode-none\nc#e1 mode-none\nc#e2 mode-none")
    #expect(result.state == .stable && result.to == [])
  }

  @Test func sensitiveByOneStep() throws {
    let text = ["a", "b", "c", "d", "e"].flatMap { source in
      (1...2).map { "\(source)#e\($0) mode-\(source < "c" ? "none" : "consumer")" }
    }.joined(separator: "\n")
    let result = try stability(text)
    #expect(result.state == .sensitive && result.to == ["c", "d", "e"])
  }

  @Test func fragileByTwoSteps() throws {
    let text = ["a", "b", "c"].flatMap { source in
      (1...3).map { "\(source)#e\($0) mode-\(source < "c" ? "none" : "strategic")" }
    }.joined(separator: "\n")
    let result = try stability(text)
    #expect(result.state == .fragile && result.to == ["a", "b"])
  }

  @Test func fragileWhereEvidenceIsLostThoughNothingMoves() throws {
    let result = try stability("a#e1 mode-none\na#e2 mode-none\nb#e1 mode-none")
    #expect(result.state == .fragile && result.to == ["a", "b"])
  }
}
