package import CaseModel

/// Every claim of a report, where its passages stand, and the way back from each excerpt.
package struct ClaimIndex: Sendable {
  /// The claims, in the order of the report.
  package let claims: [Claim]
  /// What stands on which page of the evidence.
  package let plan: EvidencePlan
  private let single: [String: ExcerptID]
  private let byExcerpt: [ExcerptID: [Int]]
  private let addresses: [ExcerptID: String]
  private let pages: Set<String>

  /// - Parameters:
  ///   - claims: In the order of the report; those without an excerpt that may be named are left out, and those of a
  ///     code used once lead to that excerpt.
  ///   - value: The case, with the authors' findings.
  init(_ claims: [Claim], of value: Case) {
    let found = claims.filter { !$0.evidence.isEmpty }
    let all = found.filter { !$0.isSingle }
    self.claims = all
    single = Dictionary(
      found.filter(\.isSingle).compactMap { claim in claim.evidence.first.map { (claim.fragment, $0.excerpt) } },
      uniquingKeysWith: { first, _ in first })
    var byExcerpt: [ExcerptID: [Int]] = [:]
    for (position, claim) in all.enumerated() {
      for item in claim.evidence where byExcerpt[item.excerpt]?.last != position {
        byExcerpt[item.excerpt, default: []].append(position)
      }
    }
    self.byExcerpt = byExcerpt
    plan = EvidencePlan(findings: value.findings, claims: all, excerpts: value.excerpts)
    addresses = Self.addresses(value)
    pages = Set(value.narratives.map(\.id))
  }

  /// Places in ``claims`` of those that use an excerpt, in the order of the report.
  package func using(_ excerpt: ExcerptID) -> [Int] { byExcerpt[excerpt, default: []] }

  /// Where the passages of a claim stand, from another page of the case; `nil` when there is nothing to show.
  package func anchor(_ subject: ClaimSubject) -> String? { anchor(subject.fragment) }

  /// The same of a claim by its fragment.
  package func anchor(_ fragment: String) -> String? {
    if let page = plan.page(of: fragment) { return Fragment.evidence(page: page) + "#" + fragment }
    return single[fragment].flatMap(address)
  }

  /// Where an excerpt stands in its narrative, from another page of the case; `nil` when it may not be named.
  package func address(of excerpt: ExcerptID) -> String? { addresses[excerpt] }

  /// The page of a source, from another page of the case; `nil` when it may not be named.
  package func page(ofSource source: String) -> String? { pages.contains(source) ? source + ".html#main" : nil }

  private static func addresses(_ value: Case) -> [ExcerptID: String] {
    var addresses: [ExcerptID: String] = [:]
    addresses.reserveCapacity(value.excerpts.count)
    for excerpt in value.excerpts {
      let version = excerpt.versions.first { $0.language == value.language } ?? excerpt.versions.first
      if let version { addresses[excerpt.id] = version.narrative + ".html#" + Fragment.excerpt(excerpt.id.anchor) }
    }
    return addresses
  }
}

extension Claim {
  /// Whether it is that of a code which one excerpt speaks of: the excerpt says it all.
  fileprivate var isSingle: Bool {
    if case .code = subject { evidence.count == 1 } else { false }
  }
}
