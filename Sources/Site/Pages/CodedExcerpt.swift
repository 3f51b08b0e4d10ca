import Analysis
import CaseModel
import Packing

/// An excerpt as the page of a code shows it: values and words of the content.
struct CodedExcerpt: Sendable {
  /// How its words are shown.
  enum Shown: String, Sendable {
    case quote, whole, paraphrase, none
  }

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

  /// Goes through the excerpts of a case under each of their codes, in order.
  ///
  /// - Parameter text: Gives the words of a quote with its citations.
  static func forEach(
    of analysis: CaseAnalysis, text: ([Inline]) -> String, _ take: (_ code: String, CodedExcerpt) -> Void
  ) {
    for excerpt in analysis.value.excerpts {
      guard let version = excerpt.versions.first else { continue }
      let codings = analysis.codings(of: excerpt.id)
      let (shown, shownWords) = words(version, text)
      let owner: [CodingAttribute] = analysis.isAnalysis(excerpt.id.source) ? [.authors] : []
      for (place, coding) in codings.enumerated() where !codings[..<place].contains(where: { $0.code == coding.code }) {
        let own = CodedExcerpt(
          caseID: analysis.value.id, caseTitle: analysis.value.title, narrative: version.narrative,
          anchor: excerpt.id.anchor, source: analysis.sourceName(excerpt.id.source), language: version.language,
          shown: shown, text: shownWords,
          attributes: owner + CodingAttribute.all(of: codings[place...], code: coding.code))
        take(coding.code, own)
      }
    }
  }

  private static func words(_ version: Excerpt.Version, _ text: ([Inline]) -> String) -> (Shown, String) {
    switch version.words {
    case .quote(let inlines), .whole(let inlines?): (.quote, text(inlines))
    case .paraphrase(let text): (.paraphrase, text)
    case .whole(nil): (.whole, "")
    case .none: (.none, "")
    }
  }
}

extension CodedExcerpt: Packable {
  /// All but the code's text, which every excerpt of a code's rows shares.
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    Self(
      caseID: try packer.pack(value?.caseID), caseTitle: try packer.pack(value?.caseTitle),
      narrative: try packer.pack(value?.narrative), anchor: try packer.pack(value?.anchor),
      source: try packer.pack(value?.source), language: try packer.pack(value?.language),
      shown: try packer.raw(value?.shown), text: try packer.pack(value?.text),
      attributes: try packer.list(value?.attributes))
  }
}

extension CodingAttribute: Packable {
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    guard let attribute = Self(name: try packer.pack(value?.name)) else { throw PackFault() }
    return attribute
  }
}
