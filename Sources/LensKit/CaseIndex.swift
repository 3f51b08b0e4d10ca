import CaseModel

/// Names in sorted order, each with its position; names that were added stand behind those that were there.
struct NameIndex<Name: Hashable & Comparable> {
  private(set) var names: [Name]
  private var positions: [Name: Int]

  init(_ names: some Sequence<Name>) {
    // What is sorted already stays so once it holds each name once, which makes sorting cheap.
    self.names = names.uniqued().sorted()
    positions = Dictionary(uniqueKeysWithValues: zip(self.names, self.names.indices))
  }

  func position(of name: Name) -> Int { positions[name] ?? 0 }

  func adding(_ more: some Sequence<Name>) -> NameIndex {
    var index = self
    for name in Set(more).subtracting(names).sorted() {
      index.positions[name] = index.names.count
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

  /// Codings in sorted order, each as cells count it.
  ///
  /// - Parameter start: Position of the first of them in `CodedCase.coding`.
  func sorted(_ codings: [Coding], isNamed: Bool, from start: Int = 0) -> [(coding: Coding, counted: CellCoding)] {
    let keys = codings.enumerated().map { offset, coding in
      SortKey(
        source: sources.position(of: coding.excerpt.source), excerpt: excerpts.position(of: coding.excerpt),
        code: codes.position(of: coding.code), coder: coders.position(of: coding.coder),
        frame: coding.frame == .intended ? 0 : 1, offset: offset)
    }.sorted()
    let ranks = codes.names.map { AxisCodes.ranks[$0] ?? 0 }
    return keys.enumerated().map { position, key in
      let coding = codings[key.offset]
      return (coding, CellCoding(coding, key, position: start + position, rank: ranks[key.code], isNamed: isNamed))
    }
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
