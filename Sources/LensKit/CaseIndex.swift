import CaseModel

/// Names in sorted order, each with its position; names that were added stand behind those that were there.
struct NameIndex<Name: Hashable & Comparable> {
  private(set) var names: [Name]
  /// The names that were there from the beginning, which are sorted.
  private let first: Int
  private var added: [Name: Int] = [:]

  init(_ names: some Sequence<Name>) {
    self.names = Self.ascending(names) ?? names.uniqued().sorted()
    first = self.names.count
  }

  /// Each name once where they are sorted already; `nil` where they are not. Codings of a case are, by excerpt.
  private static func ascending(_ names: some Sequence<Name>) -> [Name]? {
    var result: [Name] = []
    for name in names where result.last != name {
      if let last = result.last, last > name { return nil }
      result.append(name)
    }
    return result
  }

  /// The position of a name, looked for at `hint` and behind it first.
  func position(of name: Name, near hint: Int = 0) -> Int {
    if hint < first, names[hint] == name { return hint }
    if hint + 1 < first, names[hint + 1] == name { return hint + 1 }
    var (low, high) = (0, first)
    while low < high {
      let middle = (low + high) / 2
      if names[middle] < name { low = middle + 1 } else { high = middle }
    }
    return low < first && names[low] == name ? low : added[name] ?? 0
  }

  func adding(_ more: some Sequence<Name>) -> NameIndex {
    var index = self
    for name in Set(more).subtracting(names).sorted() {
      index.added[name] = index.names.count
      index.names.append(name)
    }
    return index
  }
}

/// The sorting and numbering behind `CodedCase`.
///
/// Positions of named sources, excerpts, codes and coders come first and are the same whatever else there is.
struct CaseIndex {
  let sources: NameIndex<String>
  let excerpts: NameIndex<ExcerptID>
  let codes: NameIndex<String>
  let coders: NameIndex<String>

  init(_ codings: [Coding]) {
    sources = NameIndex(codings.lazy.map(\.excerpt.source))
    excerpts = NameIndex(codings.lazy.map(\.excerpt))
    codes = NameIndex(codings.lazy.map(\.code))
    coders = NameIndex(codings.lazy.map(\.coder))
  }

  private init(_ index: CaseIndex, adding codings: [Coding]) {
    sources = index.sources.adding(codings.lazy.map(\.excerpt.source))
    excerpts = index.excerpts.adding(codings.lazy.map(\.excerpt))
    codes = index.codes.adding(codings.lazy.map(\.code))
    coders = index.coders.adding(codings.lazy.map(\.coder))
  }

  /// The index with the names of further codings.
  func adding(_ codings: [Coding]) -> CaseIndex { codings.isEmpty ? self : CaseIndex(self, adding: codings) }

  /// Codings in sorted order, and each as cells count it.
  ///
  /// - Parameter start: Position of the first of them in `CodedCase.coding`.
  func sorted(_ codings: [Coding], isNamed: Bool, from start: Int = 0) -> (codings: [Coding], counted: [CellCoding]) {
    var (source, excerpt) = (0, 0)
    let keys = codings.enumerated().map { offset, coding in
      source = sources.position(of: coding.excerpt.source, near: source)
      excerpt = excerpts.position(of: coding.excerpt, near: excerpt)
      return SortKey(
        source: source, excerpt: excerpt,
        code: codes.position(of: coding.code), coder: coders.position(of: coding.coder),
        frame: coding.frame.position, offset: offset)
    }.sorted()
    let ranks = codes.names.map { AxisCodes.ranks[$0] ?? 0 }
    let counted = keys.enumerated().map { position, key in
      CellCoding(codings[key.offset], key, position: start + position, rank: ranks[key.code], isNamed: isNamed)
    }
    // Those of a case are sorted by its reader, and are then not kept twice.
    let isSorted = keys.enumerated().allSatisfy { $0.offset == $0.element.offset }
    return (isSorted ? codings : keys.map { codings[$0.offset] }, counted)
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, in the order of the first.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

/// What codings are sorted by.
struct SortKey: Comparable {
  let source: Int
  let excerpt: Int
  let code: Int
  let coder: Int
  let frame: Int
  let offset: Int

  static func < (left: SortKey, right: SortKey) -> Bool {
    (left.source, left.excerpt, left.code, left.coder, left.frame)
      < (right.source, right.excerpt, right.code, right.coder, right.frame)
  }
}

extension CellCoding {
  fileprivate init(_ coding: Coding, _ key: SortKey, position: Int, rank: Int, isNamed: Bool) {
    self.init(
      source: key.source, excerpt: key.excerpt, code: key.code, coder: key.coder, position: position, rank: rank,
      strength: Double(coding.strength), frame: coding.frame, level: coding.level, direction: coding.direction,
      presence: coding.presence, isAdjudicated: coding.isAdjudicated, isNamed: isNamed)
  }
}
