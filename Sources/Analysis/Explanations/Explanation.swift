package import CaseModel

/// How a result came about, in steps that a reader can redo by hand.
package struct Explanation: Sendable {
  /// One step.
  package struct Step: Sendable {
    /// What was done and what came out.
    package let reason: Reason
    /// Excerpts the step rests on that may be named, in order.
    package let evidence: [ExcerptID]

    /// Whether it says what one source has in a cell; steps of that kind come first, one for each source.
    package var isVoice: Bool {
      if case .cell(.voice) = reason { true } else { false }
    }

    /// An excerpt that stands for several of the things that are said is named once.
    private init(reason: Reason, _ evidence: [ExcerptID]) {
      self.reason = reason
      guard evidence.count > 1 else {
        self.evidence = evidence
        return
      }
      var seen: Set<ExcerptID> = []
      self.evidence = evidence.filter { seen.insert($0).inserted }
    }

    init(_ reason: CellReason, evidence: [ExcerptID] = []) {
      self.init(reason: .cell(reason), evidence)
    }

    init(_ reason: InvolvementReason, evidence: [ExcerptID] = []) {
      self.init(reason: .involvement(reason), evidence)
    }

    init(_ reason: IntegrationReason, evidence: [ExcerptID] = []) {
      self.init(reason: .integration(reason), evidence)
    }

    init(_ reason: DeclaredReason, evidence: [ExcerptID] = []) {
      self.init(reason: .declared(reason), evidence)
    }
  }

  /// The construct.
  package let construct: Construct
  /// The result.
  package let result: Result
  /// The steps, in order. Never empty.
  package let steps: [Step]

  init(_ construct: Construct, _ result: Result, steps: [Step]) {
    (self.construct, self.result, self.steps) = (construct, result, steps)
  }
}

extension CaseAnalysis {
  /// An explanation of every construct of the case, in the order of the report.
  package var explanations: [Explanation] {
    InvolvementExplanations.all(self) + IntegrationExplanations.all(self) + OpportunityExplanations.all(self)
      + CoordinationExplanations.all(self)
  }
}
