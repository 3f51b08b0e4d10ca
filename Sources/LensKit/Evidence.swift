package import CaseModel

/// An excerpt and its part in a result.
package struct ExcerptShare: Sendable, Hashable {
  /// The excerpt, which may be named.
  package let excerpt: ExcerptID
  /// Its part of the whole cell, 0...1; shares of excerpts that may not be named are missing from the sum.
  package let share: Double

  /// An excerpt's part.
  package init(excerpt: ExcerptID, share: Double) {
    self.excerpt = excerpt
    self.share = share
  }
}

/// A conclusion without a number, with the excerpts it rests on.
package struct Finding<Kind: Sendable & Hashable>: Sendable, Hashable {
  /// What was found.
  package let kind: Kind
  /// Excerpts that may be named, sorted; empty when it rests on other results, or on what may not be named.
  package let evidence: [ExcerptID]

  /// A finding.
  package init(_ kind: Kind, evidence: [ExcerptID] = []) {
    self.kind = kind
    self.evidence = evidence
  }
}

extension CodedCase {
  /// Excerpts of a cell that may be named, each once, sorted.
  package func evidence(_ cell: some Sequence<CellCoding>) -> [ExcerptID] {
    var positions: [Int] = []
    positions.reserveCapacity(cell.underestimatedCount)
    for coding in cell where coding.isNamed && coding.excerpt != positions.last { positions.append(coding.excerpt) }
    // Cells are sorted, unless several were put together.
    if !zip(positions, positions.dropFirst()).allSatisfy(<) { positions = Set(positions).sorted() }
    return positions.map { excerpts[$0] }
  }

  /// Excerpts of a cell that may be named, each once with its part of the whole, sorted.
  ///
  /// - Parameter whole: the weight that counts as 1.
  package func shares(_ cell: [(coding: CellCoding, weight: Double)], of whole: Double) -> [ExcerptShare] {
    var weights: [(excerpt: Int, weight: Double)] = []
    weights.reserveCapacity(cell.count)
    for (coding, weight) in cell where coding.isNamed {
      // Cells are sorted, so that an excerpt's codings stand together, unless several were put together.
      if let last = weights.last, last.excerpt == coding.excerpt {
        weights[weights.count - 1].weight += weight
      } else {
        weights.append((coding.excerpt, weight))
      }
    }
    if !zip(weights, weights.dropFirst()).allSatisfy({ $0.excerpt < $1.excerpt }) { weights = Self.gathered(cell) }
    return weights.map { ExcerptShare(excerpt: excerpts[$0.excerpt], share: whole > 0 ? $0.weight / whole : 0) }
  }

  private static func gathered(_ cell: [(coding: CellCoding, weight: Double)]) -> [(excerpt: Int, weight: Double)] {
    var weights: [Int: Double] = [:]
    for (coding, weight) in cell where coding.isNamed { weights[coding.excerpt, default: 0] += weight }
    return weights.sorted { $0.key < $1.key }.map { (excerpt: $0.key, weight: $0.value) }
  }
}

extension [CellCoding] {
  /// Each coding with its weight, every source totalling one. (Model §2.2)
  package func weighed() -> [(coding: CellCoding, weight: Double)] {
    var result: [(coding: CellCoding, weight: Double)] = []
    result.reserveCapacity(count)
    forEachRun(of: \.source) { run in
      let total = run.reduce(0) { $0 + Weighing.strength.share(of: $1) }
      for coding in run { result.append((coding, Weighing.strength.share(of: coding) / total)) }
    }
    return result
  }
}
