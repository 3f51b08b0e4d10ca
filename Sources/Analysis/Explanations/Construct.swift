package import CaseModel

/// Something that is computed of a case and can be explained. (Model §9.20)
package enum Construct: Sendable, Hashable {
  /// Where a frame stands on an axis.
  case position(Axis, Frame)
  /// The class of the mode.
  case modeClass(Frame)
  /// The gap on an axis.
  case gap(Axis)
  /// The gap on an axis between levels.
  case gapBetweenLevels(Axis)
  /// A type of integration.
  case integration(IntegrationType)
  /// The dominant type of integration.
  case dominant
  /// The pattern of integration.
  case pattern
  /// The opportunity space.
  case space
  /// The weakest component of the opportunity space.
  case bottleneck
  /// A coordinator's condition, by its code.
  case condition(String)

  /// A lens, or a part of one that a report explains in one place.
  package enum Part: Sendable, Hashable {
    case positions, gap, integration, opportunity, coordination
  }

  /// Its stable name, such as `involvement.mode.actual`.
  package var name: String {
    switch self {
    case .position(let axis, let frame): "involvement.\(axis.rawValue).\(frame.rawValue)"
    case .modeClass(let frame): "involvement.class.\(frame.rawValue)"
    case .gap(let axis): "involvement.\(axis.rawValue).gap"
    case .gapBetweenLevels(let axis): "involvement.\(axis.rawValue).between-levels"
    case .integration(let type): "integration.\(type.rawValue)"
    case .dominant: "integration.dominant"
    case .pattern: "integration.pattern"
    case .space: "opportunity.space"
    case .bottleneck: "opportunity.bottleneck"
    case .condition(let code): "coordination.\(code)"
    }
  }

  /// Where a report explains it.
  package var part: Part {
    switch self {
    case .position, .modeClass: .positions
    case .gap, .gapBetweenLevels: .gap
    case .integration, .dominant, .pattern: .integration
    case .space, .bottleneck: .opportunity
    case .condition: .coordination
    }
  }
}
