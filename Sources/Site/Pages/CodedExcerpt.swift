import Analysis
import CaseModel
import Packing

/// An excerpt as the page of a code shows it: values and words of the content.
struct CodedExcerpt: Sendable {
  /// How its words are shown.
  enum Shown: String, Sendable {
    case quote, paraphrase, none
  }

  let code: String
  let caseID: String
  let caseTitle: String
  let narrative: String
  let anchor: String
  let source: String
  let language: String
  let shown: Shown
  /// The words; empty where none are shown.
  let text: String
  /// What its codings with the code say, each once.
  let attributes: [CodingAttribute]

  static func all(_ analysis: CaseAnalysis) -> [CodedExcerpt] {
    analysis.value.excerpts.flatMap { excerpt -> [CodedExcerpt] in
      guard let version = excerpt.versions.first else { return [] }
      let codings = analysis.codings[excerpt.id, default: []]
      let (shown, text) = words(version)
      var seen: Set<String> = []
      return codings.filter { seen.insert($0.code).inserted }.map { coding in
        CodedExcerpt(
          code: coding.code, caseID: analysis.value.id, caseTitle: analysis.value.title, narrative: version.narrative,
          anchor: excerpt.id.anchor, source: analysis.sourceName(excerpt.id.source), language: version.language,
          shown: shown, text: text, attributes: CodingAttribute.all(of: codings.filter { $0.code == coding.code }))
      }
    }
  }

  private static func words(_ version: Excerpt.Version) -> (Shown, String) {
    switch version.words {
    case .quote(let inlines): (.quote, inlines.plainText)
    case .paraphrase(let text): (.paraphrase, text)
    case .none: (.none, "")
    }
  }
}

extension CodedExcerpt {
  /// All but the code, which the reader knows.
  func write(to out: inout PackWriter) {
    for text in [caseID, caseTitle, narrative, anchor, source, language, shown.rawValue, text] { out.write(text) }
    out.write(list: attributes) { $0.write($1.name) }
  }

  init(_ input: inout PackReader, code: String) throws(PackFault) {
    self.code = code
    caseID = try input.string()
    caseTitle = try input.string()
    narrative = try input.string()
    anchor = try input.string()
    source = try input.string()
    language = try input.string()
    guard let shown = Shown(rawValue: try input.string()) else { throw PackFault() }
    self.shown = shown
    text = try input.string()
    attributes = try input.list { (input) throws(PackFault) in
      guard let attribute = CodingAttribute(name: try input.string()) else { throw PackFault() }
      return attribute
    }
  }
}
