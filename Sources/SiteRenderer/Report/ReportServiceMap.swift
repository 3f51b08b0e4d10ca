import CaseModel
import Markup
import OpportunityLens

extension ReportWriter {
  /// The sub-processes of the service by actors, and what follows from what flows between them.
  func serviceMap(to out: inout MarkupWriter) {
    guard let map = value.serviceMap, analysis.opportunity.serviceMap.isDeclared else { return }
    out.element("h3", .id("service-map"), text: "Service map")
    out.append(figure("service-map"))
    findings(map, to: &out)
  }

  private func findings(_ map: ServiceMap, to out: inout MarkupWriter) {
    out.element("p", text: "What follows from the map:")
    out.element("ul") { out in
      for sentence in mapSentences(map) { out.element("li", text: sentence) }
    }
  }

  private func mapSentences(_ map: ServiceMap) -> [String] {
    let found = analysis.opportunity.serviceMap
    let phases = found.phasesTouchedByCitizens.map(\.rawValue)
    var sentences = [
      found.countsAsCoProduction == true
        ? "The service counts as co-production: at least one activity is co-produced with citizens."
        : "The service does not count as co-production: no activity is co-produced with citizens.",
      phases.isEmpty ? "Citizens take part in no phase." : "Citizens take part in: \(Say.list(phases)).",
    ]
    if found.isCitizenWithoutInflow {
      sentences.append("Citizens take part and no information flows to them: a barrier to access.")
    }
    sentences += found.unmetNeeds.map { need in
      "\(partyName(need.actor)) needs “\(need.what)”, and no flow brings it."
    }
    sentences += found.consentGaps.map { gap in
      let state = gap.state == .unsaid ? "consent is not said" : "there is no consent"
      return "“\(gap.flow.what)” is about a citizen and goes to \(partyName(gap.flow.to)): \(state)."
    }
    sentences += found.structuralHoles.map { hole in
      "Work passes between \(Say.list(hole.actors.map(partyName))), and no information flows between them: a structural hole."
    }
    return sentences
  }

  private func partyName(_ id: String) -> String { id == "citizen" ? "Citizen" : actorName(id) }
}
