import CaseModel
import InvolvementLens
import LensKit

/// How the results of the involvement lens came about.
enum InvolvementExplanations {
  static func all(_ analysis: CaseAnalysis) -> [Explanation] {
    let axes = analysis.involvement.axes
    let cells = axes.flatMap { axis in Frame.allCases.map { CellExplanation.make(axis[$0], frame: $0, analysis) } }
    return cells + [intendedClass(analysis), actualClass(analysis)] + axes.map(gap) + [total(analysis)]
  }

  private static func intendedClass(_ analysis: CaseAnalysis) -> Explanation {
    Explanation(
      .modeClass(.intended), .modeClass(analysis.involvement.intendedClass.value),
      steps: [claimed(.intended, analysis), Explanation.Step(.intentionNeedsNoPractice)])
  }

  private static func actualClass(_ analysis: CaseAnalysis) -> Explanation {
    let value = analysis.involvement.actualClass
    var steps = [claimed(.actual, analysis)] + value.conditions.map(condition)
    if let claimed = value.claimed, let read = value.value {
      let reason: Explanation.InvolvementReason = claimed == read ? .classStays(read) : .classLowered(to: read)
      steps.append(Explanation.Step(reason))
    }
    steps.append(Explanation.Step(.stability(value.stability)))
    return Explanation(.modeClass(.actual), .modeClass(value.value), steps: steps)
  }

  private static func claimed(_ frame: Frame, _ analysis: CaseAnalysis) -> Explanation.Step {
    guard let position = analysis.involvement[.mode]?[frame].position else {
      return Explanation.Step(.noClass(frame))
    }
    return Explanation.Step(.lowerEnd(frame, position))
  }

  private static func condition(_ finding: ConditionFinding) -> Explanation.Step {
    Explanation.Step(
      .condition(
        finding.id, finding.state, evidenceFor: finding.evidenceFor.count, against: finding.evidenceAgainst.count),
      evidence: finding.evidenceFor + finding.evidenceAgainst)
  }

  private static func gap(_ axis: AxisAssessment) -> Explanation {
    guard let gap = axis.gap, let intended = axis.intended.interval, let actual = axis.actual.interval else {
      return Explanation(.gap(axis.axis), .notComputable, steps: [Explanation.Step(.gapNeedsBothSides)])
    }
    let reasons: [Explanation.InvolvementReason] = [
      .sides(intended: intended, actual: actual),
      .range(intended: intended, actual: actual, lo: gap.lo, hi: gap.hi, guaranteed: gap.guaranteed),
      .separation(gap.delta, gap.separation.band),
    ]
    return Explanation(
      .gap(axis.axis), .steps(gap.guaranteed),
      steps: reasons.map { Explanation.Step($0) } + [Explanation.Step(.stability(gap.stability))])
  }

  private static func total(_ analysis: CaseAnalysis) -> Explanation {
    guard let total = analysis.involvement.gap else {
      return Explanation(.gapOverAll, .notComputable, steps: [Explanation.Step(.noAxisHasGap)])
    }
    let parts = analysis.involvement.axes.compactMap { axis in
      axis.gap.map { (axis: axis.axis, steps: max(0, $0.guaranteed)) }
    }
    let reasons: [Explanation.InvolvementReason] = [
      .guaranteedSteps(parts, total: total.steps, span: total.span),
      .index(total.index, total.band, bands: analysis.value.thresholds.gapBands),
    ]
    return Explanation(.gapOverAll, .band(total.band), steps: reasons.map { Explanation.Step($0) })
  }
}
