import CaseModel
import LensKit

/// How a position on an axis came about: one source after the other, then the sum, then the median.
enum CellExplanation {
  static func make(_ cell: Cell, frame: Frame, _ analysis: CaseAnalysis) -> Explanation {
    Explanation(
      construct: "involvement.\(cell.axis.rawValue).\(frame.rawValue)",
      title: "\(Labels.axis(cell.axis)), \(Labels.inFrame(frame))", result: Labels.cell(cell),
      steps: cell.status == .silent
        ? [Explanation.Step("Nothing is coded, which says nothing about what there is.")]
        : steps(cell, frame: frame, analysis))
  }

  private static func steps(_ cell: Cell, frame: Frame, _ analysis: CaseAnalysis) -> [Explanation.Step] {
    let thresholds = analysis.value.thresholds
    var steps = voices(cell, analysis)
    steps.append(sum(cell))
    steps.append(
      Explanation.Step(
        "\(Say.count(cell.codings, "excerpt")) from \(Say.count(cell.sources, "source")), where \(thresholds.minCodings) from \(thresholds.minSources) are needed: \(Labels.status(cell.status))."
      ))
    steps.append(median(cell))
    if let consensus = cell.consensus {
      steps.append(
        Explanation.Step(
          "Consensus of the weights is \(Say.decimal(consensus.value)): sources are \(consensus.band.rawValue)."))
    }
    steps.append(weightings(cell))
    if cell.status == .sufficient { steps.append(InvolvementExplanations.stability(cell.stability, analysis)) }
    return steps
  }

  /// What each source that may be named says; every source has one voice.
  private static func voices(_ cell: Cell, _ analysis: CaseAnalysis) -> [Explanation.Step] {
    var bySource: [String: [(rank: Int, excerpt: ExcerptID, share: Double)]] = [:]
    for rank in cell.ranks {
      for item in rank.evidence {
        bySource[item.excerpt.source, default: []].append((rank.rank, item.excerpt, item.share * Double(cell.sources)))
      }
    }
    let named = bySource.sorted { $0.key < $1.key }.map { source, items in
      let parts = items.map { "\($0.excerpt.anchor) \(Labels.rank($0.rank, of: cell.axis)) \(Say.decimal($0.share))" }
      return Explanation.Step(
        "\(analysis.sourceName(source)) has one voice, divided by strength: \(Say.list(parts)).",
        evidence: items.map(\.excerpt))
    }
    guard cell.unnamedSources > 0 else { return named }
    return named + [
      Explanation.Step("Material of \(Say.count(cell.unnamedSources, "source")) that is not named here also counts.")
    ]
  }

  private static func sum(_ cell: Cell) -> Explanation.Step {
    let parts = cell.ranks.map { "\(Labels.rank($0.rank, of: cell.axis)) \(Say.decimal($0.weight))" }
    return Explanation.Step("All voices together, as shares: \(Say.list(parts)).")
  }

  private static func median(_ cell: Cell) -> Explanation.Step {
    var total = 0.0
    let parts = cell.ranks.map { rank in
      total += rank.weight
      return "\(Labels.rank(rank.rank, of: cell.axis)) \(Say.decimal(total))"
    }
    let place = cell.interval.map { Labels.interval($0, of: cell.axis) } ?? "nowhere"
    return Explanation.Step("Added up from the lowest rank: \(Say.list(parts)). One half is reached at \(place).")
  }

  private static func weightings(_ cell: Cell) -> Explanation.Step {
    let words = { (interval: RankInterval?) in interval.map { Labels.interval($0, of: cell.axis) } ?? "nowhere" }
    return Explanation.Step(
      "With every excerpt equally strong the median lies at \(words(cell.equal)); without balancing sources, at \(words(cell.raw))."
    )
  }
}
