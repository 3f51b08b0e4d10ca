package import CaseModel

/// How far two cells of an axis lie apart: the chance that the first ranks higher, less the chance that it ranks lower.
/// (Cliff's delta; Model §2.5)
package struct Separation: Sendable, Hashable {
  /// In words, by conventional cut-offs. (Model §2.5)
  package typealias Band = SeparationBand

  /// -1...1; positive when the first ranks higher.
  package let delta: Double

  /// The separation of two cells with weight.
  package init(of first: RankWeights, from second: RankWeights) {
    let (first, second) = (first.normalised, second.normalised)
    var sum = 0.0
    for one in first.presentRanks {
      for other in second.presentRanks where one != other {
        sum += (one > other ? 1 : -1) * first[one] * second[other]
      }
    }
    delta = sum
  }

  /// In words.
  package var band: Band {
    let size = abs(delta)
    if size.reaches(0.47) { return .strong }
    if size.reaches(0.33) { return .moderate }
    return size.reaches(0.15) ? .slight : .none
  }
}
