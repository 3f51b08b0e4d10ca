/// The four linked components of an opportunity space for co-production, around those it is for.
///
/// After Brix, Tuurnas and Mortensen (2021), Table 1, which summarises Dyer et al. (2018); the specification is Model
/// §2.7 and §5.2.
package struct OpportunitySpaceFigure: Sendable {
  /// One of the four components, in their order.
  package enum Part: String, Sendable, CaseIterable {
    case governance, resources, assets, routines

    /// The component's name.
    package var title: String {
      switch self {
      case .governance: "Effective governance"
      case .resources: "Complementary resources"
      case .assets: "Shared assets"
      case .routines: "Knowledge-sharing routines"
      }
    }

    /// The name where there is little room.
    var shortTitle: String {
      switch self {
      case .governance: "Governance"
      case .resources: "Resources"
      case .assets: "Shared assets"
      case .routines: "Routines"
      }
    }
  }

  /// How far a component is in place.
  package enum State: String, Sendable, CaseIterable {
    case inPlace = "in-place"
    case partial, missing
    /// Too few items are answered.
    case unknown

    /// The words for the state.
    package var label: String {
      switch self {
      case .inPlace: "in place"
      case .partial: "partly in place"
      case .missing: "missing"
      case .unknown: "not known"
      }
    }
  }

  /// How far the space as a whole is there: that of its weakest component, never a mean.
  package enum Space: String, Sendable, CaseIterable {
    case inPlace = "in-place"
    case partial, missing
    /// Some component is unknown.
    case undetermined

    /// The words for the state.
    package var label: String { self == .inPlace ? "in place" : rawValue }
  }

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
  package var space: Space

  /// A space; components left out are unknown.
  package init(
    subject: String, remit: String? = nil, need: String? = nil, remitAnchor: String? = nil,
    governance: Component = Component(), resources: Component = Component(), assets: Component = Component(),
    routines: Component = Component(), space: Space = .undetermined
  ) {
    (self.subject, self.remit, self.need, self.remitAnchor) = (subject, remit, need, remitAnchor)
    (self.governance, self.resources, self.assets) = (governance, resources, assets)
    (self.routines, self.space) = (routines, space)
  }

  /// What is said of a component.
  package subscript(part: Part) -> Component {
    switch part {
    case .governance: governance
    case .resources: resources
    case .assets: assets
    case .routines: routines
    }
  }

  /// The finished figure, named `opportunity-space`.
  package var figure: Figure {
    let words = OpportunityWords(space: self)
    return Figure(
      name: .opportunitySpace, title: words.title, description: words.description, caption: words.caption,
      table: words.table, wide: OpportunityWideLayout(space: self).drawing,
      narrow: OpportunityNarrowLayout(space: self).drawing)
  }
}
