import CaseModel
import Markup
import OpportunityLens

extension ReportWriter {
  /// The sub-processes of the service by actors, and what follows from what flows between them.
  func serviceMap(to out: inout MarkupWriter) {
    guard let map = value.serviceMap, analysis.opportunity.serviceMap.isDeclared else { return }
    out.element("h3", .id("service-map"), text: "Service map")
    Pieces.table(
      "Activities; an asterisk marks those co-produced with citizens",
      header: ["Phase", "Activity", "Actor", "Needs", "Then"], to: &out
    ) { out in
      for phase in map.phases {
        for activity in map.activities where activity.phase == phase { row(activity, in: map, to: &out) }
      }
    }
    flows(map, to: &out)
    findings(map, to: &out)
  }

  private func row(_ activity: ServiceMap.Activity, in map: ServiceMap, to out: inout MarkupWriter) {
    let names = activity.then.map { id in map.activities.first { $0.id == id }?.name ?? id }
    out.element("tr") { out in
      out.element("th", .text("scope", "row"), text: activity.phase.rawValue)
      out.element("td", text: activity.name + (activity.isCoProduced ? " *" : ""))
      out.element("td", text: partyName(activity.actor))
      out.element("td", text: activity.needs.isEmpty ? "–" : activity.needs.joined(separator: ", "))
      out.element("td", text: names.isEmpty ? "–" : names.joined(separator: ", "))
    }
  }

  private func flows(_ map: ServiceMap, to out: inout MarkupWriter) {
    guard !map.flows.isEmpty else { return }
    Pieces.table("Information that flows", header: ["From", "To", "What", "Consent"], to: &out) { out in
      for flow in map.flows {
        out.element("tr") { out in
          out.element("th", .text("scope", "row"), text: partyName(flow.from))
          out.element("td", text: "→ " + partyName(flow.to))
          out.element("td", text: flow.what + (flow.isAboutCitizen ? " (about a citizen)" : ""))
          out.element("td", text: flow.consent.map { $0 ? "yes" : "no" } ?? "not said")
        }
      }
    }
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
