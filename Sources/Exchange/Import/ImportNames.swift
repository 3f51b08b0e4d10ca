import CaseReader

/// Gives out ids, none twice.
struct ImportNames {
  private var taken: Set<String>
  private var next: [String: Int] = [:]

  init(taken: Set<String> = []) { self.taken = taken }

  /// An id that is near to a name.
  ///
  /// - Parameters:
  ///   - prefix: What every id begins with.
  ///   - fallback: Stands for names of which nothing remains, with a number behind it.
  mutating func id(for name: String, prefix: String = "", fallback: String) -> String {
    let near = String((ContentNames.id(for: prefix + name) ?? "").prefix(56))
    let isEmpty = near.isEmpty || near == prefix.dropLast() || near == prefix
    var base = isEmpty ? prefix + fallback : near
    while base.last == "-" { base.removeLast() }
    if !isEmpty, taken.insert(base).inserted { return base }
    // Many things of one name would make this slow, each looking from the start.
    var number = next[base] ?? (isEmpty ? 1 : 2)
    while !taken.insert("\(base)-\(number)").inserted { number += 1 }
    next[base] = number + 1
    return "\(base)-\(number)"
  }
}
