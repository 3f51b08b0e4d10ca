import Analysis
import CaseModel
import CoordinationLens
import Figures

extension CaseDrawings {
  static func coordination(_ analysis: CaseAnalysis) -> [Figure] {
    guard analysis.hasConditions else { return [] }
    let found = analysis.coordination
    let conditions = found.conditions.map { condition in
      let code = condition.condition.code
      return CoordinatorMatrix.Condition(
        number: condition.condition.label, label: Codebook.builtIn[code]?.label ?? code,
        isResponsibility: condition.condition.isResponsibility, state: state(condition.state),
        bySource: found.sources.map { state($0[condition.condition]) },
        anchor: analysis.claims.anchor(.code(code)))
    }
    return [
      CoordinatorMatrix(
        subject: analysis.value.title, sources: found.sources.map { analysis.sourceName($0.source) },
        conditions: conditions
      ).figure
    ]
  }

  private static func state(_ state: CoordinationState) -> CoordinatorMatrix.State {
    CoordinatorMatrix.State(rawValue: state.rawValue) ?? .silent
  }
}
