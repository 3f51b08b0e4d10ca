import Testing

@testable import CaseModel

/// The set of hashes behaves as a set.
@Suite struct HashSetTests {
  @Test func itHoldsWhatASetHolds() {
    var random = SeededGenerator(seed: 11)
    for size in [0, 1, 40, 5000] {
      var (ours, theirs) = (HashSet(), Set<UInt64>())
      // Few different ones, so that many come twice, meet in a slot and are removed again.
      let known = (0..<max(1, size)).map { _ in random.next() % 4 == 0 ? random.next() & 0xFF00 : random.next() }
      for step in 0..<(size * 3) {
        let hash = known[step % known.count]
        if random.next() % 3 == 0 {
          ours.remove(hash)
          theirs.remove(hash)
        } else {
          ours.insert(hash)
          theirs.insert(hash)
        }
      }
      // 0 is kept as 1.
      let expected = Set(theirs.map { $0 == 0 ? 1 : $0 })
      #expect(Set(ours.sorted) == expected && ours.count == expected.count)
      for hash in known { #expect(ours.contains(hash) == expected.contains(hash == 0 ? 1 : hash)) }
      for _ in 0..<200 {
        let other = random.next()
        #expect(ours.contains(other) == expected.contains(other))
      }
    }
  }
}
