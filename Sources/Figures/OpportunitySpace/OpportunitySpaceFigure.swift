package import CaseModel
package import Words

/// The four linked components of an opportunity space for co-production, around those it is for.
///
/// After Brix, Tuurnas and Mortensen (2021), Table 1, which summarises Dyer et al. (2018); the specification is Model
/// §2.7 and §5.2.
package struct OpportunitySpaceFigure: Sendable {
  /// What the figure is about, such as the title of the case.
  package var subject: String
  /// For whom the parties co-produce; `nil` when not said.
  package var remit: String?
  /// What need; `nil` when not said.
  package var need: String?
  /// Where remit and need are said; `nil` = not linked.
  package var remitAnchor: String?
  /// Effective governance.
  package var governance: Component
  /// Complementary resources and capabilities.
  package var resources: Component
  /// Shared, relation-specific assets.
  package var assets: Component
  /// Knowledge-sharing routines.
  package var routines: Component
  /// The space as a whole.
  package var space: OpportunitySpace
  /// The words of the figure.
  package var words: Words

  /// A space; components left out are unknown.
  package init(
    subject: String, remit: String? = nil, need: String? = nil, remitAnchor: String? = nil,
    governance: Component = Component(), resources: Component = Component(), assets: Component = Component(),
    routines: Component = Component(), space: OpportunitySpace = .undetermined, words: Words = .english
  ) {
    (self.subject, self.remit, self.need, self.remitAnchor) = (subject, remit, need, remitAnchor)
    (self.governance, self.resources, self.assets) = (governance, resources, assets)
    (self.routines, self.space, self.words) = (routines, space, words)
  }

  /// What is said of a component.
  package subscript(part: OpportunityDeclaration.Component) -> Component {
    switch part {
    case .governance: governance
    case .complementary: resources
    case .assets: assets
    case .routines: routines
    }
  }

  /// The finished figure, named `opportunity-space`.
  package var figure: Figure {
    let said = OpportunityWords(space: self)
    return Figure(
      name: .opportunitySpace, text: said.text, subject: subject, description: said.description,
      table: said.table, wide: OpportunityWideLayout(space: self).drawing,
      narrow: OpportunityNarrowLayout(space: self).drawing)
  }
}
