package import CaseModel

/// A coding as cells count it: positions in place of names, so that counting never compares words.
package struct CellCoding: Sendable {
  /// Position of the source in `CodedCase.sources`, or behind them.
  package let source: Int
  /// Position of the excerpt in `CodedCase.excerpts`, or behind them.
  package let excerpt: Int
  /// Position of the code in `CodedCase.codes`, or behind them.
  package let code: Int
  /// Position of the coder in `CodedCase.coders`, or behind them.
  package let coder: Int
  /// Position of the coding in `CodedCase.codings`, or behind them.
  package let position: Int
  /// Rank on the code's axis; 0 for codes of no axis.
  package let rank: Int
  /// 1...3, how plainly it was said. (Model §2.1)
  package let strength: Double
  /// What is committed to, called for, or done.
  package let frame: Frame
  /// The level the statement is about; `nil` when not known.
  package let level: Level?
  /// Helps or hinders; `nil` when not said.
  package private(set) var direction: Direction?
  /// Whether the thing exists; `nil` when not said.
  package private(set) var presence: Presence?
  /// Whether it replaces the other coders' codings of its excerpt. (Model §9.2)
  package let isAdjudicated: Bool
  /// Whether the excerpt may be named; what may not be named counts only in cells with enough of it. (Model §10.1)
  package let isNamed: Bool
  /// Coders among whom the excerpt's weight is divided in this cell; 1 until the cell is settled. (Model §9.1)
  package var coders = 1.0

  /// The coding read otherwise.
  package func reading(direction: Direction?, presence: Presence?) -> CellCoding {
    var copy = self
    (copy.direction, copy.presence) = (direction, presence)
    return copy
  }
}
