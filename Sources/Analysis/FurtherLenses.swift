package import LensKit

/// The list of lenses that are shown by their presentation alone.
///
/// The four lenses of the papers have pages of their own; a further lens needs its folder, a line in `Package.swift` and
/// a line here.
package enum FurtherLenses {
  /// The lenses, in the order of the report.
  package static let all: [LensEntry] = []
}
