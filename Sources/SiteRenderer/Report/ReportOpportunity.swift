import CaseModel
import LensKit
import Markup
import OpportunityLens

extension ReportWriter {
  /// The opportunity space for co-production: four components, the weakest of which decides.
  var opportunity: Markup {
    guard analysis.opportunity.isDeclared else { return .empty }
    return Pieces.section("opportunity", "Opportunity space") { out in
      overrideNote(["opportunity.", "coordination."], to: &out)
      out.element("p", text: opportunityReading)
      Pieces.facts(opportunityFacts, to: &out)
      out.append(figure("opportunity-space"))
      if value.opportunity != nil { components(to: &out) }
      out.append(figure("learning"))
      fits(to: &out)
      resources(to: &out)
      serviceMap(to: &out)
      codeTable("Responsibilities spoken of", analysis.opportunity.codes.responsibilities, to: &out)
      codeTable("Advantages spoken of", analysis.opportunity.codes.advantages, to: &out)
      codeTable("Barriers spoken of", analysis.opportunity.codes.barriers, to: &out)
      codeTable("Also spoken of", analysis.opportunity.codes.others, to: &out)
      comparisonTable(prefix: "opportunity.", id: "assessed-opportunity", to: &out)
      why(["opportunity."], to: &out)
    }
  }

  private var opportunityReading: String {
    let opportunity = analysis.opportunity
    let held = opportunity.bottleneck.map { OpportunityWords.component($0).lowercased() }
    guard opportunity.space != .undetermined else {
      let unknown = opportunity.components.filter { $0.state == .unknown }
        .map { OpportunityWords.component($0.component).lowercased() }
      return "The space for co-production cannot be told: too little is known of \(Say.list(unknown))."
    }
    let weakest = "the weakest of the four components is \(Say.list(held))"
    return "The space for co-production is \(OpportunityWords.space(opportunity.space)): \(weakest)."
  }

  private var opportunityFacts: [(name: String, value: (inout MarkupWriter) -> Void)] {
    let opportunity = analysis.opportunity
    let facts: [(String, String?)] = [
      ("Why they collaborate", opportunity.rationale), ("For whom", opportunity.remit?.who), ("Need", opportunity.need),
      ("Learning", opportunity.learning), ("Orientation", Say.list(opportunity.orientation)),
      ("Interdependence", opportunity.interdependence),
    ]
    return facts.compactMap { name, text in
      text.flatMap { $0.isEmpty ? nil : (name, { (out: inout MarkupWriter) in out.text(text ?? "") }) }
    }
  }

  private func components(to out: inout MarkupWriter) {
    out.element("h3", text: "Four components")
    Pieces.table("Components", header: ["Component", "State", "Completeness", "Known"], to: &out) { out in
      for item in analysis.opportunity.components {
        out.element("tr") { out in
          out.element("th", .text("scope", "row"), text: OpportunityWords.component(item.component))
          out.element("td", text: OpportunityWords.state(item.state))
          out.element("td", text: Say.decimal(item.completeness))
          out.element("td", text: Say.decimal(item.knownness))
        }
      }
    }
    Pieces.table("Checklist", header: ["Component", "Item", "Answer", "Rests on"], to: &out) { out in
      for component in analysis.opportunity.components {
        for item in component.items { checklistRow(item, component.component, to: &out) }
      }
    }
    out.element(
      "p", .class("table-note"),
      text:
        "Completeness counts yes as 1, partly as one half and no as 0, over the items that are answered. Unknown counts in no denominator but that of what is known. An answer without an excerpt is asserted by the report’s author."
    )
  }

  private func checklistRow(
    _ item: ChecklistItem, _ component: OpportunityDeclaration.Component, to out: inout MarkupWriter
  ) {
    out.element("tr") { out in
      out.element("th", .text("scope", "row"), text: OpportunityWords.component(component))
      out.element("td", text: OpportunityWords.item(item.key))
      out.element("td", text: item.answer == .unknown ? "– unknown" : item.answer.rawValue)
      out.element("td") { out in
        if item.isAsserted {
          out.text("asserted")
        } else if item.answer != .unknown || !item.evidence.isEmpty {
          claimLink(
            Say.count(item.evidence.count, "excerpt"), OpportunityClaims.fragment(component, item.key), to: &out)
        }
        let isNoteAlone = item.answer == .unknown && item.evidence.isEmpty
        if let note = item.note { out.text((isNoteAlone ? "" : ". ") + note) }
      }
    }
  }

  private func fits(to out: inout MarkupWriter) {
    let opportunity = analysis.opportunity
    guard opportunity.coordinationFit != nil || !opportunity.learningNotes.isEmpty else { return }
    out.element("h3", text: "What fits and what does not")
    out.element("ul") { out in
      if let fit = opportunity.coordinationFit { out.element("li", text: Self.fitWords(fit)) }
      for note in opportunity.learningNotes { out.element("li", text: OpportunityWords.note(note)) }
    }
  }

  private static func fitWords(_ fit: CoordinationFit) -> String {
    let demands = fit.demands.map {
      "\(OpportunityWords.component($0.component).lowercased()) of at least \(Say.decimal($0.least))"
    }
    let start = "\(Say.capital(fit.interdependence)) interdependence asks for \(Say.list(demands)): "
    switch fit.verdict {
    case .fits: return start + "that is there."
    case .underGoverned: return start + "the collaboration is under-governed for its interdependence."
    case .undetermined: return start + "whether that is there is not known."
    }
  }

  private func resources(to out: inout MarkupWriter) {
    let holdings = analysis.opportunity.resources
    guard !holdings.isEmpty else { return }
    out.element("h3", text: "Who brings what")
    Pieces.table("Resources", header: ["Holder", "Resource", "Nature"], to: &out) { out in
      for holding in holdings {
        for resource in holding.resources {
          out.element("tr") { out in
            let holder = holding.holder.map(actorName) ?? (resource.isCitizens ? "citizens" : "not said")
            out.element("th", .text("scope", "row"), text: holder)
            out.element("td", text: resource.name)
            out.element("td", text: resource.kind ?? "not said")
          }
        }
      }
    }
  }
}
