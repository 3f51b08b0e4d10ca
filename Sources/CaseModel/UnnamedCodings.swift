/// Codings of material that may only be counted: of sources without a name, and of excerpts that may not be shown.
/// (Model §10.1)
///
/// Nothing can be read of it where it stands. Whoever counts takes everything out and leaves nothing behind, so that
/// lenses, figures and pages hold a case without it and only a cell can tell of it.
package struct UnnamedCodings: Sendable, Hashable {
  private var codings: [Coding]

  /// - Parameter codings: In any order; sources and anchors are names that say nothing, or the id of a named source.
  package init(_ codings: [Coding] = []) { self.codings = codings }

  /// Takes every coding out.
  package mutating func takeAll() -> [Coding] {
    defer { codings = [] }
    return codings
  }
}
