import CaseModel

/// Names in sorted order, each with its position.
struct NameIndex {
  let names: [String]
  private let positions: [String: Int]

  init(_ names: some Sequence<String>) {
    self.names = Set(names).sorted()
    positions = Dictionary(uniqueKeysWithValues: zip(self.names, self.names.indices))
  }

  func position(of name: String) -> Int { positions[name] ?? 0 }
}

/// The sorting and numbering behind `CodedCase`.
struct CaseIndex {
  let sources: [Source]
  let excerpts: [ExcerptID]
  let codes: NameIndex
  let coders: NameIndex
  let codings: [Coding]
  let cellCodings: [CellCoding]

  init(_ case: Case) {
    let ids = NameIndex(`case`.codings.lazy.map(\.excerpt.source))
    let listed = Dictionary(`case`.sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let sources = ids.names.map { listed[$0] ?? Source(id: $0, isNamed: false) }
    let excerpts = `case`.codings.lazy.map(\.excerpt).uniqued().sorted()
    let excerptPositions = Dictionary(uniqueKeysWithValues: zip(excerpts, excerpts.indices))
    let codes = NameIndex(`case`.codings.lazy.map(\.code))
    let coders = NameIndex(`case`.codings.lazy.map(\.coder))
    let keys = `case`.codings.enumerated().map { offset, coding in
      SortKey(
        excerpt: excerptPositions[coding.excerpt] ?? 0, code: codes.position(of: coding.code),
        coder: coders.position(of: coding.coder), frame: coding.frame == .intended ? 0 : 1, offset: offset)
    }.sorted()
    let ranks = codes.names.map { AxisCodes.ranks[$0] ?? 0 }
    let codings = keys.map { `case`.codings[$0.offset] }
    cellCodings = zip(keys, codings).enumerated().map { position, pair in
      let source = ids.position(of: pair.1.excerpt.source)
      return CellCoding(
        pair.1, key: pair.0, source: source, position: position, rank: ranks[pair.0.code],
        isNameable: sources[source].isNamed && !pair.1.isAggregateOnly)
    }
    (self.sources, self.excerpts, self.codes, self.coders) = (sources, excerpts, codes, coders)
    self.codings = codings
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, in the order of the first: what was sorted stays sorted, which makes sorting cheap.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

/// What codings are sorted by. Excerpts sort by source first, so the source needs no place of its own.
struct SortKey: Comparable {
  let excerpt: Int
  let code: Int
  let coder: Int
  let frame: Int
  let offset: Int

  static func < (left: SortKey, right: SortKey) -> Bool {
    (left.excerpt, left.code, left.coder, left.frame) < (right.excerpt, right.code, right.coder, right.frame)
  }
}

extension CellCoding {
  init(_ coding: Coding, key: SortKey, source: Int, position: Int, rank: Int, isNameable: Bool) {
    self.init(
      source: source, excerpt: key.excerpt, code: key.code, coder: key.coder, position: position, rank: rank,
      strength: Double(coding.strength), frame: coding.frame, level: coding.level, direction: coding.direction,
      presence: coding.presence, isAdjudicated: coding.isAdjudicated, isNameable: isNameable)
  }
}
