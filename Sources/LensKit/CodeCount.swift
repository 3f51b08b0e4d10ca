package import CaseModel

/// How often a code is used in named material, in any frame. (Model §10.1)
package struct CodeCount: Sendable, Hashable {
  /// Id of the code.
  package let code: String
  /// Distinct excerpts.
  package let codings: Int
  /// Distinct sources.
  package let sources: Int
  /// Excerpts that may be named, sorted.
  package let evidence: [ExcerptID]
}

extension CodeFamily {
  /// Ids of the family's built-in codes, in the codebook's order.
  package var codes: [String] { Self.codesByFamily[self] ?? [] }

  private static let codesByFamily: [CodeFamily: [String]] = Dictionary(
    grouping: Codebook.builtIn.codes, by: \.family
  ).mapValues { $0.map(\.id) }
}

extension CodedCase {
  /// The codes of a family that are used, those of most sources first, else in the codebook's order.
  package func counts(of family: CodeFamily) -> [CodeCount] {
    let counts = family.codes.compactMap(count)
    let order = counts.enumerated().sorted { ($1.element.sources, $0.offset) < ($0.element.sources, $1.offset) }
    return order.map(\.element)
  }

  /// How often a code is used; `nil` when it is not.
  package func count(of code: String) -> CodeCount? {
    let cell = codings(under: [code])
    guard !cell.isEmpty else { return nil }
    return CodeCount(code: code, codings: cell.excerptCount, sources: cell.sourceCount, evidence: evidence(cell))
  }

  /// Distinct excerpts and sources of several codes together.
  package func total(of codes: [String]) -> (excerpts: Int, sources: Int) {
    let together = codings(under: codes)
    return (together.excerptCount, together.sourceCount)
  }
}
