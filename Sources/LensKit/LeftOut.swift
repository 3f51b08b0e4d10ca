import CaseModel

/// A source to be left out, with the name its result may carry.
package struct LeftOut: Sendable, Hashable {
  /// Position of the source in `CodedCase.sources`.
  package let position: Int
  /// Its id, or the label of sources that may not be named.
  package let label: String
}

extension CodedCase {
  /// Sources of some cells, in sorted order.
  ///
  /// A source is named only where one of its codings in these cells may be: to say that leaving it out matters would
  /// else tell that it said something there. (Design §3.2)
  package func leftOut(_ cells: [CellCoding]...) -> [LeftOut] { leftOut(cells) }

  /// Sources of some cells, in sorted order.
  package func leftOut(_ cells: [[CellCoding]]) -> [LeftOut] {
    var nameable: [Bool?] = Array(repeating: nil, count: sources.count)
    for cell in cells {
      for coding in cell { nameable[coding.source] = nameable[coding.source] == true || coding.isNameable }
    }
    return nameable.enumerated().compactMap { position, isNameable in
      isNameable.map { LeftOut(position: position, label: $0 ? sources[position].id : Source.unnamedLabel) }
    }
  }
}
