import CaseModel
import LensKit

/// Codes that speak for a condition against codes that speak against it, in one cell. (Model §9.11)
struct OpposedCodes {
  private(set) var codings: [CellCoding] = []
  private(set) var isFor: [Bool] = []
  private var voices: [Voice] = []
  /// What is left of sources with both kinds of codings when the named ones go.
  private var remainders: [Voice] = []
  /// All voices together.
  private var sum = Sum()

  private struct Sum {
    var `for` = 0.0
    var against = 0.0

    mutating func add(_ voice: Voice, times: Double = 1) {
      `for` += times * voice.forShare
      against += times * (1 - voice.forShare)
    }
  }

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
    for voice in voices { sum.add(voice) }
  }

  private static func voices(_ codings: [CellCoding], _ isFor: (CellCoding) -> Bool) -> [Voice] {
    var sums: [Int: Double] = [:]
    for (coding, weight) in codings.weighed() { sums[coding.source, default: 0] += isFor(coding) ? weight : 0 }
    return sums.sorted { $0.key < $1.key }.map { Voice(source: $0.key, forShare: $0.value) }
  }

  /// What the codes say, without one source's named codings when asked.
  func state(without source: Int?) -> ConditionState {
    var sum = sum
    if let source, let voice = voices.voice(of: source) {
      sum.add(voice, times: -1)
      if let rest = remainders.voice(of: source) { sum.add(rest) }
    }
    if sum.against.exceeds(sum.for) { return .contrary }
    return sum.for.exceeds(0) ? .confirmed : .silent
  }
}
