package import CaseModel

/// A cell of one axis, counted source by source, so that any source can be left out without counting again.
package struct OrdinalTally: Sendable {
  /// What one source says in the cell.
  package struct Voice: Sendable, SourceVoice {
    /// Position of the source in `CodedCase.sources`.
    package let source: Int
    /// Excerpts it coded in the cell.
    package let codings: Int
    /// Its weight by rank, totalling one.
    package let weights: RankWeights
  }

  /// What the cell says: whether there is enough evidence, and where it points.
  package struct Reading: Sendable, Hashable {
    /// Whether there is enough evidence.
    package let status: EvidenceStatus
    /// Where it points; `nil` when the cell is silent.
    package let interval: RankInterval?

    /// The interval where evidence is sufficient; else `nil`.
    package var position: RankInterval? { status == .sufficient ? interval : nil }
  }

  /// The axis.
  package let axis: Axis
  /// The codings counted, settled.
  package let codings: [CellCoding]
  /// One voice for each source, in sorted order.
  package let voices: [Voice]
  /// What is left of sources with both kinds of codings when the named ones go.
  private let remainders: [Voice]
  /// All voices together.
  private let sum: OrdinalSum
  private let thresholds: Thresholds

  /// Counts a cell.
  ///
  /// - Parameter codings: settled codings of one axis and frame that count, in sorted order.
  package init(_ codings: [CellCoding], axis: Axis, thresholds: Thresholds) {
    self.axis = axis
    self.codings = codings
    self.thresholds = thresholds
    voices = Self.voices(of: codings, axis: axis, weighing: .strength)
    sum = OrdinalSum(voices, axis: axis)
    let unnamed = codings.allSatisfy(\.isNamed) ? [] : codings.filter { !$0.isNamed }
    remainders = Self.voices(of: unnamed, axis: axis, weighing: .strength)
  }

  /// What the cell says, without one source's named codings when asked.
  package func reading(without source: Int? = nil) -> Reading {
    guard let source, let voice = voices.voice(of: source) else { return sum.reading(thresholds) }
    return sum.replacing(voice, by: remainders.voice(of: source)).reading(thresholds)
  }

  /// How many named codings, each changed by one rank up or down with all else as it was, alter a result. (Model §10.5)
  package func recoding(_ alters: (RankChange) -> Bool) -> Recoding {
    var (recoding, voice) = (Recoding.none, voices.startIndex)
    codings.forEachRun(of: \.source) { run in
      RankChanges(run, voice: voices[voice], in: sum, thresholds: thresholds).add(to: &recoding, alters)
      voice += 1
    }
    return recoding
  }

  /// Weight by rank, in one of the three weightings.
  package func weights(_ weighing: Weighing = .strength) -> RankWeights {
    guard weighing != .strength else { return sum.weights }
    return Self.voices(of: codings, axis: axis, weighing: weighing).reduce(into: RankWeights(axis: axis)) {
      $0.add($1.weights)
    }
  }

  private static func voices(of codings: [CellCoding], axis: Axis, weighing: Weighing) -> [Voice] {
    var voices: [Voice] = []
    voices.reserveCapacity(codings.sourceCount)
    codings.forEachRun(of: \.source) { run in
      var weights = RankWeights(axis: axis)
      for coding in run { weights.add(weighing.share(of: coding), to: coding.rank) }
      let counted = weighing.isSourceNormalised ? weights.normalised : weights
      voices.append(Voice(source: run[run.startIndex].source, codings: run.excerptCount, weights: counted))
    }
    return voices
  }
}
