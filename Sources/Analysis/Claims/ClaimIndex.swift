package import CaseModel

/// Every claim of a report, and the way back from each excerpt.
package struct ClaimIndex: Sendable {
  /// The claims, in the order of the report.
  package let claims: [Claim]
  private let fragments: Set<String>
  private let byExcerpt: [ExcerptID: [Int]]

  /// - Parameter claims: In the order of the report; those without an excerpt that may be named are left out.
  init(_ claims: [Claim]) {
    let all = claims.filter { !$0.evidence.isEmpty }
    self.claims = all
    fragments = Set(all.map(\.fragment))
    var byExcerpt: [ExcerptID: [Int]] = [:]
    for (position, claim) in all.enumerated() {
      for item in claim.evidence where byExcerpt[item.excerpt]?.last != position {
        byExcerpt[item.excerpt, default: []].append(position)
      }
    }
    self.byExcerpt = byExcerpt
  }

  /// Places in ``claims`` of those that use an excerpt, in the order of the report.
  package func using(_ excerpt: ExcerptID) -> [Int] { byExcerpt[excerpt, default: []] }

  /// The place of a claim, when it has excerpts that may be named; `nil` when there is nothing to show.
  package func anchor(_ subject: ClaimSubject) -> String? { anchor(subject.fragment) }

  /// The place of a claim as a link on the report itself.
  package func link(_ subject: ClaimSubject) -> String? { link(subject.fragment) }

  /// The fragment, when a claim with named excerpts stands there; `nil` when there is nothing to show.
  package func anchor(_ fragment: String) -> String? { fragments.contains(fragment) ? fragment : nil }

  /// The fragment as a link on the report itself.
  package func link(_ fragment: String) -> String? { anchor(fragment).map { "#" + $0 } }
}
