import CaseModel

/// Something a report says, with the excerpts it rests on.
struct Claim: Sendable {
  /// An excerpt and its part, where the claim has parts.
  struct Evidence: Sendable {
    let excerpt: ExcerptID
    /// Part of the whole, 0...1; `nil` where parts mean nothing.
    let share: Double?
    /// What the excerpt speaks for, such as a rank; empty for none.
    let role: String
  }

  /// Place on the report.
  let fragment: String
  /// The claim's name.
  let title: String
  let evidence: [Evidence]
  /// Whether its excerpts are named only, because other claims quote them.
  var isCompact = false
}

/// Every claim of a report, and the way back from each excerpt.
struct ClaimIndex: Sendable {
  let claims: [Claim]
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

  /// Claims that use an excerpt, in the order of the report.
  func using(_ excerpt: ExcerptID) -> some Collection<Claim> {
    byExcerpt[excerpt, default: []].lazy.map { [claims] in claims[$0] }
  }

  /// The fragment, when a claim with named excerpts stands there; `nil` when there is nothing to show.
  func anchor(_ fragment: String) -> String? { fragments.contains(fragment) ? fragment : nil }

  /// The fragment as a link on the report itself.
  func link(_ fragment: String) -> String? { anchor(fragment).map { "#" + $0 } }
}
