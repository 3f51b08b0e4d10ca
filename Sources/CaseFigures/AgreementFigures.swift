import Analysis
import CaseModel
import Figures
import LensKit
import Words

extension CaseDrawings {
  static func agreement(_ analysis: CaseAnalysis, _ words: Words) -> [Figure] {
    guard !analysis.agreement.rows.isEmpty else { return [] }
    let thresholds = analysis.value.thresholds
    let groups = [
      group(.agreementAxes, analysis, words) { Axis(rawValue: $0) != nil },
      group(.agreementAttributes, analysis, words) { Axis(rawValue: $0) == nil && !$0.hasPrefix("code:") },
      group(.agreementCodes, analysis, words, namesFull: true) { $0.hasPrefix("code:") },
    ]
    return [
      CoderAgreement(
        subject: analysis.value.title, reliable: thresholds.reliable, tentative: thresholds.tentative,
        fewestUnits: thresholds.minUnits, groups: groups, words: words
      ).figure
    ]
  }

  private static func group(
    _ title: Message, _ analysis: CaseAnalysis, _ words: Words, namesFull: Bool = false, where belongs: (String) -> Bool
  ) -> CoderAgreement.Group {
    let rows = analysis.agreement.rows.filter { belongs($0.what) }.map { found in
      CoderAgreement.Row(
        label: agreementLabel(found.what, words), alpha: found.alpha, units: found.units, coders: found.coders,
        reading: found.reading,
        anchor: agreementAnchor(found.what, analysis))
    }
    return CoderAgreement.Group(title: words.text(title), rows: rows, namesFull: namesFull)
  }

  private static func agreementLabel(_ what: String, _ words: Words) -> String {
    if let code = codeID(what) { return (Codebook.builtIn.label(of: code) ?? code).capitalized }
    return (Axis(rawValue: what).map(Message.axisTitle) ?? attribute(what)).map(words.text) ?? what.capitalized
  }

  /// What an attribute of codings is called; `nil` for one that has no name here.
  private static func attribute(_ what: String) -> Message? {
    switch what {
    case "strength": .agreementOnStrength
    case "frame": .agreementOnFrame
    case "direction": .agreementOnDirection
    case "presence": .agreementOnPresence
    default: nil
    }
  }

  /// Codes whose excerpts a claim lists lead there; axes to their practice.
  private static func agreementAnchor(_ what: String, _ analysis: CaseAnalysis) -> String? {
    guard let code = codeID(what) else {
      return Axis(rawValue: what).flatMap { analysis.claims.anchor(.position($0, .actual)) }
    }
    return analysis.claims.anchor(.code(code)) ?? analysis.claims.anchor(.indicator(code, nil))
  }

  private static func codeID(_ what: String) -> String? {
    what.hasPrefix("code:") ? String(what.dropFirst("code:".count)) : nil
  }
}
