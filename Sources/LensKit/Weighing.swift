/// How codings of a cell are weighed. (Model §2.2)
package enum Weighing: Sendable, CaseIterable {
  /// Strength, divided within each source so that every source totals one: one source, one voice.
  case strength
  /// As `strength`, with every coding equally strong.
  case equal
  /// Strength alone, so that sources that say more weigh more.
  case raw

  /// Whether every source totals one.
  package var isSourceNormalised: Bool { self != .raw }

  /// What a coding weighs before its source is normalised. (Model §9.1)
  package func share(of coding: CellCoding) -> Double {
    (self == .equal ? 1 : coding.strength) / coding.coders
  }
}
