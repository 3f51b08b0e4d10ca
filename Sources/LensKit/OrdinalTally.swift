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
  private let thresholds: Thresholds

  /// Counts a cell.
  ///
  /// - Parameter codings: settled codings of one axis and frame that count.
  package init(_ codings: [CellCoding], axis: Axis, thresholds: Thresholds) {
    self.axis = axis
    self.codings = codings
    self.thresholds = thresholds
    voices = Self.voices(of: codings, axis: axis, weighing: .strength)
    let unnamed = codings.allSatisfy(\.isNamed) ? [] : codings.filter { !$0.isNamed }
    remainders = Self.voices(of: unnamed, axis: axis, weighing: .strength)
  }

  /// What the cell says, without one source's named codings when asked.
  package func reading(without source: Int? = nil) -> Reading {
    var (sum, count, sources) = (RankWeights(axis: axis), 0, 0)
    voices.forEach(without: source, remainders) { voice in
      sum.add(voice.weights)
      count += voice.codings
      sources += 1
    }
    let status = EvidenceStatus(codings: count, sources: sources, thresholds: thresholds)
    return Reading(status: status, interval: sum.median)
  }

  /// What the cell says, with the rank of one coding changed, all else as it was. (Model §10.5)
  package func reading(changing change: RankChange) -> Reading {
    let source = codings[change.index].source
    var weights = RankWeights(axis: axis)
    for (index, coding) in codings.enumerated() where coding.source == source {
      weights.add(Weighing.strength.share(of: coding), to: index == change.index ? change.rank : coding.rank)
    }
    var (sum, count) = (RankWeights(axis: axis), 0)
    voices.forEach(replacing: Voice(source: source, codings: 0, weights: weights.normalised)) { sum.add($0.weights) }
    for voice in voices { count += voice.codings }
    let status = EvidenceStatus(codings: count, sources: voices.count, thresholds: thresholds)
    return Reading(status: status, interval: sum.median)
  }

  /// How many named codings, each changed by one rank up or down, alter a result.
  package func recoding(_ alters: (RankChange) -> Bool) -> Recoding {
    var recoding = Recoding.none
    for (index, coding) in codings.enumerated() where coding.isNamed {
      let up = axis.ranks.contains(coding.rank + 1) ? RankChange(index: index, rank: coding.rank + 1) : nil
      let down = axis.ranks.contains(coding.rank - 1) ? RankChange(index: index, rank: coding.rank - 1) : nil
      recoding.add(up, down, alters)
    }
    return recoding
  }

  /// Weight by rank, in one of the three weightings.
  package func weights(_ weighing: Weighing = .strength) -> RankWeights {
    let voices = weighing == .strength ? voices : Self.voices(of: codings, axis: axis, weighing: weighing)
    return voices.reduce(into: RankWeights(axis: axis)) { $0.add($1.weights) }
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
