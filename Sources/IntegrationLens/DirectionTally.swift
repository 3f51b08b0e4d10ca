import CaseModel
import LensKit

/// A cell of directed codings, counted source by source, so that any source can be left out without counting again.
struct DirectionTally {
  /// What one source says in the cell.
  struct Voice: SourceVoice {
    let source: Int
    /// Where its codings stand in the cell.
    let places: Range<Int>
    /// Distinct pairs of excerpt and indicator.
    let codings: Int
    /// Enabling part of what it says with a direction, 0...1; `nil` when it says nothing with one.
    let enabling: Double?
    /// Present part of what it says clearly of presence, 0...1; `nil` when it says nothing clear.
    let present: Double?
  }

  /// What a cell is read without or with.
  enum Variation {
    case none
    /// Without one source's named codings.
    case without(Int)
    /// With one coding changed, where it stands in the cell.
    case changing(DirectionChange)
  }

  /// The codings counted, settled, in sorted order.
  let codings: [CellCoding]
  /// One voice for each source, in sorted order.
  let voices: [Voice]
  /// What is left of sources with both kinds of codings when the named ones go.
  private let remainders: [Voice]
  /// All voices together.
  private let whole: DirectionSum

  init(_ codings: [CellCoding]) {
    self.codings = codings
    voices = Self.voices(codings)
    remainders = codings.allSatisfy(\.isNamed) ? [] : Self.voices(codings.filter { !$0.isNamed })
    whole = DirectionSum(voices)
  }

  /// What the voices say together, varied as asked.
  func sum(_ variation: Variation = .none) -> DirectionSum {
    switch variation {
    case .none: whole
    case .without(let source):
      voices.voice(of: source).map { whole.replacing($0, by: remainders.voice(of: source)) } ?? whole
    case .changing(let change):
      voices.voice(of: change.source).map { whole.replacing($0, by: voice($0, changing: change)) } ?? whole
    }
  }

  private static func voices(_ codings: [CellCoding]) -> [Voice] {
    var voices: [Voice] = []
    voices.reserveCapacity(codings.sourceCount)
    codings.forEachRun(of: \.source) { run in
      let shares = DirectionShares(run)
      voices.append(
        Voice(
          source: run[run.startIndex].source, places: run.indices, codings: run.pairCount,
          enabling: shares.enablingShare, present: shares.presentShare))
    }
    return voices
  }

  /// What one source says with one of its codings changed, where that stands in the cell.
  private func voice(_ old: Voice, changing change: DirectionChange) -> Voice {
    let shares = DirectionShares(codings[old.places], changing: change)
    return Voice(
      source: old.source, places: old.places, codings: old.codings,
      enabling: shares.enablingShare, present: shares.presentShare)
  }
}
