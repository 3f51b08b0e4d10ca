package import CaseModel
package import LensKit

/// The three types of a case or an area, and what they make together. (Model §2.6)
package struct IntegrationProfile: Sendable, Hashable {
  /// The three types, in order.
  package let types: [TypeAssessment]
  /// The dominant type; `nil` when none is.
  package let dominant: IntegrationType?
  /// Whether the dominant type holds; `nil` for areas, and when the pattern is undetermined.
  package let dominantStability: Stability?
  /// What the types make together.
  package let pattern: IntegrationPattern
  /// Whether the pattern holds; `nil` for areas, and when it is undetermined.
  package let stability: Stability?

  /// A type.
  package subscript(type: IntegrationType) -> TypeAssessment? { types.first { $0.type == type } }

  init(_ tallies: [TypeTally], of coded: CodedCase, hasStability: Bool) {
    let shape = Shape(tallies, thresholds: coded.case.thresholds)
    types = tallies.map { TypeAssessment($0, of: coded, hasStability: hasStability) }
    (dominant, pattern) = (shape.dominant, shape.pattern)
    guard hasStability, shape.pattern != .undetermined else {
      (dominantStability, stability) = (nil, nil)
      return
    }
    let sources = coded.leftOut(tallies.flatMap(\.codings))
    var without: [Int: Shape] = [:]
    for source in sources {
      without[source.position] = Shape(tallies, without: source.position, thresholds: coded.case.thresholds)
    }
    dominantStability = Stability(leavingOut: sources) {
      Stability.Effect(on: shape.dominant, now: (without[$0]?.determined).map(\.dominant))
    }
    stability = Stability(leavingOut: sources) {
      Stability.Effect(on: shape.pattern, now: (without[$0]?.determined).map(\.pattern))
    }
  }
}

/// What three counted types make together.
private struct Shape {
  let dominant: IntegrationType?
  let pattern: IntegrationPattern

  /// Itself; `nil` when some type has too little evidence.
  var determined: Shape? { pattern == .undetermined ? nil : self }

  init(_ tallies: [TypeTally], without source: Int? = nil, thresholds: Thresholds) {
    let types = tallies.map { (type: $0.type, reading: $0.reading(without: source)) }
    dominant = DominantType.of(types, thresholds: thresholds)
    pattern = IntegrationPattern(
      Dictionary(uniqueKeysWithValues: types.map { ($0.type, $0.reading) }), dominant: dominant, thresholds: thresholds)
  }
}
