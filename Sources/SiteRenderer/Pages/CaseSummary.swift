import CaseModel
import Figures
import IntegrationLens
import InvolvementLens
import Markup

/// What pages about several cases need of one, so that the case itself can be let go.
package struct CaseSummary: Sendable {
  let id: String
  let title: String
  let language: String
  let setting: String
  let lead: String
  let material: String
  let intended: String
  let actual: String
  let pattern: String
  let hasInvolvement: Bool
  let hasIntegration: Bool
  let sources: Int
  let excerpts: Int
  /// Where the case stands, for figures of all cases.
  let position: SharedCube.Entry
  /// What the other lenses say of it.
  let constructs: CaseConstructs
  /// A small figure for the card.
  let thumbnail: Markup
  /// Its row in `data/cases.json`.
  let row: [UInt8]

  init(_ analysis: CaseAnalysis, baseURL: String?) {
    let value = analysis.value
    (id, title, language) = (value.id, value.title, value.language)
    setting = [value.places.map(\.name).joined(separator: ", "), value.period.map(ReportWriter.period) ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " · ")
    lead = Self.firstSentence(value.summary.plainText)
    material = "\(Say.count(value.sources.count, "source")), \(Say.count(value.excerpts.count, "excerpt"))"
    intended = Self.words(analysis.involvement.intendedClass.value)
    actual = Self.words(analysis.involvement.actualClass.value)
    pattern = IntegrationWords.pattern(analysis.integration.pattern)
    hasInvolvement = analysis.involvement.axes.contains { $0.intended.codings + $0.actual.codings > 0 }
    hasIntegration = analysis.integration.types.contains { $0.codings > 0 }
    (sources, excerpts) = (value.sources.count, value.excerpts.count)
    position = CaseFigures.position(analysis)
    constructs = CaseConstructs(analysis)
    thumbnail = CaseThumbnail.markup(analysis)
    row = CasesJSON.row(analysis, baseURL: baseURL)
  }

  private static func words(_ value: ModeClass?) -> String { value.map(Labels.modeClass) ?? "undetermined" }

  private static func firstSentence(_ text: String) -> String {
    let words = wordsWithStops(text)
    guard !words.isEmpty else { return "" }
    let end = words.firstIndex { $0.hasSuffix(".") && $0.count > 3 } ?? words.endIndex - 1
    return words[...end].joined(separator: " ")
  }

  /// The words of a text. A stop that stands alone, since a citation before it was left out, joins the word before.
  private static func wordsWithStops(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).reduce(into: []) { words, word in
      if !words.isEmpty, word.allSatisfy(".,;:!?".contains) {
        words[words.endIndex - 1] += word
      } else {
        words.append(String(word))
      }
    }
  }
}
