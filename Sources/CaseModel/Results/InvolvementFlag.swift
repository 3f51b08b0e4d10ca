/// Something about a case's involvement that deserves attention. (Model §9.15)
package enum InvolvementFlag: String, Sendable, CaseIterable {
  /// Terms are used ahead of practice.
  case termsAheadOfPractice = "terms-ahead-of-practice"
  /// On some axis practice is sure to be ahead of intention.
  case practiceAheadOfIntention = "practice-ahead-of-intention"
  /// Another weighting leads elsewhere.
  case dependsOnWeighting = "depends-on-weighting"
  /// The gap between levels and the gap over all levels differ on some axis.
  case viewsDiffer = "views-differ"
  /// Nothing is coded on a condition of the class.
  case conditionsUnconfirmed = "conditions-unconfirmed"
  /// One coder coded, so that reliability is not known.
  case singleCoder = "single-coder"
  /// No coded source that may be named speaks from the level of citizens.
  case noCitizenVoice = "no-citizen-voice"
  /// All coded sources that may be named speak from one level.
  case oneLevelOnly = "one-level-only"
}
