/// What counts in a cell and in its parts: named codings, and unnamed ones where enough sources have some. (Model §10.1)
///
/// Named codings are public, so a result less what they give is what the unnamed said. Unnamed codings therefore count
/// among themselves alone, and are left out wholly where they are too few.
package struct CountedCell: Sendable {
  /// The named codings, settled, in sorted order.
  package let named: [CellCoding]
  /// All that counts in the cell, settled, in sorted order.
  package let codings: [CellCoding]
  private let unnamed: [CellCoding]
  private let least: Int

  /// - Parameters:
  ///   - named: The cell's named codings, in sorted order.
  ///   - unnamed: The cell's other codings, in sorted order.
  ///   - least: Sources with unnamed codings from which these count.
  init(named: [CellCoding], unnamed: [CellCoding], least: Int) {
    // An excerpt's codings are all of one kind, so adjudication and division never look across.
    self.named = named.settled()
    self.unnamed = unnamed.settled()
    self.least = least
    codings = self.unnamed.sourceCount < least ? self.named : self.named.merging(self.unnamed)
  }

  /// The cell's parts by a key: unnamed codings count in them where every part holds none or enough, else in no part.
  ///
  /// Where one part held too few, the whole less the other parts would tell of them.
  package func parts<Key: Hashable>(by key: (CellCoding) -> Key) -> [Key: [CellCoding]] {
    let groups = Dictionary(grouping: unnamed, by: key)
    let counts = groups.values.allSatisfy { $0.sourceCount >= least }
    return Dictionary(grouping: counts ? codings : named, by: key)
  }
}

extension [CellCoding] {
  /// Both in one sorted order; within a source, named codings come first.
  fileprivate func merging(_ others: [CellCoding]) -> [CellCoding] {
    if others.isEmpty { return self }
    return (self + others).sorted { ($0.source, $0.excerpt, $0.position) < ($1.source, $1.excerpt, $1.position) }
  }
}

extension CellCoding {
  /// Whether leaving out a source leaves it out: only what is named goes. (Model §10.1)
  package func isLeftOut(with source: Int?) -> Bool { isNamed && self.source == source }
}

extension Sequence<CellCoding> {
  /// Number of distinct sources with unnamed codings.
  package var unnamedSourceCount: Int { lazy.filter { !$0.isNamed }.sourceCount }
}
