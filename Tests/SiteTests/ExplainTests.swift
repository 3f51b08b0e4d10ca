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
