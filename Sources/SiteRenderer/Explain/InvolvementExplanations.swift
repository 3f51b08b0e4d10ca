import CaseModel
import InvolvementLens
import LensKit

/// How the results of the involvement lens came about.
enum InvolvementExplanations {
  static func all(_ analysis: CaseAnalysis) -> [Explanation] {
    let axes = analysis.involvement.axes
    let cells = axes.flatMap { axis in Frame.allCases.map { CellExplanation.make(axis[$0], frame: $0, analysis) } }
    return cells + [intendedClass(analysis), actualClass(analysis)] + axes.map { gap($0, analysis) } + [total(analysis)]
  }

  private static func intendedClass(_ analysis: CaseAnalysis) -> Explanation {
    let value = analysis.involvement.intendedClass
    return Explanation(
      construct: "involvement.class.intended", title: "Class of the mode, intended",
      result: value.value.map(Labels.modeClass) ?? "undetermined",
      steps: [
        claimedStep(.intended, analysis),
        Explanation.Step("An intention needs no practice, so no condition is asked of it."),
      ])
  }

  private static func actualClass(_ analysis: CaseAnalysis) -> Explanation {
    let value = analysis.involvement.actualClass
    var steps = [claimedStep(.actual, analysis)] + value.conditions.map(condition)
    if let claimed = value.claimed, let read = value.value {
      steps.append(
        Explanation.Step(
          claimed == read
            ? "No condition is contradicted, so the class stays \(Labels.modeClass(read))."
            : "A condition is contradicted, so the class is lowered by one, to \(Labels.modeClass(read))."))
    }
    steps.append(stability(value.stability, analysis))
    return Explanation(
      construct: "involvement.class.actual", title: "Class of the mode, in practice",
      result: value.value.map(Labels.modeClass) ?? "undetermined", steps: steps)
  }

  private static func claimedStep(_ frame: Frame, _ analysis: CaseAnalysis) -> Explanation.Step {
    guard let cell = analysis.involvement[.mode]?[frame], let position = cell.position else {
      return Explanation.Step("The mode \(Labels.inFrame(frame)) has not enough evidence, so there is no class.")
    }
    return Explanation.Step(
      "The mode \(Labels.inFrame(frame)) lies at \(Labels.interval(position, of: .mode)); the class is that of its lower end."
    )
  }

  private static func condition(_ finding: ConditionFinding) -> Explanation.Step {
    let state =
      switch finding.state {
      case .confirmed: "confirmed"
      case .contrary: "contradicted"
      case .silent: "not spoken of, which lowers nothing"
      }
    return Explanation.Step(
      "Condition: \(Labels.condition(finding.id)). It is \(state): \(Say.count(finding.evidenceFor.count, "excerpt")) for, \(finding.evidenceAgainst.count) against.",
      evidence: finding.evidenceFor + finding.evidenceAgainst)
  }

  private static func gap(_ axis: AxisAssessment, _ analysis: CaseAnalysis) -> Explanation {
    let name = Labels.axis(axis.axis)
    let construct = "involvement.\(axis.axis.rawValue).gap"
    guard let gap = axis.gap, let intended = axis.intended.interval, let actual = axis.actual.interval else {
      return Explanation(
        construct: construct, title: "Gap: \(name)", result: "not computable",
        steps: [Explanation.Step("A gap needs enough evidence both for intention and for practice.")])
    }
    let steps = [
      Explanation.Step(
        "Intention lies at \(intended.lo)–\(intended.hi), practice at \(actual.lo)–\(actual.hi), as ranks."),
      Explanation.Step(
        "The gap runs from \(intended.lo) − \(actual.hi) = \(Say.steps(gap.lo)) to \(intended.hi) − \(actual.lo) = \(Say.steps(gap.hi)); its end nearest to zero is \(Say.steps(gap.guaranteed))."
      ),
      Explanation.Step(
        "Comparing every share of intention with every share of practice gives a separation of \(Say.signed(gap.delta)): \(gap.separation.band.rawValue)."
      ),
      stability(gap.stability, analysis),
    ]
    return Explanation(
      construct: construct, title: "Gap: \(name)", result: "\(Say.steps(gap.guaranteed)) steps at least", steps: steps)
  }

  private static func total(_ analysis: CaseAnalysis) -> Explanation {
    let title = "The gap over all axes"
    guard let total = analysis.involvement.gap else {
      return Explanation(
        construct: "involvement.gap", title: title, result: "not computable",
        steps: [Explanation.Step("No axis has a gap.")])
    }
    let parts = analysis.involvement.axes.compactMap { axis in
      axis.gap.map { "\(axis.axis.rawValue) \(max(0, $0.guaranteed)) of \(axis.axis.span)" }
    }
    return Explanation(
      construct: "involvement.gap", title: title, result: total.band.rawValue,
      steps: [
        Explanation.Step("Guaranteed steps of the span: \(Say.list(parts)); together \(total.steps) of \(total.span)."),
        Explanation.Step(
          "The index is the mean of these shares, \(Say.decimal(total.index)), which is \(total.band.rawValue) by the thresholds \(analysis.value.thresholds.gapBands.map { Say.decimal($0) }.joined(separator: ", "))."
        ),
      ])
  }

  static func stability(_ stability: Stability?, _ analysis: CaseAnalysis) -> Explanation.Step {
    guard let stability else {
      return Explanation.Step("There is no result that rests on a source to leave out, so there is nothing to test.")
    }
    switch stability.state {
    case .stable: return Explanation.Step("Leaving out each source in turn changes nothing: the result is stable.")
    case .sensitive, .fragile:
      return Explanation.Step(
        "Leaving out each source in turn: the result is \(stability.state.rawValue), for it changes without \(Say.list(stability.to.map(analysis.sourceName), "or without"))."
      )
    }
  }
}
