import CaseModel
import LensKit

/// Codes that speak for a condition against codes that speak against it, in one cell. (Model §9.11)
struct OpposedCodes {
  private(set) var codings: [CellCoding] = []
  private(set) var isFor: [Bool] = []
  private var voices: [(source: Int, forShare: Double)] = []

  init() {}

  init(_ rule: ConditionRule, of coded: CodedCase) {
    let cell = coded.codings(under: rule.codesFor + rule.codesAgainst, frame: .actual).settled()
    codings = cell.publishable(smallestCell: coded.case.smallestCell)
    isFor = codings.map { rule.codesFor.contains(coded.codes[$0.code]) }
    var sums: [Int: Double] = [:]
    for (pair, isFor) in zip(codings.weighed(), isFor) {
      sums[pair.coding.source, default: 0] += isFor ? pair.weight : 0
    }
    voices = sums.sorted { $0.key < $1.key }.map { (source: $0.key, forShare: $0.value) }
  }

  /// What the codes say, without one source when asked.
  func state(without source: Int?) -> ConditionState {
    var (weightFor, weightAgainst) = (0.0, 0.0)
    for voice in voices where voice.source != source {
      weightFor += voice.forShare
      weightAgainst += 1 - voice.forShare
    }
    if weightAgainst.exceeds(weightFor) { return .contrary }
    return weightFor.exceeds(0) ? .confirmed : .silent
  }
}
