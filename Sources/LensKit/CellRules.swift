/// What makes a selection of codings a cell: adjudication and division among coders, before anything restricts it.
/// Codings must be in sorted order, as `CodedCase` gives them.
extension ArraySlice<CellCoding> {
  /// The cell with adjudicated codings in place of the other coders', and each excerpt divided among its coders.
  /// (Model §9.1, §9.2)
  package func settled() -> [CellCoding] {
    var result: [CellCoding] = []
    result.reserveCapacity(count)
    forEachRun(of: \.excerpt) { excerpt in
      guard excerpt.count > 1 else { return result.append(excerpt[excerpt.startIndex]) }
      let judges = Set(excerpt.lazy.filter(\.isAdjudicated).map(\.coder))
      let kept = judges.isEmpty ? Array(excerpt) : excerpt.filter { judges.contains($0.coder) }
      let coders = Double(Set(kept.lazy.map(\.coder)).count)
      result += kept.map { $0.divided(among: coders) }
    }
    return result
  }

  /// Number of distinct pairs of excerpt and code.
  package var pairCount: Int {
    var count = 0
    forEachRun(of: \.excerpt) { run in count += run.count == 1 ? 1 : Set(run.lazy.map(\.code)).count }
    return count
  }

  /// Calls `body` with each run of codings that share a value, such as one source's.
  package func forEachRun(of value: (CellCoding) -> Int, _ body: (ArraySlice<CellCoding>) -> Void) {
    var start = startIndex
    for index in indices.dropFirst() where value(self[index]) != value(self[start]) {
      body(self[start..<index])
      start = index
    }
    if start < endIndex { body(self[start...]) }
  }
}

extension [CellCoding] {
  /// The cell with adjudicated codings in place of the other coders', and each excerpt divided among its coders.
  package func settled() -> [CellCoding] { self[...].settled() }

  /// Calls `body` with each run of codings that share a value, such as one source's.
  package func forEachRun(of value: (CellCoding) -> Int, _ body: (ArraySlice<CellCoding>) -> Void) {
    self[...].forEachRun(of: value, body)
  }
}

extension Sequence<CellCoding> {
  /// Number of distinct sources.
  package var sourceCount: Int { runCount { $0.source } }

  /// Number of distinct excerpts.
  package var excerptCount: Int { runCount { $0.excerpt } }

  private func runCount(of value: (CellCoding) -> Int) -> Int {
    var (count, last) = (0, -1)
    for coding in self where value(coding) != last {
      count += 1
      last = value(coding)
    }
    return count
  }
}

extension CellCoding {
  func divided(among coders: Double) -> CellCoding {
    var copy = self
    copy.coders = coders
    return copy
  }
}
