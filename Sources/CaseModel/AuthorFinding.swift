/// What the authors of a case conclude, with the evidence they see for it and against it, and how sure they are. It is
/// never computed and never mixed with what is. (Model §10.18; after GRADE-CERQual, Lewin et al. 2018)
package struct AuthorFinding: Sendable, Hashable {
  /// How sure the authors are, and why.
  package struct Confidence: Sendable, Hashable {
    /// How sure.
    package enum Level: String, Sendable, CaseIterable {
      case high, moderate, low
    }

    /// How sure.
    package let level: Level
    /// Why.
    package let because: String

    /// A confidence with its reason.
    package init(_ level: Level, because: String) {
      self.level = level
      self.because = because
    }
  }

  /// Stable id, such as `f1`.
  package let id: String
  /// The finding, one sentence.
  package let says: String
  /// What it rests on, in at most two sentences; empty when not said.
  package var because: [Block] = []
  /// Excerpts for it, in the authors' order.
  package var evidence: [ExcerptID] = []
  /// Excerpts against it, in the authors' order.
  package var against: [ExcerptID] = []
  /// How sure the authors are; `nil` when they do not say.
  package var confidence: Confidence?

  /// A finding without evidence.
  package init(id: String, says: String) {
    self.id = id
    self.says = says
  }
}
