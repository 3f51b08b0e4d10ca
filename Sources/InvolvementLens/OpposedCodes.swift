import CaseModel
import LensKit

/// Codes that speak for a condition against codes that speak against it, in one cell. (Model §9.11)
struct OpposedCodes {
  private(set) var codings: [CellCoding] = []
  private(set) var isFor: [Bool] = []
  private var voices: [Voice] = []
  /// What is left of sources with both kinds of codings when the named ones go.
  private var remainders: [Voice] = []

  private struct Voice: SourceVoice {
    let source: Int
    let forShare: Double
  }

  init() {}

  init(_ rule: ConditionRule, frame: Frame, of coded: CodedCase) {
    codings = coded.cell(under: rule.codesFor + rule.codesAgainst, frame: frame).codings
    let speaksFor = { (coding: CellCoding) in rule.codesFor.contains(coded.coding(coding).code) }
    isFor = codings.map(speaksFor)
    voices = Self.voices(codings, speaksFor)
    remainders = Self.voices(codings.filter { !$0.isNamed }, speaksFor)
  }

  private static func voices(_ codings: [CellCoding], _ isFor: (CellCoding) -> Bool) -> [Voice] {
    var sums: [Int: Double] = [:]
    for (coding, weight) in codings.weighed() { sums[coding.source, default: 0] += isFor(coding) ? weight : 0 }
    return sums.sorted { $0.key < $1.key }.map { Voice(source: $0.key, forShare: $0.value) }
  }

  /// What the codes say, without one source's named codings when asked.
  func state(without source: Int?) -> ConditionState {
    var (weightFor, weightAgainst) = (0.0, 0.0)
    voices.forEach(without: source, remainders) { voice in
      weightFor += voice.forShare
      weightAgainst += 1 - voice.forShare
    }
    if weightAgainst.exceeds(weightFor) { return .contrary }
    return weightFor.exceeds(0) ? .confirmed : .silent
  }
}
