import Analysis
import CaseModel
import CoordinationLens
import Figures
import Words

extension CaseDrawings {
  private static let mostSources = 12

  static func coordination(_ analysis: CaseAnalysis, _ words: Words) -> [Figure] {
    guard analysis.applies(.coordination) else { return [] }
    let found = analysis.coordination
    // A column for each source is read where there are a few.
    let sources = found.sources.count <= mostSources ? found.sources : []
    let conditions = found.conditions.map { condition in
      let code = condition.condition.code
      return CoordinatorMatrix.Condition(
        number: condition.condition.label, label: Codebook.builtIn[code]?.label ?? code,
        isResponsibility: condition.condition.isResponsibility, state: condition.state,
        bySource: sources.map { $0[condition.condition] },
        anchor: analysis.claims.anchor(.code(code)))
    }
    return [
      CoordinatorMatrix(
        subject: analysis.value.title, sources: sources.map { analysis.sourceName($0.source) },
        conditions: conditions, words: words
      ).figure
    ]
  }
}
