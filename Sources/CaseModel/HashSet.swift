/// A set of hashes. They are spread already, so nothing is hashed again, as a `Set` would.
///
/// Slots are searched one after another from the place that a hash points to; 0 marks a free one.
struct HashSet: Sendable {
  private var slots: [UInt64]
  /// A bit for every hash, four for a slot: a large set is searched for millions of hashes that it does not hold, and
  /// the bits stay in the processor's cache where the slots do not. Removing leaves them, which only costs a look.
  private var marks: [UInt64]
  private(set) var count = 0

  /// An empty set with room for so many hashes before it grows.
  init(room: Int = 0) {
    var size = 64
    while size < room * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    marks = Array(repeating: 0, count: size / 16)
  }

  var isEmpty: Bool { count == 0 }

  func contains(_ hash: UInt64) -> Bool {
    let hash = Self.kept(hash)
    return isMarked(hash) && slots[slot(of: hash)] != 0
  }

  mutating func insert(_ hash: UInt64) {
    let hash = Self.kept(hash)
    let slot = slot(of: hash)
    guard slots[slot] == 0 else { return }
    slots[slot] = hash
    mark(hash)
    count += 1
    if count * 2 > slots.count { grow() }
  }

  mutating func remove(_ hash: UInt64) {
    let kept = Self.kept(hash)
    guard isMarked(kept) else { return }
    var free = slot(of: kept)
    guard slots[free] != 0 else { return }
    count -= 1
    // What stands behind moves up where else it would not be found.
    var next = free
    while true {
      slots[free] = 0
      repeat {
        next = following(next)
        if slots[next] == 0 { return }
      } while !isReached(free, before: next)
      slots[free] = slots[next]
      free = next
    }
  }

  /// The hashes, in no particular order.
  var all: [UInt64] { slots.filter { $0 != 0 } }

  /// The hashes, in ascending order.
  var sorted: [UInt64] { slots.filter { $0 != 0 }.sorted() }

  mutating func formUnion(_ other: HashSet) { other.forEach { insert($0) } }

  /// Every hash, in no particular order.
  func forEach(_ body: (UInt64) -> Void) {
    for hash in slots where hash != 0 { body(hash) }
  }

  /// Where a hash stands, or the free slot where it belongs.
  private func slot(of hash: UInt64) -> Int {
    var slot = start(of: hash)
    while slots[slot] != 0, slots[slot] != hash { slot = following(slot) }
    return slot
  }

  private func start(of hash: UInt64) -> Int { Self.spread(hash) & (slots.count - 1) }

  /// The upper bits of a product depend on all bits of the hash.
  private static func spread(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash &* 0x9e37_79b9_7f4a_7c15) >> 32)
  }

  private func isMarked(_ hash: UInt64) -> Bool {
    let place = Self.spread(hash) & (marks.count * 64 - 1)
    return marks[place >> 6] >> UInt64(place & 63) & 1 == 1
  }

  private mutating func mark(_ hash: UInt64) {
    let place = Self.spread(hash) & (marks.count * 64 - 1)
    marks[place >> 6] |= 1 << UInt64(place & 63)
  }

  private func following(_ slot: Int) -> Int { (slot + 1) & (slots.count - 1) }

  /// Whether the search for the hash in `slot` comes past `earlier`.
  private func isReached(_ earlier: Int, before slot: Int) -> Bool {
    let mask = slots.count - 1
    let start = start(of: slots[slot])
    return (slot - start) & mask >= (slot - earlier) & mask
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: old.count * 2)
    marks = Array(repeating: 0, count: slots.count / 16)
    for hash in old where hash != 0 {
      slots[slot(of: hash)] = hash
      mark(hash)
    }
  }

  /// 0 means a free slot, so a hash of 0 is kept as 1.
  private static func kept(_ hash: UInt64) -> UInt64 { hash == 0 ? 1 : hash }
}
