package import CaseModel

/// Something a report says, with the excerpts it rests on.
package struct Claim: Sendable {
  /// An excerpt and its part, where the claim has parts.
  package struct Evidence: Sendable {
    /// The excerpt.
    package let excerpt: ExcerptID
    /// Part of the whole, 0...1; `nil` where parts mean nothing.
    package let share: Double?
    /// What the excerpt speaks for.
    package let role: EvidenceRole

    init(_ excerpt: ExcerptID, _ role: EvidenceRole = .none, share: Double? = nil) {
      (self.excerpt, self.role, self.share) = (excerpt, role, share)
    }
  }

  /// What it is about.
  package let subject: ClaimSubject
  /// Place on the report.
  package let fragment: String
  /// The excerpts, in the order they are shown.
  package let evidence: [Evidence]
  /// Whether its excerpts are named only, because other claims quote them.
  package let isCompact: Bool

  init(_ subject: ClaimSubject, _ evidence: [Evidence], isCompact: Bool = false) {
    (self.subject, self.evidence, self.isCompact) = (subject, evidence, isCompact)
    fragment = subject.fragment
  }

  /// A claim whose excerpts have no parts.
  init(_ subject: ClaimSubject, excerpts: [ExcerptID]) {
    self.init(subject, excerpts.map { Evidence($0) })
  }
}
