import LensKit

/// The voices of a cell of directed codings put together, of which any can be exchanged without going through the others.
///
/// Voices with a direction and clear ones are counted, so that where there is none there is no weight either, and not what
/// rounding leaves.
struct DirectionSum {
  /// Distinct pairs of excerpt and indicator.
  private(set) var pairs = 0
  /// Distinct sources.
  private(set) var sources = 0
  private var enabling = Part()
  private var present = Part()

  /// A sum of shares, each 0...1.
  private struct Part {
    var sum = 0.0
    var rest = 0.0
    var count = 0

    mutating func add(_ share: Double?) {
      guard let share else { return }
      sum += share
      rest += 1 - share
      count += 1
    }

    mutating func remove(_ share: Double?) {
      guard let share else { return }
      count -= 1
      (sum, rest) = count == 0 ? (0, 0) : (sum - share, rest - (1 - share))
    }
  }

  init(_ voices: [DirectionTally.Voice]) { for voice in voices { add(voice) } }

  /// Whether nobody speaks.
  var isSilent: Bool { sources == 0 }

  /// Weight of what enables and of what constrains, every source that says either totalling one. (Model §2.6, §9.16)
  var directed: Directed { Directed(enabling: enabling.sum, constraining: enabling.rest) }

  /// Share of sources' clear words that say present, 0...1; `nil` when none is clear. (Model §2.6, §9.16)
  var presentShare: Double? { present.count == 0 ? nil : present.sum / Double(present.count) }

  /// The voices with another in place of one of them, or with none in its place.
  func replacing(_ old: DirectionTally.Voice, by new: DirectionTally.Voice?) -> DirectionSum {
    var copy = self
    copy.remove(old)
    if let new { copy.add(new) }
    return copy
  }

  private mutating func add(_ voice: DirectionTally.Voice) {
    pairs += voice.codings
    sources += 1
    enabling.add(voice.enabling)
    present.add(voice.present)
  }

  private mutating func remove(_ voice: DirectionTally.Voice) {
    pairs -= voice.codings
    sources -= 1
    enabling.remove(voice.enabling)
    present.remove(voice.present)
  }
}
