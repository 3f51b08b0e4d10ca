/// An account as readers of a case know it: of an original and its translation, which are one source, one of the two.
package struct Voice: Sendable {
  /// The account in the case's language; the original where both or neither is in it.
  package let account: Narrative
  /// The same account in the other language; `nil` for one that stands alone.
  package let other: Narrative?
}

extension Case {
  /// Its accounts, each voice once, in their order.
  package var voices: [Voice] {
    let accounts = accounts
    let originals = Dictionary(accounts.map { ($0.id, $0) }) { first, _ in first }
    let translations = Dictionary(accounts.compactMap { one in one.original.map { ($0, one) } }) { first, _ in first }
    return accounts.compactMap { account in
      guard let other = account.original.flatMap({ originals[$0] }) ?? translations[account.id] else {
        return Voice(account: account, other: nil)
      }
      let isRead = account.language == language
      let isKnown = isRead == (other.language == language) ? account.original == nil : isRead
      return isKnown ? Voice(account: account, other: other) : nil
    }
  }
}
