/// Whether a cell holds enough to say something. (Model §2.3, §9.6)
package enum EvidenceStatus: String, Sendable, CaseIterable {
  /// Enough codings from enough sources.
  case sufficient
  /// Enough codings, all from one source.
  case singleSource = "single-source"
  /// Some codings, but too few.
  case insufficient
  /// No coding. Silent is not absent.
  case silent
}
