import CaseModel
import LensKit

/// A cell of directed codings, counted source by source, so that any source can be left out without counting again.
struct DirectionTally {
  /// What one source says in the cell.
  struct Voice: SourceVoice {
    let source: Int
    /// Distinct pairs of excerpt and indicator.
    let codings: Int
    /// Enabling part of what it says with a direction, 0...1; `nil` when it says nothing with one.
    let enabling: Double?
    /// Present part of what it says clearly of presence, 0...1; `nil` when it says nothing clear.
    let present: Double?
  }

  let codings: [CellCoding]
  let voices: [Voice]
  /// What is left of sources with both kinds of codings when the named ones go.
  private let remainders: [Voice]

  init(_ codings: [CellCoding]) {
    self.codings = codings
    voices = Self.voices(codings)
    remainders = codings.allSatisfy(\.isNamed) ? [] : Self.voices(codings.filter { !$0.isNamed })
  }

  private static func voices(_ codings: [CellCoding]) -> [Voice] {
    var voices: [Voice] = []
    voices.reserveCapacity(codings.sourceCount)
    codings.forEachRun(of: \.source) { run in
      voices.append(
        Voice(
          source: run[run.startIndex].source, codings: run.pairCount,
          enabling: part(of: run, { $0.direction == .enabling }, against: { $0.direction == .constraining }),
          present: part(of: run, { $0.presence == .present }, against: { $0.presence == .absent })))
    }
    return voices
  }

  /// What one source says with one of its codings changed; `nil` where the coding does not stand in the cell.
  func voice(changing change: DirectionChange) -> Voice? {
    guard let source = codings.first(where: { $0.position == change.position })?.source,
      let old = voices.first(where: { $0.source == source })
    else { return nil }
    var (enabling, constraining, present, absent) = (0.0, 0.0, 0.0, 0.0)
    for coding in codings where coding.source == source {
      let isChanged = coding.position == change.position
      let share = Weighing.strength.share(of: coding)
      switch isChanged ? change.direction : coding.direction {
      case .enabling: enabling += share
      case .constraining: constraining += share
      case .neutral, nil: break
      }
      switch isChanged ? change.presence : coding.presence {
      case .present: present += share
      case .absent: absent += share
      case .unclear, nil: break
      }
    }
    return Voice(
      source: source, codings: old.codings, enabling: Self.part(enabling, of: enabling + constraining),
      present: Self.part(present, of: present + absent))
  }

  private static func part(_ part: Double, of whole: Double) -> Double? { whole > 0 ? part / whole : nil }

  /// Goes through the voices, varied as asked.
  func forEachVoice(_ variation: Variation, _ body: (Voice) -> Void) {
    switch variation {
    case .none: voices.forEach(body)
    case .without(let source): voices.forEach(without: source, remainders, body)
    case .changing(let change):
      if let voice = voice(changing: change) {
        voices.forEach(replacing: voice, body)
      } else {
        voices.forEach(body)
      }
    }
  }

  /// What a cell is read without or with.
  enum Variation {
    case none
    /// Without one source's named codings.
    case without(Int)
    /// With one coding changed, where it stands in the cell.
    case changing(DirectionChange)
  }

  /// Whether anybody speaks, varied as asked.
  func isSilent(_ variation: Variation) -> Bool {
    var isSilent = true
    forEachVoice(variation) { _ in isSilent = false }
    return isSilent
  }

  /// Weight of what enables and of what constrains, every source that says either totalling one. (Model §2.6, §9.16)
  func directed(_ variation: Variation = .none) -> Directed {
    var (enabling, constraining) = (0.0, 0.0)
    forEachVoice(variation) { voice in
      guard let share = voice.enabling else { return }
      enabling += share
      constraining += 1 - share
    }
    return Directed(enabling: enabling, constraining: constraining)
  }

  /// Share of sources' clear words that say present, 0...1; `nil` when none is clear. (Model §2.6, §9.16)
  func present(_ variation: Variation = .none) -> Double? {
    var (sum, count) = (0.0, 0)
    forEachVoice(variation) { voice in
      guard let share = voice.present else { return }
      sum += share
      count += 1
    }
    return count == 0 ? nil : sum / Double(count)
  }

  private static func part(
    of run: ArraySlice<CellCoding>, _ isPart: (CellCoding) -> Bool, against isRest: (CellCoding) -> Bool
  ) -> Double? {
    var (part, rest) = (0.0, 0.0)
    for coding in run {
      let share = Weighing.strength.share(of: coding)
      if isPart(coding) { part += share } else if isRest(coding) { rest += share }
    }
    return Self.part(part, of: part + rest)
  }
}
