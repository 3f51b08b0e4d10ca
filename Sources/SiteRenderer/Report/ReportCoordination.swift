import CaseModel
import CoordinationLens
import LensKit
import Markup

extension ReportWriter {
  /// What lets coordinators orchestrate the integration of resources.
  var coordination: Markup {
    guard analysis.coordination.isDeclared else { return .empty }
    let found = analysis.coordination
    return Pieces.section("coordination", "Coordinator conditions") { out in
      guard analysis.hasConditions else { return coordinators(to: &out) }
      out.element(
        "p",
        text:
          "Of \(found.conditions.count) conditions, \(found.spokenOf) are spoken of and \(found.met) are met. These are counts; the study that names the conditions gives no threshold."
      )
      coordinators(to: &out)
      conditionTable(to: &out)
      out.append(figure("coordinator-conditions"))
      roles(to: &out)
      chain(to: &out)
      why(["coordination."], to: &out)
    }
  }

  private func coordinators(to out: inout MarkupWriter) {
    guard !analysis.coordination.coordinators.isEmpty else { return }
    Pieces.table("Coordinators", header: ["Coordinators", "Mandate", "Type", "Number"], to: &out) { out in
      for group in analysis.coordination.coordinators {
        out.element("tr") { out in
          out.element("th", .text("scope", "row"), text: group.title)
          out.element("td", text: group.mandate ?? "not said")
          out.element("td", text: group.type ?? "not said")
          out.element("td", text: group.count.map(String.init) ?? "not said")
        }
      }
    }
  }

  private func conditionTable(to out: inout MarkupWriter) {
    Pieces.table(
      "Conditions", header: ["No.", "Condition", "State", "Excerpts", "Sources"], to: &out
    ) {
      out in
      for condition in analysis.coordination.conditions {
        out.element("tr") { out in
          out.element("td", text: condition.condition.label)
          out.element("th", .text("scope", "row")) { out in
            let code = condition.condition.code
            out.element("a", .href(link(Links.code(code))), text: site.codebook[code]?.label ?? code)
          }
          out.element("td") {
            claimLink(
              CoordinationWords.state(condition.state), Fragment.claim("code", condition.condition.code), to: &$0)
          }
          out.element("td", text: String(condition.testimony.codings))
          out.element("td", text: String(condition.testimony.sources))
        }
      }
    }
  }

  private func roles(to out: inout MarkupWriter) {
    let found = analysis.coordination
    guard !found.roles.isEmpty || found.switches.codings + found.augmentations.codings > 0 else { return }
    out.element("h3", text: "Orchestrator roles")
    out.element("p", text: "An open list: names of roles in the literature are not confirmed here.")
    out.element("ul") { out in
      for role in found.roles {
        out.element("li") { out in
          claimLink(role.role, Fragment.claim("role", role.role), to: &out)
          out.text(": \(Say.count(role.testimony.codings, "excerpt"))")
        }
      }
      if found.switches.observed > 0 {
        out.element("li") { out in
          claimLink("Changes between roles", Fragment.claim("code", "orch-switch"), to: &out)
          out.text(": \(found.switches.observed) observed")
        }
      }
      if found.augmentations.observed > 0 {
        out.element("li") { out in
          claimLink("Roles beyond one’s type", Fragment.claim("code", "orch-augment"), to: &out)
          out.text(": \(found.augmentations.observed) observed")
        }
      }
    }
  }

  private func chain(to out: inout MarkupWriter) {
    out.element("h3", text: "A chain that is claimed")
    out.element("ul") { out in
      for link in analysis.coordination.chain {
        let names = [link.from, link.to].map { site.codebook[$0.code]?.label ?? $0.code }
        out.element(
          "li", text: "\(names[0]) → \(names[1]): \(link.isLit ? "both ends are met" : "not both ends are met")")
      }
    }
    out.element(
      "p", .class("table-note"),
      text: "A claimed relation, not tested: that both ends are met does not show that one leads to the other.")
  }
}
