package import CaseModel

extension EvidenceStatus {
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
