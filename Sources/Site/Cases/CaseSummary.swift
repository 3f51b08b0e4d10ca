import Analysis
import CaseFigures
import CaseModel
import Figures
import IntegrationLens
import InvolvementLens
import Records

/// What pages about several cases need of one, so that the case itself can be let go.
///
/// Values and words of the content, none of the program's: it is kept from one build to the next.
package struct CaseSummary: Sendable {
  let id: String
  let title: String
  let language: String
  /// Names of the places.
  let places: [String]
  /// When it takes place; empty when not said.
  let period: Period
  /// First sentence of the summary.
  let lead: String
  let sources: Int
  let excerpts: Int
  let hasInvolvement: Bool
  let hasIntegration: Bool
  /// The class of the mode as it is meant; `nil` when it cannot be told.
  let intended: ModeClass?
  /// The class of the mode in practice; `nil` when it cannot be told.
  let actual: ModeClass?
  let pattern: IntegrationPattern
  /// Whether it sets thresholds otherwise than others.
  let hasOwnThresholds: Bool
  /// Where the case stands, for figures of all cases.
  let position: SharedCube.Entry
  /// What the other lenses say of it.
  let constructs: CaseConstructs
  /// Who wrote the report.
  let authors: [String]
  /// First publication; `nil` when not said.
  let published: PartialDate?
  /// Last change; `nil` when not said.
  let modified: PartialDate?
  /// Names of its actors.
  let actors: [String]
  /// What it is about, in the authors' words.
  let keywords: [String]
  /// Its row in `data/cases.json`.
  let row: [UInt8]
}

extension CaseSummary {
  /// - Parameter text: Gives the words of a text with its citations.
  init(_ analysis: CaseAnalysis, baseURL: String?, text: ([Block]) -> String = { $0.plainText }) {
    let value = analysis.value
    self.init(
      id: value.id, title: value.title, language: value.language, places: value.places.map(\.name),
      period: value.period ?? Period(from: nil, to: nil), lead: FirstSentence.of(text(value.summary)),
      sources: value.sources.count, excerpts: analysis.countedExcerpts, hasInvolvement: analysis.applies(.involvement),
      hasIntegration: analysis.applies(.integration), intended: analysis.involvement.intendedClass.value,
      actual: analysis.involvement.actualClass.value, pattern: analysis.integration.pattern,
      hasOwnThresholds: !value.thresholds.own.isEmpty, position: analysis.position,
      constructs: CaseConstructs(analysis), authors: value.authors.map(\.name),
      published: value.published, modified: value.modified,
      actors: value.actors.map(\.name), keywords: value.keywords, row: CasesJSON.row(analysis, baseURL: baseURL))
  }
}

extension CaseSummary {
  /// When the case was changed last, or published where that is not said.
  var changed: PartialDate? { modified ?? published }
}
