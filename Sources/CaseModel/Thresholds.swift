/// The cut-offs every rule uses, printed with each result. (Model §6)
///
/// Only the cut-offs for agreement are conventional (Krippendorff); the rest are this project's own.
package struct Thresholds: Sendable, Hashable {
  /// Codings a position needs at least.
  package var minCodings = 3
  /// Sources a position needs at least.
  package var minSources = 2
  /// Share of a type's indicators that must be covered, 0...1.
  package var minCoverage = 0.5
  /// Consensus from which sources converge, 0...1.
  package var convergent = 0.75
  /// Consensus from which sources are mixed rather than contested, 0...1.
  package var mixed = 0.5
  /// Enactment from which a type counts as enacted, 0...1.
  package var enacted = 0.5
  /// Balance beyond which a type enables or constrains, 0...1.
  package var balance = 0.2
  /// Enactment the dominant type needs at least, 0...1.
  package var dominance = 0.4
  /// Lead in enactment that the dominant type needs over the next, 0...1.
  package var lead = 0.25
  /// Completeness from which a component is in place, 0...1.
  package var inPlace = 0.75
  /// Completeness from which a component is partial, 0...1.
  package var partial = 0.4
  /// Knownness from which a component is known, 0...1.
  package var known = 0.5
  /// Governance that pooled interdependence demands, 0...1.
  package var pooled = 0.25
  /// Governance that sequential interdependence demands, 0...1.
  package var sequential = 0.5
  /// Governance that reciprocal interdependence demands, 0...1.
  package var reciprocal = 0.75
  /// Routines that reciprocal interdependence demands, 0...1.
  package var reciprocalRoutines = 0.5
  /// Alpha from which coders are reliable.
  package var reliable = 0.8
  /// Alpha from which agreement is tentative.
  package var tentative = 0.667
  /// Pairable units below which agreement is not interpreted.
  package var minUnits = 10
  /// Times that coders must have given a code for its agreement to be listed. (Model §10.6)
  package var minGiven = 5
  /// Units from which low agreement on an axis marks its positions. (Model §10.6)
  package var minMarkedUnits = 5
  /// Keys the case sets itself, such as `evidence.minCodings`, in sorted order.
  package var overridden: [String] = []

  /// The defaults of the model.
  package init() {}
}
