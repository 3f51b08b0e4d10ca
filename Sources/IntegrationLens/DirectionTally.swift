import CaseModel
import LensKit

/// A cell of directed codings, counted source by source, so that any source can be left out without counting again.
struct DirectionTally {
  /// What one source says in the cell.
  struct Voice {
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
    remainders = Self.voices(codings.filter { !$0.isNamed })
  }

  private static func voices(_ codings: [CellCoding]) -> [Voice] {
    var voices: [Voice] = []
    codings.forEachRun(of: \.source) { run in
      voices.append(
        Voice(
          source: run[run.startIndex].source, codings: Array(run).pairCount,
          enabling: part(of: run, { $0.direction == .enabling }, against: { $0.direction == .constraining }),
          present: part(of: run, { $0.presence == .present }, against: { $0.presence == .absent })))
    }
    return voices
  }

  /// The voices, without one source's named codings when asked.
  func voices(without source: Int?) -> [Voice] {
    guard let source else { return voices }
    return voices.filter { $0.source != source } + remainders.filter { $0.source == source }
  }

  /// Weight of what enables and of what constrains, every source that says either totalling one. (Model §2.6, §9.16)
  func directed(without source: Int? = nil) -> Directed {
    var (enabling, constraining) = (0.0, 0.0)
    for voice in voices(without: source) {
      guard let share = voice.enabling else { continue }
      enabling += share
      constraining += 1 - share
    }
    return Directed(enabling: enabling, constraining: constraining)
  }

  /// Share of sources' clear words that say present, 0...1; `nil` when none is clear. (Model §2.6, §9.16)
  func present(without source: Int? = nil) -> Double? {
    let shares = voices(without: source).compactMap(\.present)
    return shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count)
  }

  private static func part(
    of run: ArraySlice<CellCoding>, _ isPart: (CellCoding) -> Bool, against isRest: (CellCoding) -> Bool
  ) -> Double? {
    var (part, rest) = (0.0, 0.0)
    for coding in run {
      let share = Weighing.strength.share(of: coding)
      if isPart(coding) { part += share } else if isRest(coding) { rest += share }
    }
    return part + rest > 0 ? part / (part + rest) : nil
  }
}
