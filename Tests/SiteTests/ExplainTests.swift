import CaseModel
import CaseReader
import Pipeline
import Testing

/// `explain` says how a result came about, and where the excerpts stand.
@Suite struct ExplainTests {
  private func explain(_ caseID: String, _ construct: String?) throws -> String {
    let folder = try DiskFolder(Demonstration.root.appending(path: "content").path)
    let today = try #require(PartialDate(iso: "2026-11-22"))
    return try Explain.text(folder, terms: PublicationTerms(today: today), caseID: caseID, construct: construct).value
  }

  @Test func aPositionCanBeRedoneByHand() throws {
    let text = try explain("social-contract", "involvement.mode.actual")
    #expect(text.hasPrefix("involvement.mode.actual: consumer\n"))
    #expect(text.contains("e2 consumer 0.40 and e3 consumer 0.60"))
    #expect(text.contains("not co-production 0.25 and consumer 0.75"))
    #expect(text.contains("narratives/eskilstuna.md:"))
  }

  @Test func aPrefixExplainsAllBelowIt() throws {
    let text = try explain("lanarkshire", "integration")
    for construct in ["structural", "relational", "institutional", "dominant", "pattern"] {
      #expect(text.contains("integration.\(construct): "))
    }
    #expect(!text.contains("involvement."))
  }

  /// What has one rank is told as one, and only what has levels shifts by them.
  @Test func stepsFitWhatIsExplained() throws {
    let gap = try explain("social-contract", "involvement.mode.gap")
    #expect(gap.contains("what is intended lies at 2, what is done at 1.") && gap.contains("The gap is 2 − 1 = +1."))
    #expect(gap.contains("or shifts by two levels or more, without"))
    let condition = try explain("coordinators", "coordination")
    #expect(condition.contains("it cannot be told any more without The abstract") && !condition.contains("two levels"))
    let stance = try explain("river-valley", "involvement.stance.intended")
    #expect(stance.contains("One half is reached between coordination and cooperation."))
    let intended = try explain("river-valley", "involvement.class.intended")
    #expect(intended.contains("so the class stays strategic") && !intended.contains("never lowered"))
    let done = try explain("river-valley", "involvement.mode.actual")
    #expect(done.components(separatedBy: "brevet#b1 ").count == 2, "one line for a passage that holds two codings")
  }

  @Test func whatDoesNotExistIsNamed() {
    #expect(throws: Explain.Fault.self) { try explain("lanark", nil) }
    #expect(throws: Explain.Fault.self) { try explain("lanarkshire", "integration.patern") }
  }

  @Test func aDisagreementWithoutAReasonIsAWarning() async throws {
    let site = TestSite([
      "cases/home/case.yml": """
      title: Home care
      status: published
      assessed: [{construct: involvement.mode.actual, value: networked, by: Somebody else}]
      """,
      "cases/home/narratives/one.md": narrative(
        "[a]{#a .mode-consumer frame=actual} [b]{#b .mode-consumer frame=actual} [c]{#c .mode-consumer frame=actual}"),
    ])
    let built = try await site.build()
    #expect(built.diagnostics.map(\.id).filter { $0 != "no-base-url" } == ["disagreement-without-reason"])
    #expect(built.diagnostics.first?.span.line == 3)
  }
}
