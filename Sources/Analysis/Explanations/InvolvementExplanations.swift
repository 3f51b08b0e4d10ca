import CaseModel
import InvolvementLens
import LensKit

/// How the results of the involvement lens came about.
enum InvolvementExplanations {
  static func all(_ analysis: CaseAnalysis) -> [Explanation] {
    let axes = analysis.involvement.axes
    let cells = axes.flatMap { axis in Frame.allCases.map { CellExplanation.make(axis[$0], frame: $0, analysis) } }
    return cells + [intendedClass(analysis), actualClass(analysis)] + axes.map(gap) + axes.map(gapBetweenLevels)
  }

  private static func intendedClass(_ analysis: CaseAnalysis) -> Explanation {
    let value = analysis.involvement.intendedClass
    var steps = [claimed(.intended, analysis)] + value.conditions.map { condition($0, analysis) }
    if let after = value.afterConditions {
      let reason: Explanation.InvolvementReason =
        after == value.value ? .classStays(after) : .intentionIsNotLowered(afterConditions: after)
      steps.append(Explanation.Step(reason))
    }
    return Explanation(.modeClass(.intended), .modeClass(value.value), steps: steps)
  }

  private static func actualClass(_ analysis: CaseAnalysis) -> Explanation {
    let value = analysis.involvement.actualClass
    var steps = [claimed(.actual, analysis)] + value.conditions.map { condition($0, analysis) }
    if let claimed = value.claimed, let read = value.value {
      let reason: Explanation.InvolvementReason = claimed == read ? .classStays(read) : .classLowered(to: read)
      steps.append(Explanation.Step(reason))
    }
    steps.append(Explanation.Step(.stabilityOfValue(value.stability)))
    return Explanation(.modeClass(.actual), .modeClass(value.value), steps: steps)
  }

  private static func claimed(_ frame: Frame, _ analysis: CaseAnalysis) -> Explanation.Step {
    guard let position = analysis.involvement[.mode]?[frame].position else {
      return Explanation.Step(.noClass(frame))
    }
    return Explanation.Step(.lowerEnd(frame, position))
  }

  private static func condition(_ finding: ConditionFinding, _ analysis: CaseAnalysis) -> Explanation.Step {
    if finding.basis == .declared {
      let activities = analysis.value.serviceMap?.activities.filter { finding.activities.contains($0.id) } ?? []
      return Explanation.Step(.declaredCondition(finding.id, activities: activities.map(\.name)))
    }
    return Explanation.Step(
      .condition(
        finding.id, finding.state, evidenceFor: finding.evidenceFor.count, against: finding.evidenceAgainst.count),
      evidence: finding.evidenceFor + finding.evidenceAgainst)
  }

  private static func gap(_ axis: AxisAssessment) -> Explanation {
    gap(.gap(axis.axis), axis.gap, axis.intended, axis.actual)
  }

  private static func gapBetweenLevels(_ axis: AxisAssessment) -> Explanation {
    gap(
      .gapBetweenLevels(axis.axis), axis.betweenLevels.gap, axis.betweenLevels.intended, axis.betweenLevels.actual)
  }

  private static func gap(_ construct: Construct, _ gap: Gap, _ intended: Cell, _ actual: Cell) -> Explanation {
    guard let steps = gap.steps, let guaranteed = gap.guaranteed, let separation = gap.separation,
      let meant = intended.interval, let done = actual.interval
    else { return Explanation(construct, .notComputable, steps: [Explanation.Step(.gapNeedsBothSides)]) }
    let reasons: [Explanation.InvolvementReason] = [
      .sides(intended: meant, actual: done),
      .range(intended: meant, actual: done, lo: steps.lo, hi: steps.hi, guaranteed: guaranteed),
      .verdict(gap.verdict), .separation(separation.delta, separation.band),
    ]
    return Explanation(
      construct, .gap(gap.verdict, guaranteed),
      steps: reasons.map { Explanation.Step($0) } + [Explanation.Step(.stability(gap.stability))])
  }
}
