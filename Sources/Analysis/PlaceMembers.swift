/// Lists of small numbers, one for each place, in two arrays and not in one for each.
struct PlaceMembers: Sendable {
  /// For each place, where its members begin.
  private let starts: [Int32]
  private let members: [Int32]

  /// Lists in which each member, from 0, stands with its owner, each owner's in order.
  ///
  /// - Parameters:
  ///   - owners: The place of each member.
  ///   - count: Number of places.
  init(owners: [Int32], count: Int) {
    self.init(owners: owners, members: owners.indices.map { Int32($0) }, count: count)
  }

  /// Lists of members, each in the order in which they are given.
  init(owners: [Int32], members given: [Int32], count: Int) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for owner in owners { starts[Int(owner) + 1] += 1 }
    for place in 0..<count { starts[place + 1] += starts[place] }
    var (next, members) = (starts, [Int32](repeating: 0, count: owners.count))
    for (owner, member) in zip(owners, given) {
      members[Int(next[Int(owner)])] = member
      next[Int(owner)] += 1
    }
    (self.starts, self.members) = (starts, members)
  }

  /// The members of a place, in order.
  subscript(place: Int) -> ArraySlice<Int32> { members[Int(starts[place])..<Int(starts[place + 1])] }
}
