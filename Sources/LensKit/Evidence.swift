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
    for coding in cell where coding.isNamed && coding.excerpt != positions.last { positions.append(coding.excerpt) }
    // Cells are sorted, unless several were put together.
    if !zip(positions, positions.dropFirst()).allSatisfy(<) { positions = Set(positions).sorted() }
    return positions.map { excerpts[$0] }
  }

  /// Excerpts of a cell that may be named, each once with its part of the whole, sorted.
  ///
  /// - Parameter whole: the weight that counts as 1.
  package func shares(_ cell: [(coding: CellCoding, weight: Double)], of whole: Double) -> [ExcerptShare] {
    var weights: [Int: Double] = [:]
    for (coding, weight) in cell where coding.isNamed { weights[coding.excerpt, default: 0] += weight }
    return weights.sorted { $0.key < $1.key }
      .map { ExcerptShare(excerpt: excerpts[$0.key], share: whole > 0 ? $0.value / whole : 0) }
  }
}

extension [CellCoding] {
  /// Each coding with its weight, every source totalling one. (Model §2.2)
  package func weighed() -> [(coding: CellCoding, weight: Double)] {
    var result: [(coding: CellCoding, weight: Double)] = []
    forEachRun(of: \.source) { run in
      let total = run.reduce(0) { $0 + Weighing.strength.share(of: $1) }
      result += run.map { ($0, Weighing.strength.share(of: $0) / total) }
    }
    return result
  }
}
