package import Words

/// Every account on its own: a small panel a source with all it says of mode, aim and public stance, intended and actual.
///
/// Unlike the chart of paired accounts it also shows sources that speak of one side only. (Model §5.1)
package struct AccountMultiples: Sendable {
  /// One source.
  package struct Account: Sendable {
    /// How the source is called on the page.
    package var label: String
    /// What kind of source it is, such as “account” or “interview”; `nil` = not said.
    package var kind: String?
    /// The median intervals of what it says is intended; an axis it does not speak of is silent.
    package var intended: AxisReadings
    /// The median intervals of what it says is done.
    package var actual: AxisReadings
    /// Where the account stands, for the label; `nil` = not linked.
    package var anchor: String?

    /// An account; readings carry the anchors of their marks.
    package init(
      label: String, kind: String? = nil, intended: AxisReadings = AxisReadings(),
      actual: AxisReadings = AxisReadings(),
      anchor: String? = nil
    ) {
      self.label = label
      self.kind = kind
      self.intended = intended
      self.actual = actual
      self.anchor = anchor
    }
  }

  /// What the figure is about, such as the title of the case.
  package var subject: String
  /// The accounts in the order they are drawn; never ranked.
  package var accounts: [Account]
  /// The words of the figure.
  package var words: Words

  /// Panels for accounts; without any it says that no account speaks.
  package init(subject: String, accounts: [Account], words: Words = .english) {
    self.subject = subject
    self.accounts = accounts
    self.words = words
  }

  private var sheet: MultiplesSheet {
    MultiplesSheet(
      kind: .accounts, words: words,
      panels: accounts.map { account in
        MultiplesSheet.Panel(
          row: .init(label: account.label, intended: account.intended, actual: account.actual, anchor: account.anchor),
          note: account.kind)
      })
  }

  /// The finished figure, named `accounts`.
  package var figure: Figure { sheet.figure(of: subject) }
}
