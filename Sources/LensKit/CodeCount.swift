package import CaseModel

/// How often a code is used in named material: said to be done, wanted, or said to be missing, never one number over
/// frames. (Model §10.10)
package struct CodeCount: Sendable, Hashable {
  /// Distinct excerpts of one kind.
  package struct Count: Sendable, Hashable {
    /// Excerpts that may be named, sorted.
    package let evidence: [ExcerptID]
    /// Distinct sources.
    package let sources: Int

    /// Distinct excerpts.
    package var excerpts: Int { evidence.count }
  }

  /// Id of the code.
  package let code: String
  /// Practice that is neither absent nor constraining.
  package let done: Count
  /// Meant or called for.
  package let wanted: Count
  /// Practice that is absent or constraining: said to be missing or hindering.
  package let missing: Count
  /// All of them together, for links and lists and never for a table.
  package let all: Count

  init(_ code: String, of coded: CodedCase) {
    let frames = Frame.allCases.map { coded.codings(under: [code], frame: $0).settled() }
    let actual = frames[Frame.actual.position]
    func count(_ codings: [CellCoding]) -> Count {
      Count(evidence: coded.evidence(codings), sources: Set(codings.lazy.map(\.source)).count)
    }
    self.code = code
    done = count(actual.filter { !$0.isMissing })
    wanted = count(Frame.wanted.flatMap { frames[$0.position] })
    missing = count(actual.filter(\.isMissing))
    all = count(frames.flatMap(\.self))
  }

  /// One of the three numbers.
  package subscript(kind: CodeUse) -> Count {
    switch kind {
    case .done: done
    case .wanted: wanted
    case .missing: missing
    }
  }
}

extension CellCoding {
  /// Whether it says of practice that the thing is not there, or hinders.
  fileprivate var isMissing: Bool { direction == .constraining || presence == .absent }
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
    let order = counts.enumerated().sorted { ($1.element.all.sources, $0.offset) < ($0.element.all.sources, $1.offset) }
    return order.map(\.element)
  }

  /// Distinct excerpts and sources of several codes together.
  package func total(of codes: [String]) -> (excerpts: Int, sources: Int) {
    let together = codings(under: codes)
    return (together.excerptCount, together.sourceCount)
  }
}
