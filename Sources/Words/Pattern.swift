/// A text cut into pieces once, with the places of its values.
///
/// A class, since it never changes and is looked up for every text that is said.
final class Pattern: Sendable {
  /// One piece.
  enum Piece: Sendable, Hashable {
    case fixed(String)
    case value(TextKey, Format)
    /// Everything up to the end of the part is within it; the count is of pieces.
    case part(MessagePart, count: Int)
  }

  /// How a value is written: the four functions, and a value as it is.
  enum Format: Sendable, Hashable {
    case plain
    case word(form: String)
    case list(form: String, joined: Joining)
    /// The number, and the noun for one and for other numbers where the text has one; words that stand for both at 0.
    case count(one: String?, other: String?, zero: String?)
    case decimal(Style)
  }

  /// What stands between the items of a list.
  enum Joining: String, Sendable, Hashable, CaseIterable {
    case and, or, comma, semicolon, dot, slash
  }

  /// How a number is written.
  enum Style: String, Sendable, Hashable, CaseIterable {
    /// Two decimals: `0.57`.
    case plain
    /// Two decimals with a sign: `+0.57`.
    case signed
    /// A share as a percentage: `61 %`.
    case percent
    /// Up to twelve digits, none more than needed: `0.2`.
    case exact
  }

  let pieces: [Piece]
  /// Its values in their order, by name: what translators and tests see of them.
  let values: [(name: String, format: Format)]

  init(pieces: [Piece], values: [(name: String, format: Format)]) {
    (self.pieces, self.values) = (pieces, values)
  }

  /// Names of its values.
  var names: Set<String> { Set(values.map(\.name)) }
}
