import Analysis
import CaseModel
import CoordinationLens
import Figures
import Words

extension CaseDrawings {
  static func coordination(_ analysis: CaseAnalysis, _ words: Words) -> [Figure] {
    guard analysis.applies(.coordination) else { return [] }
    let found = analysis.coordination
    let conditions = found.conditions.map { condition in
      let code = condition.condition.code
      return CoordinatorMatrix.Condition(
        number: condition.condition.label, label: Codebook.builtIn[code]?.label ?? code,
        isResponsibility: condition.condition.isResponsibility, state: condition.state,
        bySource: found.sources.map { $0[condition.condition] },
        anchor: analysis.claims.anchor(.code(code)))
    }
    return [
      CoordinatorMatrix(
        subject: analysis.value.title, sources: found.sources.map { analysis.sourceName($0.source) },
        conditions: conditions, words: words
      ).figure
    ]
  }
}
