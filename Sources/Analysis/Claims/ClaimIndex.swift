package import CaseModel

/// Every claim of a report, where its passages stand, and the way back from each excerpt.
package struct ClaimIndex: Sendable {
  /// The claims, in the order of the report.
  package let claims: [Claim]
  /// What stands on which page of the evidence.
  package let plan: EvidencePlan
  /// Where the excerpts stand that claims of codes used once rest on.
  private let single: [String: String]
  /// For each excerpt, the claims that use it.
  private let users: ExcerptUsers
  private let pages: Set<String>

  /// - Parameters:
  ///   - claims: In the order of the report; those without an excerpt that may be named are left out, and those of a
  ///     code used once lead to that excerpt.
  ///   - value: The case, with the authors' findings.
  init(_ claims: [Claim], of value: Case, _ table: ExcerptTable) {
    let found = claims.filter { !$0.evidence.isEmpty }
    let all = found.filter { !$0.isSingle }
    self.claims = all
    single = Dictionary(
      found.filter(\.isSingle).compactMap { claim in
        claim.evidence.first.flatMap { table.address(of: $0.excerpt, language: value.language) }.map {
          (claim.fragment, $0)
        }
      }, uniquingKeysWith: { first, _ in first })
    users = ExcerptUsers(all, table)
    plan = EvidencePlan(findings: value.findings, claims: all, excerpts: value.excerpts)
    pages = Set(value.narratives.map(\.id))
  }

  /// Places in ``claims`` of those that use an excerpt, in the order of the report.
  package func using(_ excerpt: ExcerptID) -> [Int] { users[excerpt] }

  /// Where the passages of a claim stand, from another page of the case; `nil` when there is nothing to show.
  package func anchor(_ subject: ClaimSubject) -> String? { anchor(subject.fragment) }

  /// The same of a claim by its fragment.
  package func anchor(_ fragment: String) -> String? {
    if let page = plan.page(of: fragment) { return Fragment.evidence(page: page) + "#" + fragment }
    return single[fragment]
  }

  /// The page of a source, from another page of the case; `nil` when it may not be named.
  package func page(ofSource source: String) -> String? { pages.contains(source) ? source + ".html#main" : nil }
}

extension Claim {
  /// Whether it is that of a code which one excerpt speaks of: the excerpt says it all.
  fileprivate var isSingle: Bool {
    if case .code = subject { evidence.count == 1 } else { false }
  }
}
