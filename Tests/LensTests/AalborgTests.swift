import CaseModel
import LensKit
import OpportunityLens
import Testing

/// The truths of Model §3.4: the Aalborg service for meaningful work, as far as the chapter says.
@Suite struct AalborgTests {
  let result = OpportunityLens.assess(
    Case("") { aalborg in
      var value = OpportunityDeclaration()
      (value.remitKind, value.remitWho) = ("group", "People on disability pension")
      value.need = "Help to find work that is meaningful to them"
      value.answers[.governance] = ["remit": ChecklistAnswer(.yes), "need": ChecklistAnswer(.yes)]
      value.answers[.complementary] = ["interdependence": ChecklistAnswer(.unknown)]
      value.answers[.assets] = ["data-protection": ChecklistAnswer(.yes), "digital": ChecklistAnswer(.unknown)]
      aalborg.opportunity = value
      aalborg.actors = ["municipality", "companies", "voluntary"].map { Actor(id: $0, name: $0) }
      var map = ServiceMap()
      map.activities = [
        ServiceMapTests.activity("talk", .design, "municipality", co: true, needs: ["wishes"], then: ["work"]),
        ServiceMapTests.activity("work", .deliver, "voluntary", co: true),
      ]
      map.flows = [
        ServiceMapTests.flow("citizen", "municipality", "wishes", consent: true, about: true),
        ServiceMapTests.flow("municipality", "voluntary", "wishes", consent: true, about: true),
      ]
      aalborg.serviceMap = map
    })

  @Test func countsAsCoProduction() {
    #expect(result.serviceMap.countsAsCoProduction == true)
    #expect(result.serviceMap.phasesTouchedByCitizens == [.design, .deliver])
  }

  @Test func whoAndWhatAreAnswered() {
    #expect(result[.governance]?["remit"]?.answer == .yes && result[.governance]?["need"]?.answer == .yes)
    #expect(result.remit?.kind == "group" && result.need != nil && result.rationale == nil)
  }

  @Test func consentIsHandled() {
    #expect(result[.assets]?["data-protection"]?.answer == .yes && result.serviceMap.consentGaps.isEmpty)
  }

  @Test func theRestIsUnknownAndTheSpaceUndetermined() {
    #expect(result[.assets]?["digital"]?.answer == .unknown && result[.governance]?["review"]?.answer == .unknown)
    #expect(result.components.allSatisfy { $0.state == .unknown })
    #expect(result.space == .undetermined && result.bottleneck.isEmpty && result.coordinationFit == nil)
  }

  @Test func theLiteratureIsNoFinding() {
    #expect(result.codes.all.isEmpty && result.learningNotes.isEmpty)
  }
}
