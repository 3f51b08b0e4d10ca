import CaseModel
import Markup
import OpportunityLens
import Words

extension CaseWriter {
  /// The sub-processes of the service by actors, and what follows from what flows between them.
  func serviceMap(to out: inout MarkupWriter) {
    guard let map = value.serviceMap, analysis.opportunity.serviceMap.isDeclared else { return }
    pieces.section("service-map", .serviceMap, to: &out) { out in
      figure(.serviceMap, to: &out)
      paragraph(.whatFollows, to: &out)
      out.element("ul") { out in
        for message in mapSentences(map) { out.element("li", text: say(message)) }
      }
    }
  }

  private func mapSentences(_ map: ServiceMap) -> [Message] {
    let found = analysis.opportunity.serviceMap
    let phases = found.phasesTouchedByCitizens
    let whole: [Message] = [
      found.countsAsCoProduction == true ? .countsAsCoProduction : .countsNotAsCoProduction,
      phases.isEmpty ? .citizensInNoPhase : .citizensIn(phases),
    ]
    return whole + (found.isCitizenWithoutInflow ? [.citizensWithoutInflow] : [])
      + found.unmetNeeds.map { .unmetNeed(partyName($0.actor), what: $0.what) }
      + found.consentGaps.map { .consentGap($0.flow.what, party: partyName($0.flow.to), $0.state) }
      + found.structuralHoles.map { .structuralHole($0.actors.map(partyName)) }
  }

  private func partyName(_ id: String) -> String { id == "citizen" ? say(.citizenParty) : analysis.actorName(id) }
}
