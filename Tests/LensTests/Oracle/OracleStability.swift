import CaseModel

/// Model §9.8, §9.12 and §10.5 to the letter: a result is read again from cells without a source, and from cells with
/// one coding read otherwise.
struct OracleStability {
  /// What is done to a cell before a result is read from it.
  typealias Twist = (OracleCell) -> OracleCell

  /// Cells the result reads, of whose named sources each is left out.
  let read: [OracleCell]
  /// Cells whose named codings are read otherwise.
  let varied: [OracleCell]

  init(_ read: [OracleCell], varied: [OracleCell]? = nil) {
    self.read = read
    self.varied = varied ?? read
  }

  /// State, sources and re-codings of a result; `nil` stands for one that is not determined, or is lost.
  func text<Value: Equatable>(
    of base: Value?, far: (Value, Value) -> Bool = { _, _ in false }, now: (@escaping Twist) -> Value?
  ) -> String {
    let sources = Set(read.flatMap(\.rows).filter(\.isNamed).map(\.source))
    guard let base, !sources.isEmpty else { return "null" }
    var (isFragile, names) = (false, Set<String>())
    for source in sources {
      let value = now { $0.without(source) }
      if value == base { continue }
      names.insert(source)
      if value.map({ far(base, $0) }) ?? true { isFragile = true }
    }
    let state = names.isEmpty ? "stable" : isFragile ? "fragile" : "sensitive"
    return "\(state) \(names.sorted().joined(separator: ",")) \(recoding(of: base, now: now))"
  }

  private func recoding<Value: Equatable>(of base: Value, now: (@escaping Twist) -> Value?) -> String {
    let codings = Set(varied.flatMap(\.rows).filter(\.isNamed).map(\.coding))
    let tried = codings.map { ($0, Self.changes(of: $0)) }.filter { !$0.1.isEmpty }
    let flips = tried.filter { coding, changes in
      changes.contains { change in now { $0.replacing(coding, with: change) } != base }
    }
    return "\(flips.count)/\(tried.count)"
  }

  /// A rank one up or down; the other direction or presence, where the format takes it.
  static func changes(of coding: Coding) -> [Coding] {
    if let (axis, rank) = coding.place {
      return [rank - 1, rank + 1].compactMap(axis.code).map { coding.with(\.code, $0) }
    }
    var changes: [Coding] = []
    if coding.direction == .enabling { changes.append(coding.with(\.direction, .constraining)) }
    if coding.direction == .constraining { changes.append(coding.with(\.direction, .enabling)) }
    if coding.presence == .present { changes.append(coding.with(\.presence, .absent)) }
    if coding.presence == .absent { changes.append(coding.with(\.presence, .present)) }
    return changes.filter { !($0.direction == .enabling && $0.presence == .absent) }
  }

  static func isFar(_ one: [Int], _ other: [Int]) -> Bool { zip(one, other).contains { abs($0 - $1) >= 2 } }
}

extension Coding {
  /// The coding with one thing said otherwise.
  func with<Value>(_ path: WritableKeyPath<Coding, Value>, _ value: Value) -> Coding {
    var copy = self
    copy[keyPath: path] = value
    return copy
  }
}
