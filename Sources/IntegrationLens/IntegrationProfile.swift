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
    let shape = Shape(tallies.map { $0.reading() }, thresholds: coded.case.thresholds)
    types = tallies.map { TypeAssessment($0, of: coded, hasStability: hasStability) }
    (dominant, pattern) = (shape.dominant, shape.pattern)
    guard hasStability, shape.pattern != .undetermined else {
      (dominantStability, stability) = (nil, nil)
      return
    }
    let replicates = Replicates(tallies, of: shape, coded)
    dominantStability = replicates.stability(of: shape, \.dominant)
    stability = replicates.stability(of: shape, \.pattern)
  }
}

/// The profile with each source left out and each coding changed, once for all that is told of it.
private struct Replicates {
  private let sources: [LeftOut]
  private var without: [Int: Shape] = [:]
  /// For each coding with an admissible change, the shapes that its two changes lead to.
  private var recoded: [(turned: Shape?, flipped: Shape?)] = []

  init(_ tallies: [TypeTally], of shape: Shape, _ coded: CodedCase) {
    let thresholds = coded.case.thresholds
    sources = coded.leftOut(tallies.flatMap(\.codings))
    for source in sources {
      without[source.position] = Shape(tallies.map { $0.reading(.without(source.position)) }, thresholds: thresholds)
    }
    let readings = tallies.map { $0.reading() }
    for (index, tally) in tallies.enumerated() {
      var changed = readings
      func shape(_ change: DirectionChange?) -> Shape? {
        guard let change else { return nil }
        changed[index] = tally.reading(.changing(change))
        return Shape(changed, thresholds: thresholds)
      }
      for pair in tally.changes { recoded.append((shape(pair.turned), shape(pair.flipped))) }
    }
  }

  func stability<Value: Equatable>(of shape: Shape, _ value: (Shape) -> Value) -> Stability? {
    var recoding = Recoding.none
    for shapes in recoded { recoding.add(shapes.turned, shapes.flipped) { value($0) != value(shape) } }
    return Stability(leavingOut: sources, recoding: recoding) {
      Stability.Effect(on: value(shape), now: (without[$0]?.determined).map(value))
    }
  }
}

/// What three counted types make together.
private struct Shape {
  let dominant: IntegrationType?
  let pattern: IntegrationPattern

  /// Itself; `nil` when some type has too little evidence.
  var determined: Shape? { pattern == .undetermined ? nil : self }

  init(_ readings: [TypeTally.Reading], thresholds: Thresholds) {
    dominant = DominantType.of(readings, thresholds: thresholds)
    pattern = IntegrationPattern(readings, dominant: dominant, thresholds: thresholds)
  }
}
