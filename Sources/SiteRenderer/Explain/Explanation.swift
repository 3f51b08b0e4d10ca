package import CaseModel

/// How a result came about, in steps that a reader can redo by hand.
package struct Explanation: Sendable {
  /// One step.
  package struct Step: Sendable {
    /// What was done and what came out.
    package let text: String
    /// Excerpts the step rests on that may be named, in order.
    package let evidence: [ExcerptID]

    init(_ text: String, evidence: [ExcerptID] = []) {
      self.text = text
      self.evidence = evidence
    }
  }

  /// The construct, such as `involvement.mode.actual`. (Model §9.20)
  package let construct: String
  /// Its name in words.
  package let title: String
  /// The result in a few words.
  package let result: String
  /// The steps, in order. Never empty.
  package let steps: [Step]
}

extension CaseAnalysis {
  /// An explanation of every construct of the case, in the order of the report.
  package var explanations: [Explanation] {
    InvolvementExplanations.all(self) + IntegrationExplanations.all(self) + OpportunityExplanations.all(self)
      + CoordinationExplanations.all(self)
  }
}
