import CaseModel
import CoordinationLens
import LensKit
import OpportunityLens

/// The claims of the opportunity lens.
enum OpportunityClaims {
  static func claims(_ opportunity: OpportunityAssessment) -> [Claim] {
    let items = opportunity.components.flatMap { component in
      component.items.map { item in
        Claim(
          fragment: fragment(component.component, item.key),
          title: "\(OpportunityWords.component(component.component)): \(OpportunityWords.item(item.key))",
          evidence: item.evidence.map { Claim.Evidence(excerpt: $0, share: nil, role: item.answer.rawValue) })
      }
    }
    let components = opportunity.components.map { component in
      Claim(
        fragment: fragment(component.component),
        title: "Component: \(OpportunityWords.component(component.component).lowercased())",
        evidence: component.items.flatMap { item in
          item.evidence.map {
            Claim.Evidence(excerpt: $0, share: nil, role: "\(OpportunityWords.item(item.key)): \(item.answer.rawValue)")
          }
        }, isCompact: true)
    }
    return components + items + ClaimBuilder.codeClaims(opportunity.codes.all)
  }

  /// A component as a whole.
  static func fragment(_ component: OpportunityDeclaration.Component) -> String {
    Fragment.claim("component", component.rawValue)
  }

  static func fragment(_ component: OpportunityDeclaration.Component, _ item: String) -> String {
    Fragment.claim("item", component.rawValue, item)
  }
}

/// The claims of the coordination lens.
enum CoordinationClaims {
  static func claims(_ coordination: CoordinationAssessment) -> [Claim] {
    coordination.conditions.map { claim($0.condition.code, $0.testimony) }
      + coordination.roles.map { role in
        Claim(
          fragment: Fragment.claim("role", role.role), title: "Orchestrator role: \(role.role)",
          evidence: evidence(role.testimony))
      } + [claim("orch-switch", coordination.switches), claim("orch-augment", coordination.augmentations)]
  }

  private static func claim(_ code: String, _ testimony: Testimony) -> Claim {
    Claim(
      fragment: Fragment.claim("code", code), title: Say.capital(Codebook.builtIn[code]?.label ?? code),
      evidence: evidence(testimony))
  }

  private static func evidence(_ testimony: Testimony) -> [Claim.Evidence] {
    [(testimony.supporting, "met"), (testimony.hindering, "hindered"), (testimony.aspired, "aspired")].flatMap {
      excerpts, role in excerpts.map { Claim.Evidence(excerpt: $0, share: nil, role: role) }
    }
  }
}

/// Plain words for the opportunity lens.
enum OpportunityWords {
  static func component(_ component: OpportunityDeclaration.Component) -> String {
    switch component {
    case .governance: "Effective governance"
    case .complementary: "Complementary resources"
    case .assets: "Shared assets"
    case .routines: "Knowledge-sharing routines"
    }
  }

  static func state(_ state: ComponentState) -> String {
    switch state {
    case .inPlace: "in place"
    case .partial: "partly in place"
    case .missing: "missing"
    case .unknown: "not known"
    }
  }

  static func space(_ space: OpportunitySpace) -> String {
    switch space {
    case .inPlace: "in place"
    case .partial: "partly in place"
    case .missing: "missing"
    case .undetermined: "undetermined"
    }
  }

  static func item(_ key: String) -> String {
    let words = [
      "remit": "who it is for", "need": "which need it meets", "resources": "which resources it takes",
      "complementarity": "how the resources complement each other", "leadership": "a resource for leading coordination",
      "responsibilities": "strategic and operational responsibilities agreed", "review": "review of what works",
      "mapped": "resources mapped to actors", "nature": "nature of the resources known",
      "interdependence": "interdependence known", "value": "understandings of value compatible",
      "citizens": "citizens’ own resources named", "digital": "shared digital means", "place": "a place to meet",
      "fit": "means fit the need", "citizen-access": "citizens have access and a voice",
      "data-protection": "data protection and consent handled", "what": "what is shared", "when": "when it is shared",
      "form": "in what form", "regular": "regular, beyond a project or pilot",
      "improvement": "a dialogue on improvement",
    ]
    return words[key] ?? key
  }

  static func note(_ note: LearningNote) -> String {
    switch note {
    case .newWithoutInteraction:
      "The collaboration is for something new, and learning is not interactive: handing knowledge over rarely suffices."
    case .explorationOnly:
      "The partners search for the new together; helping each other do the known better is not said."
    case .exploitationOnly: "The partners help each other do the known better; searching for the new is not said."
    }
  }
}

/// Plain words for the coordination lens.
enum CoordinationWords {
  static func state(_ state: CoordinationState) -> String {
    switch state {
    case .met: "● met"
    case .hindered: "○ hindered"
    case .contested: "◐ contested"
    case .aspired: "◇ aspired"
    case .silent: "– silent"
    }
  }
}
