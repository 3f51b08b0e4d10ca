/// The members of a JSON object by their keys, each key once, in the order of their bytes.
///
/// Objects are made once, have few members and are written from the first to the last: sorted pairs take one allocation
/// and no hashing.
package struct JSONMembers: Sendable, Equatable {
  private struct Member: Sendable, Equatable {
    let key: String
    var value: JSON
  }

  private var members: [Member] = []

  /// Pairs of keys and values; of a repeated key the last.
  package init(_ pairs: some Sequence<(String, JSON)>) {
    members.reserveCapacity(pairs.underestimatedCount)
    for (key, value) in pairs { set(key, value) }
  }

  package var isEmpty: Bool { members.isEmpty }

  /// The keys in their order.
  package var keys: [String] { members.map(\.key) }

  /// The value of a key; `nil` where there is none.
  package subscript(key: String) -> JSON? {
    get { members.first { $0.key == key }?.value }
    set {
      if let newValue {
        set(key, newValue)
      } else {
        members.removeAll { $0.key == key }
      }
    }
  }

  /// These and others; where both have a key, the value of the others.
  package func merging(_ others: JSONMembers) -> JSONMembers {
    var all = self
    for member in others.members { all.set(member.key, member.value) }
    return all
  }

  /// Keys come in nearly any order, but few at a time, and often sorted already.
  private mutating func set(_ key: String, _ value: JSON) {
    var index = members.endIndex
    while index > 0, !members[index - 1].key.precedes(key) {
      index -= 1
      if members[index].key == key {
        members[index].value = value
        return
      }
    }
    members.insert(Member(key: key, value: value), at: index)
  }

  /// Hands over every member in order, with its number.
  func forEach(_ each: (Int, String, JSON) -> Void) {
    for (index, member) in members.enumerated() { each(index, member.key, member.value) }
  }
}

extension JSONMembers: ExpressibleByDictionaryLiteral {
  /// A repeated key keeps its last value.
  package init(dictionaryLiteral elements: (String, JSON)...) { self.init(elements) }
}
