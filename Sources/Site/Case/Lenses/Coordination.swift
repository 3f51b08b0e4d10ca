import CaseModel
import CoordinationLens
import LensKit
import Markup
import Words

extension CaseWriter {
  /// What lets coordinators orchestrate the integration of resources.
  func coordination(to out: inout MarkupWriter) {
    pieces.section(PagePart.conditions, .conditionsTable, to: &out) { out in
      out.element("p") { out in
        coordinationSentence(to: &out)
        out.text(" " + say(.conditionCounts))
      }
      coordinatorTable(to: &out)
      figure(.coordinatorConditions, to: &out)
      conditionTable(to: &out)
    }
    pieces.section(PagePart.roles, .orchestratorRoles, to: &out) { out in
      roles(to: &out)
      chain(to: &out)
    }
    why([.coordination], to: &out)
  }

  /// Who coordinates, as declared; nothing where nobody is.
  func coordinatorTable(to out: inout MarkupWriter) {
    guard !analysis.coordination.coordinators.isEmpty else { return }
    pieces.table(
      .coordinatorsTable, header: [.coordinatorsTable, .mandateHead, .coordinatorTypeHead, .coordinatorNumberHead],
      to: &out
    ) { out in
      for group in analysis.coordination.coordinators {
        out.element("tr") { out in
          rowHead(group.title, to: &out)
          for text in [group.mandate.map(declared), group.type.map(declared), number(of: group)] {
            out.element("td", text: text ?? say(.notSaid))
          }
        }
      }
    }
  }

  private func number(of group: CoordinatorGroup) -> String? {
    group.isSuppressed ? say(.fewerThan(value.smallCells.below)) : group.count.map(String.init)
  }

  private func conditionTable(to out: inout MarkupWriter) {
    pieces.table(
      .conditionsTable, header: [.conditionHead, .state, .excerpts, .sources, .leftOutHead],
      to: &out
    ) { out in
      for condition in analysis.coordination.conditions {
        let code = condition.condition.code
        out.element("tr") { out in
          out.element("th", .text("scope", "row")) { out in
            out.text(condition.condition.label + " ")
            codeLink(code, to: &out)
          }
          out.element("td") { claimLink(.conditionIs(condition.state), .code(code), to: &$0) }
          for number in [condition.testimony.excerpts, condition.testimony.sources] {
            out.element("td", .class(number == 0 ? "none" : nil), text: number == 0 ? words.silent : String(number))
          }
          self.cell(stability(condition.testimony.stability), to: &out)
        }
      }
    }
  }

  private func roles(to out: inout MarkupWriter) {
    let found = analysis.coordination
    guard !found.roles.isEmpty || found.switches.excerpts + found.augmentations.excerpts > 0 else { return }
    paragraph(.openList, to: &out)
    out.element("ul") { out in
      for role in found.roles {
        out.element("li") { sayClaim(.roleExcerpts(role.role, role.testimony.excerpts), .role(role.role), to: &$0) }
      }
      if found.switches.observed > 0 {
        out.element("li") { sayClaim(.roleChanges(found.switches.observed), .code("orch-switch"), to: &$0) }
      }
      if found.augmentations.observed > 0 {
        out.element("li") { sayClaim(.rolesBeyond(found.augmentations.observed), .code("orch-augment"), to: &$0) }
      }
    }
  }

  private func chain(to out: inout MarkupWriter) {
    heading(.chainClaimed, to: &out)
    out.element("ul") { out in
      for link in analysis.coordination.chain {
        let (from, to) = (site.codeName(link.from.code), site.codeName(link.to.code))
        out.element("li", text: say(link.isLit ? .chainLit(from, to) : .chainUnlit(from, to)))
      }
    }
    paragraph(.chainNote, class: "table-note", to: &out)
  }

}

extension CaseWriter {
  /// How many conditions are met, hindered, called for …
  func coordinationSentence(to out: inout MarkupWriter) {
    let found = analysis.coordination
    let states = CoordinationState.allCases.compactMap { state -> Message? in
      let number = found.conditions.count { $0.state == state }
      return number == 0 ? nil : .conditionsIn(state, number)
    }
    sayStrong(.briefConditions(found.conditions.count, states), to: nil, out: &out)
    if found.met == 0 { out.text(" " + say(.briefNoneMet)) }
  }
}
