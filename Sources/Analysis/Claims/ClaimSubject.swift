package import CaseModel

/// What a claim is about. Its place on the report follows from it, and so does its name in every language.
package enum ClaimSubject: Sendable, Hashable {
  /// Where a frame stands on an axis.
  case position(Axis, Frame)
  /// What lies between intention and practice on an axis, over all levels.
  case gap(Axis)
  /// The same between levels, by its authors' own definition.
  case gapBetweenLevels(Axis)
  /// Intention and practice in one area of the case.
  case area(Area)
  /// A condition that the class of a frame takes for granted, by its id.
  case condition(String, Frame)
  /// Something worth attention.
  case flag(InvolvementFlag)
  /// What is said under a code.
  case code(String)
  /// A component of the opportunity space as a whole.
  case component(OpportunityDeclaration.Component)
  /// An item of a component's checklist.
  case item(OpportunityDeclaration.Component, String)
  /// A role of an orchestrator, in the content's words.
  case role(String)
  /// A type of integration, in the case or in one of its areas.
  case integration(IntegrationType, Area?)
  /// An indicator of integration, by its code, in the case or in one of its areas.
  case indicator(String, Area?)
  /// An indicator that is meant or called for.
  case wanted(String, Frame)
  /// What types of integration do to one another.
  case interdependence(InterdependenceNote)
  /// How an actor stands in one way of being counted.
  case power(actor: String, PowerWay, PowerStanding)
  /// A cell of a further lens: its place, and what names it.
  case further(lens: String, table: Int, row: Int, column: Int, name: String)

  /// Its place on the report.
  package var fragment: String {
    switch self {
    case .position(let axis, let frame): Self.position(axis, frame)
    case .gap(let axis): Fragment.claim("gap", axis.rawValue)
    case .gapBetweenLevels(let axis): Fragment.claim("gap-between-levels", axis.rawValue)
    case .area(let area): Fragment.claim("area", area.id)
    case .condition(let id, .actual): Fragment.claim("condition", id)
    case .condition(let id, let frame): Fragment.claim("condition", frame.rawValue, id)
    case .flag(let flag): Fragment.claim("flag", flag.rawValue)
    case .code(let code): Fragment.claim("code", code)
    case .component(let component): Fragment.claim("component", component.rawValue)
    case .item(let component, let item): Fragment.claim("item", component.rawValue, item)
    case .role(let role): Fragment.claim("role", role)
    case .integration(let type, let area): Self.integration(type.rawValue, area?.id)
    case .indicator(let code, let area): Self.integration(code, area?.id)
    case .wanted(let code, let frame): Fragment.claim("wanted", frame.rawValue, code)
    case .interdependence(let note): Fragment.claim("note", note.rawValue)
    case .power(let actor, let way, _): Self.power(actor, way)
    case .further(let lens, let table, let row, let column, _):
      Fragment.claim("lens", lens, String(table), String(row), String(column))
    }
  }

  /// Where a position has its place, whatever it is.
  package static func position(_ axis: Axis, _ frame: Frame) -> String {
    Fragment.claim(axis.rawValue, frame.rawValue)
  }

  /// Where an actor has its place in one way of being counted, however it stands.
  package static func power(_ actor: String, _ way: PowerWay) -> String {
    Fragment.claim("power", actor, way.rawValue)
  }

  private static func integration(_ what: String, _ area: String?) -> String {
    area.map { Fragment.claim("area", $0, what) } ?? Fragment.claim(what)
  }
}
