import CaseModel
import LensKit

/// How a position on an axis came about: one source after the other, then the sum, then the median.
enum CellExplanation {
  static func make(_ cell: Cell, frame: Frame, _ analysis: CaseAnalysis) -> Explanation {
    Explanation(
      .position(cell.axis, frame), .cell(cell),
      steps: cell.status == .silent ? [Explanation.Step(.nothingCoded)] : steps(cell, analysis))
  }

  private static func steps(_ cell: Cell, _ analysis: CaseAnalysis) -> [Explanation.Step] {
    let shares = cell.ranks.map { Explanation.RankShare(rank: $0.rank, share: $0.weight) }
    var reasons: [Explanation.CellReason] = [
      .shares(shares, cell.axis), .evidence(cell, analysis.value.thresholds), .median(cumulated(shares), cell),
    ]
    if let consensus = cell.consensus { reasons.append(.consensus(consensus)) }
    reasons.append(.weightings(cell))
    if cell.status == .sufficient { reasons.append(.stability(cell.stability)) }
    return voices(cell) + reasons.map { Explanation.Step($0) }
  }

  /// What each source that may be named says; every source has one voice.
  private static func voices(_ cell: Cell) -> [Explanation.Step] {
    var bySource: [String: [(rank: Int, excerpt: ExcerptID, share: Double)]] = [:]
    for rank in cell.ranks {
      for item in rank.evidence {
        bySource[item.excerpt.source, default: []].append((rank.rank, item.excerpt, item.share * Double(cell.sources)))
      }
    }
    let named = bySource.sorted { $0.key < $1.key }.map { source, items in
      Explanation.Step(
        .voice(source: source, items.map { ($0.excerpt.anchor, $0.rank, $0.share) }, cell.axis),
        evidence: items.map(\.excerpt))
    }
    guard cell.unnamedSources > 0 else { return named }
    return named + [Explanation.Step(.unnamed(sources: cell.unnamedSources))]
  }

  private static func cumulated(_ shares: [Explanation.RankShare]) -> [Explanation.RankShare] {
    var total = 0.0
    return shares.map { share in
      total += share.share
      return Explanation.RankShare(rank: share.rank, share: total)
    }
  }
}
