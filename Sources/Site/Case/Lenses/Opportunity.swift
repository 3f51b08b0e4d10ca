import CaseModel
import LensKit
import Markup
import OpportunityLens
import Words

extension CaseWriter {
  /// The opportunity space for co-production: four components, the weakest of which decides.
  func opportunity(to out: inout MarkupWriter) {
    let codes = analysis.opportunity.codes
    pieces.section(PagePart.components, .fourComponents, to: &out) { out in
      overrideNote(["opportunity.", "coordination."], to: &out)
      paragraph(opportunityReading, to: &out)
      pieces.facts(opportunityFacts, to: &out)
      figure(.opportunitySpace, to: &out)
      if value.opportunity != nil { components(to: &out) }
      fits(to: &out)
    }
    if figures.contains(where: { $0.kind == .learning }) || !analysis.opportunity.resources.isEmpty {
      pieces.section("learning", .partLearning, to: &out) { out in
        figure(.learning, to: &out)
        resources(to: &out)
      }
    }
    serviceMap(to: &out)
    if !codes.all.isEmpty {
      pieces.section(PagePart.codes, .partCodes, to: &out) { out in
        codeTable(.codesResponsibilities, codes.responsibilities, to: &out)
        codeTable(.codesAdvantages, codes.advantages, to: &out)
        codeTable(.codesBarriers, codes.barriers, to: &out)
        codeTable(.codesOthers, codes.others, to: &out)
      }
    }
    comparison("opportunity", id: "assessed-opportunity", to: &out)
    why([.opportunity], to: &out)
  }

  /// What the space comes to, in a sentence.
  var opportunityReading: Message {
    let opportunity = analysis.opportunity
    guard opportunity.space != .undetermined else {
      return .spaceUnknown(opportunity.components.filter { $0.state == .unknown }.map(\.component))
    }
    if opportunity.isAlike { return .spaceReadingAlike(opportunity.space) }
    return opportunity.bottleneck.count == 1
      ? .spaceReading(opportunity.space, weakest: opportunity.bottleneck[0])
      : .spaceReading(opportunity.space, weakest: opportunity.bottleneck)
  }

  private var opportunityFacts: [Pieces.Fact] {
    let opportunity = analysis.opportunity
    let facts: [(Message, String?)] = [
      (.factRationale, opportunity.rationale.map(declared)), (.factRemit, opportunity.remit?.who),
      (.factNeed, opportunity.need),
      (.factLearning, opportunity.learning.map(declared)),
      (.factOrientation, say(.wordsListed(opportunity.orientation.map(Term.declared)))),
      (.factInterdependence, opportunity.interdependence.map(declared)),
    ]
    return facts.compactMap { name, text in
      guard let text, !text.isEmpty else { return nil }
      return (name, { $0.text(text) })
    }
  }

  private func components(to out: inout MarkupWriter) {
    pieces.table(.componentsTable, header: [.componentHead, .state, .completenessHead, .knownHead], to: &out) { out in
      for item in analysis.opportunity.components {
        out.element("tr") { out in
          rowHead(say(.componentTitle(item.component)), to: &out)
          cell(.componentState(item.state), to: &out)
          cell(.decimal(item.completeness), to: &out)
          cell(.decimal(item.knownness), to: &out)
        }
      }
    }
    pieces.table(.checklist, header: [.itemHead, .answerHead, .restsOnHead], to: &out) { out in
      for component in analysis.opportunity.components {
        out.element("tr", .class("group-row")) { out in
          rowHead(say(.componentTitle(component.component)), to: &out)
          out.element("td", .text("colspan", "2")) { $0.say(.componentState(component.state), in: words) }
        }
        for item in component.items { checklistRow(item, component.component, to: &out) }
      }
    }
    paragraph(.completenessNote, class: "table-note", to: &out)
  }

  private func checklistRow(
    _ item: ChecklistItem, _ component: OpportunityDeclaration.Component, to out: inout MarkupWriter
  ) {
    out.element("tr") { out in
      rowHead(say(.checklistItem(.item(item.key))), to: &out)
      out.element("td", .class("answer"), say: .checklistAnswer(item.answer), in: words)
      out.element("td") { out in
        if item.isAsserted {
          out.say(.asserted, in: words)
        } else if item.answer != .unknown || !item.evidence.isEmpty {
          claimLink(.excerptCount(item.evidence.count), .item(component, item.key), to: &out)
        }
        let isNoteAlone = item.answer == .unknown && item.evidence.isEmpty
        if let note = item.note { out.text((isNoteAlone ? "" : ". ") + note) }
      }
    }
  }

  private func fits(to out: inout MarkupWriter) {
    let opportunity = analysis.opportunity
    guard opportunity.coordinationFit != nil || !opportunity.learningNotes.isEmpty else { return }
    heading(.whatFits, to: &out)
    out.element("ul") { out in
      if let fit = opportunity.coordinationFit {
        let demands = fit.demands.map { Message.fitDemand($0.component, least: $0.least) }
        out.element("li", text: say(.fitDemands(.declared(fit.interdependence), demands, fit.verdict)))
      }
      for note in opportunity.learningNotes { out.element("li", text: say(.learningNote(note))) }
    }
  }

  private func resources(to out: inout MarkupWriter) {
    let holdings = analysis.opportunity.resources
    guard !holdings.isEmpty else { return }
    heading(.whoBringsWhat, to: &out)
    pieces.table(.resourcesTable, header: [.holderHead, .resourceHead, .natureHead], to: &out) { out in
      for holding in holdings {
        for resource in holding.resources {
          let citizens = say(resource.isCitizens ? .citizensHold : .notSaid)
          out.element("tr") { out in
            rowHead(holding.holder.map(analysis.actorName) ?? citizens, to: &out)
            out.element("td", text: resource.name)
            out.element("td", text: resource.kind.map(declared) ?? say(.notSaid))
          }
        }
      }
    }
  }
}
