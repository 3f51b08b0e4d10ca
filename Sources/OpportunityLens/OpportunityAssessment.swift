package import CaseModel
import LensKit

/// What the opportunity lens concludes about a case.
///
/// What is declared and what is coded stand side by side; neither is counted into the other, and the literature's
/// advantages and barriers are not findings about the case. (Model §3.4)
package struct OpportunityAssessment: Sendable, Hashable {
  /// Whether an opportunity space or a service map is declared, or one of the lens's codes is used. When not, every
  /// component is unknown and the space undetermined.
  package let isDeclared: Bool
  /// The four components, in order.
  package let components: [ComponentAssessment]
  /// The space as a whole, which is that of its weakest component.
  package let space: OpportunitySpace
  /// Known components of the lowest completeness, in working order; empty when none is known. (Model §9.19)
  package let bottleneck: [OpportunityDeclaration.Component]
  /// Whether no component is weaker than the others.
  package var isAlike: Bool { bottleneck.count == components.count }
  /// Whether coordination is up to the interdependence; `nil` when no interdependence is declared.
  package let coordinationFit: CoordinationFit?
  /// Where the way of learning and its purpose do not fit.
  package let learningNotes: [LearningNote]
  /// `efficiency`, `repackaging` or `new`; `nil` when not said.
  package let rationale: String?
  /// For whom; `nil` when not said.
  package let remit: Remit?
  /// What need; `nil` when not said.
  package let need: String?
  /// `passive`, `active` or `interactive`; `nil` when not said.
  package let learning: String?
  /// `co-exploration`, `co-exploitation` or both, as declared; empty when not said.
  package let orientation: [String]
  /// `pooled`, `sequential` or `reciprocal`; `nil` when not said.
  package let interdependence: String?
  /// Resources by who holds them, in the case's order of actors; those of no said holder last.
  package let resources: [ResourceHolding]
  /// Codes of opportunity that are used.
  package let codes: OpportunityCodes
  /// What follows from the service map.
  package let serviceMap: ServiceMapAssessment

  /// A component.
  package subscript(component: OpportunityDeclaration.Component) -> ComponentAssessment? {
    components.first { $0.component == component }
  }

  init(_ coded: CodedCase) {
    let declared = coded.case.opportunity ?? OpportunityDeclaration()
    codes = OpportunityCodes(coded)
    components = ComponentAssessment.all(declared, codes: codes, of: coded)
    space = OpportunitySpace(components)
    bottleneck = Bottleneck.of(components)
    coordinationFit = CoordinationFit(declared, components, thresholds: coded.case.thresholds)
    learningNotes = LearningNote.all(declared)
    (rationale, need, learning) = (declared.rationale, declared.need, declared.learning)
    (orientation, interdependence) = (declared.orientation, declared.interdependence)
    remit = Remit(declared)
    resources = ResourceHolding.all(declared.resources, actors: coded.case.actors)
    serviceMap = ServiceMapAssessment(coded.case)
    isDeclared = coded.case.opportunity != nil || serviceMap.isDeclared || !codes.all.isEmpty
  }
}
