package import CaseModel

/// An excerpt that several lenses use. Lenses are computed apart and never added. (Model §2.14)
package struct Overlap: Sendable, Hashable {
  /// What one lens uses it for.
  package struct Use: Sendable, Hashable {
    /// Name of the lens as in data files, such as `involvement`.
    package let lens: String
    /// Ids of its codes on the excerpt, sorted.
    package let codes: [String]
  }

  /// The excerpt, which may be named.
  package let excerpt: ExcerptID
  /// Two lenses or more, in the codebook's order.
  package let uses: [Use]
}

extension CodedCase {
  /// Excerpts that two lenses or more use, sorted. The site's own codes belong to no lens.
  package func overlaps() -> [Overlap] {
    let lenses = codes.map { Overlap.lenses[$0] }
    var overlaps: [Overlap] = []
    all.forEachRun(of: \.excerpt) { run in
      // Most excerpts belong to one lens.
      let lens = lenses[run[run.startIndex].code]
      if run.allSatisfy({ lenses[$0.code] == lens }) { return }
      let codesByLens = Dictionary(grouping: Set(run.lazy.map(\.code)).sorted(), by: { lenses[$0] })
      let uses = Overlap.order.compactMap { lens in
        codesByLens[lens].map { Overlap.Use(lens: lens, codes: $0.map { codes[$0] }) }
      }
      if uses.count > 1 { overlaps.append(Overlap(excerpt: excerpts[run[run.startIndex].excerpt], uses: uses)) }
    }
    return overlaps
  }
}

extension Overlap {
  /// Name of the lens by code; codes the site defines itself have none.
  fileprivate static let lenses: [String: String] = Dictionary(
    Codebook.builtIn.codes.map { ($0.id, $0.family.lens) }, uniquingKeysWith: { first, _ in first })

  /// Names of the lenses, in the codebook's order.
  fileprivate static let order = CodeFamily.allCases.filter { $0 != .own }.map(\.lens).uniqued()
}
