import CaseModel
import CoordinationLens

/// How the results of the coordination lens came about.
enum CoordinationExplanations {
  static func all(_ analysis: CaseAnalysis) -> [Explanation] {
    guard analysis.coordination.isDeclared else { return [] }
    return analysis.coordination.conditions.filter { $0.state != .silent }.map { condition in
      let testimony = condition.testimony
      let step = Explanation.Step(
        .testimony(
          supporting: testimony.supporting.count, hindering: testimony.hindering.count,
          aspired: testimony.aspired.count, calledFor: testimony.calledFor.count),
        evidence: Array(Set(testimony.supporting + testimony.hindering + testimony.aspired + testimony.calledFor))
          .sorted())
      return Explanation(
        .condition(condition.condition.code), .condition(condition.state),
        steps: [step, Explanation.Step(.stabilityOfValue(testimony.stability))])
    }
  }
}
