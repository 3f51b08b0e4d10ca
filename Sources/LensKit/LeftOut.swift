import CaseModel

/// A named source to be left out.
package struct LeftOut: Sendable, Hashable {
  /// Position of the source in `CodedCase.sources`.
  package let position: Int
  /// Its id.
  package let id: String
}

extension CodedCase {
  /// Sources with named codings in some cells, in sorted order. Sources that may not be named are never left out.
  package func leftOut(_ cells: [CellCoding]...) -> [LeftOut] { leftOut(cells) }

  /// Sources with named codings in some cells, in sorted order.
  package func leftOut(_ cells: [[CellCoding]]) -> [LeftOut] {
    var isThere = Array(repeating: false, count: sources.count)
    for cell in cells {
      for coding in cell where coding.isNamed { isThere[coding.source] = true }
    }
    return isThere.indices.filter { isThere[$0] }.map { LeftOut(position: $0, id: sources[$0].id) }
  }
}
