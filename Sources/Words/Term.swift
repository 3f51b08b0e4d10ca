package import CaseModel

/// A word of the table that a text names by its meaning: `class.strategic`.
package struct Term: Sendable, Hashable {
  /// Group and name in one.
  let key: TextKey
  /// Its name among the group's, which is shown where a language has no word for it.
  let name: String

  /// The word for a value of a group.
  init(_ group: WordGroup, _ name: String) { (key, self.name) = (TextKey(group, name), name) }

  /// The word for a rank of an axis, such as `user participation`.
  package static func rank(_ rank: Int, of axis: Axis) -> Term {
    let known =
      switch axis {
      case .mode: modes
      case .aim: aims
      case .stance: stances
      }
    let place = rank - axis.ranks.lowerBound
    return known.indices.contains(place) ? known[place] : Term(.rank, "")
  }

  private static let modes = ranks(of: .mode)
  private static let aims = ranks(of: .aim)
  private static let stances = ranks(of: .stance)

  private static func ranks(of axis: Axis) -> [Term] { axis.ranks.map { Term(.rank, axis.code(of: $0) ?? "") } }

  /// The word for an item of a checklist of the opportunity lens.
  package static func item(_ key: String) -> Term { Term(.item, key) }

  /// The words for a condition that a class takes for granted.
  package static func condition(_ id: String) -> Term { Term(.condition, id) }

  /// The words for a vocabulary that the format spells out, such as `co-exploration`.
  package static func declared(_ word: String) -> Term { Term(.declared, word) }

  /// The name of a language.
  package static func language(_ tag: String) -> Term { Term(.language, tag) }
}

/// A value of the model that every language has a word for.
package protocol Worded: Sendable {
  /// Its word.
  var term: Term { get }
}
