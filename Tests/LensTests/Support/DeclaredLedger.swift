import CaseModel
import CoordinationLens
import LensKit
import OpportunityLens

extension Ledger {
  init(_ opportunity: OpportunityAssessment) {
    for component in opportunity.components {
      let name = component.component.rawValue
      self["\(name).state"] = component.state.rawValue
      number("\(name).completeness", component.completeness)
      number("\(name).knownness", component.knownness)
      for item in component.items {
        let evidence = item.evidence.map(\.description).joined(separator: " ")
        self["\(name).\(item.key)"] = "\(item.answer) \(item.isAsserted) \(evidence)"
      }
    }
    self["space"] = opportunity.space.rawValue
    self["bottleneck"] = opportunity.bottleneck.map(\.rawValue).joined(separator: " ")
    self["fit"] = opportunity.coordinationFit?.verdict.rawValue
    self["notes"] = opportunity.learningNotes.map(\.rawValue).joined(separator: " ")
    self["declared"] = "\(opportunity.isDeclared)"
    write(opportunity.serviceMap)
    write(opportunity.codes.all)
  }

  private mutating func write(_ map: ServiceMapAssessment) {
    self["map.co-production"] = map.countsAsCoProduction.map(String.init)
    self["map.phases"] = map.phasesTouchedByCitizens.map(\.rawValue).joined(separator: " ")
    self["map.needs"] = map.unmetNeeds.map { "\($0.activity):\($0.what)" }.joined(separator: " ")
    self["map.inflow"] = "\(map.isCitizenWithoutInflow)"
    self["map.consent"] = map.consentGaps.map { "\($0.flow.what):\($0.state)" }.joined(separator: " ")
    self["map.holes"] = map.structuralHoles.map { $0.actors.joined(separator: "-") }.joined(separator: " ")
  }

  init(_ coordination: CoordinationAssessment) {
    for condition in coordination.conditions {
      write(condition.testimony, condition.condition.code)
      self["\(condition.condition.code).stability"] = condition.testimony.stability.text
    }
    for role in coordination.roles { write(role.testimony, "role.\(role.role)") }
    write(coordination.switches, "orch-switch")
    write(coordination.augmentations, "orch-augment")
    self["counts"] = "\(coordination.met) \(coordination.spokenOf)"
    self["chain"] = coordination.chain.map { "\($0.isLit)" }.joined(separator: " ")
    for row in coordination.sources {
      self["source.\(row.source)"] = row.conditions.map(\.kind.rawValue).joined(separator: " ")
    }
  }

  private mutating func write(_ testimony: Testimony, _ name: String) {
    self[name] =
      "\(testimony.state.rawValue) \(testimony.excerpts) \(testimony.sources) \(testimony.observed)"
    for (side, excerpts) in [
      ("for", testimony.supporting), ("against", testimony.hindering), ("aspired", testimony.aspired),
      ("called-for", testimony.calledFor),
    ] {
      self["\(name).\(side)"] = excerpts.map(\.description).joined(separator: " ")
    }
  }
}
