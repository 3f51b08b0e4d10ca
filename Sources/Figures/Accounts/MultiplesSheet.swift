import Words

/// Small panels with the same three strips: one for each account, or for each case.
struct MultiplesSheet: Sendable {
  enum Kind: Sendable {
    case accounts, cases

    var name: FigureName { self == .accounts ? .accounts : .cases }
  }

  struct Panel: Sendable {
    /// The name and the readings, as in the chart of paired accounts.
    let row: InvolvementGapChart.Row
    /// What stands under the name; `nil` = nothing.
    let note: String?
  }

  let kind: Kind
  let words: Words
  let panels: [Panel]

  /// Whether signs show how far the evidence goes; a single account is always one voice.
  var showsStatus: Bool { kind == .cases }

  func figure(of subject: String) -> Figure {
    let said = MultiplesWords(sheet: self)
    return Figure(
      name: kind.name, text: said.text, subject: subject, description: said.description,
      table: said.table,
      wide: MultiplesLayout(sheet: self).drawing,
      narrow: MultiplesNarrowLayout(sheet: self).drawing)
  }
}
