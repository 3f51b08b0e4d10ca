package import CaseModel

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

  /// The status of a cell with so many codings from so many sources.
  package init(codings: Int, sources: Int, thresholds: Thresholds) {
    if codings == 0 {
      self = .silent
    } else if codings >= thresholds.minCodings && sources >= thresholds.minSources {
      self = .sufficient
    } else {
      self = codings >= thresholds.minCodings && sources == 1 ? .singleSource : .insufficient
    }
  }
}
