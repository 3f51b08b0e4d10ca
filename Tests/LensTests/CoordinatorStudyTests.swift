import CaseModel
import CoordinationLens
import LensKit
import Testing

/// The truths of Model §3.3: an association with temporary project managers and a research circle of permanent
/// coordinators, reported together.
@Suite struct CoordinatorStudyTests {
  static let findings = CoordinatorCondition.allCases.filter { !$0.isResponsibility }

  let result = CoordinationLens.assess(
    Case(
      findings.dropLast().enumerated().map {
        "study#e\($0.offset) \($0.element.code) direction=enabling presence=present"
      }.joined(separator: "\n")
    ) { study in
      var managers = CoordinatorGroup(id: "managers", title: "Project managers")
      (managers.mandate, managers.count) = ("temporary", 12)
      var circle = CoordinatorGroup(id: "circle", title: "Coordinators of the research circle")
      (circle.mandate, circle.count) = ("permanent", 8)
      study.coordinators = [managers, circle]
    })

  @Test func findingsAreEvidencedForTheStudy() {
    #expect(result.met == 8 && result.spokenOf == 8)
    #expect(Self.findings.dropLast().allSatisfy { result[$0]?.state == .met })
  }

  @Test func nothingIsHindered() {
    #expect(!result.conditions.contains { $0.state == .hindered || $0.state == .contested })
    #expect(result[.beyondManual]?.state == .met, "not being able to rely on manuals is the condition, not an obstacle")
  }

  @Test func onlyTheMandateDiffers() {
    #expect(result.coordinators.map(\.mandate) == ["temporary", "permanent"])
    #expect(result.coordinators.allSatisfy { $0.type == nil })
  }

  @Test func noRoleIsAttributedAndTheChainStaysAClaim() {
    #expect(result.roles.isEmpty && result.switches.excerpts == 0 && result.augmentations.excerpts == 0)
    #expect(result.chain.map(\.isLit) == [false, false])
  }
}
