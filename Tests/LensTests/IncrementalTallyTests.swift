import CaseModel
import Testing

@testable import IntegrationLens
@testable import LensKit

/// What is told of a cell with one source left out or one coding changed is what counting it anew gives. (Model §10.5)
@Suite struct IncrementalTallyTests {
  /// A cell counted from nothing, in the plainest way.
  private struct Anew {
    let codings: [CellCoding]
    let axis: Axis
    let thresholds: Thresholds

    func reading(rank: (Int, CellCoding) -> Int = { $1.rank }) -> OrdinalTally.Reading {
      var (sum, excerpts) = (RankWeights(axis: axis), Set<[Int]>())
      let sources = Dictionary(grouping: codings.enumerated(), by: \.element.source)
      for (_, own) in sources {
        var voice = RankWeights(axis: axis)
        for (index, coding) in own { voice.add(coding.strength / coding.coders, to: rank(index, coding)) }
        sum.add(voice.normalised)
        for (_, coding) in own { excerpts.insert([coding.source, coding.excerpt]) }
      }
      let status = EvidenceStatus(codings: excerpts.count, sources: sources.count, thresholds: thresholds)
      return OrdinalTally.Reading(status: status, interval: sum.median)
    }

    func without(_ source: Int) -> OrdinalTally.Reading {
      Anew(codings: codings.filter { !$0.isLeftOut(with: source) }, axis: axis, thresholds: thresholds).reading()
    }

    /// For each named coding, what the cell says with it one rank up and one rank down.
    var changed: [[OrdinalTally.Reading]] {
      codings.indices.filter { codings[$0].isNamed }.map { place in
        [codings[place].rank + 1, codings[place].rank - 1].filter(axis.ranks.contains).map { other in
          reading { $0 == place ? other : $1.rank }
        }
      }
    }
  }

  /// Many sources that agree by halves, so that every sum has many parts and medians lie at ties.
  private func large(_ seed: UInt64) -> Case {
    var (random, result) = (SeededGenerator(seed: seed), Case(id: "large", title: "Large"))
    result.sources = (0..<60).map { Source(id: "s\($0)", level: .operational) }
    for number in 0..<60 {
      for anchor in 0..<Int.random(in: 0...4, using: &random) {
        let excerpt = ExcerptID(source: "s\(number)", anchor: "e\(anchor)")
        for axis in Axis.allCases {
          let rank = random.pick([axis.ranks.lowerBound, axis.ranks.upperBound, axis.ranks.upperBound - 1])
          let coding = Coding(
            excerpt: excerpt, code: AxisCodes.codes(of: axis)[rank - axis.ranks.lowerBound], coder: "c1",
            strength: random.pick([1, 2, 3]))
          result.add(coding, isUnnamed: random.chance(20))
        }
      }
    }
    return result
  }

  private func tallies(_ case: Case) -> [(tally: OrdinalTally, anew: Anew)] {
    let coded = CodedCase(`case`)
    return Axis.allCases.flatMap { axis in
      Frame.allCases.map { frame in
        let codings = coded.cell(under: AxisCodes.codes(of: axis), frame: frame).codings
        let thresholds = coded.case.thresholds
        return (
          OrdinalTally(codings, axis: axis, thresholds: thresholds),
          Anew(codings: codings, axis: axis, thresholds: thresholds)
        )
      }
    }
  }

  private func expectSame(_ case: Case, _ comment: Comment) {
    for (tally, anew) in tallies(`case`) {
      #expect(tally.reading() == anew.reading(), comment)
      for source in Set(anew.codings.map(\.source)) {
        #expect(tally.reading(without: source) == anew.without(source), comment)
      }
      let changed = anew.changed
      #expect(tally.recoding { _ in false }.of == changed.count, comment)
      for reading in Set(changed.joined()).union([anew.reading()]) {
        let flips = changed.count { $0.contains { $0 != reading } }
        #expect(tally.recoding { $0.reading != reading }.flips == flips, comment)
      }
    }
  }

  @Test(arguments: OracleTests.batches) func ranksOfRandomCases(_ seeds: [UInt64]) {
    for seed in seeds.prefix(40) { expectSame(RandomCase.make(seed: seed), "seed \(seed)") }
  }

  @Test(arguments: UInt64(1)...6) func ranksOfManySources(_ seed: UInt64) { expectSame(large(seed), "seed \(seed)") }

  /// A rank that a single voice speaks for has no weight without it, not even what rounding leaves.
  @Test func nothingIsLeftOfARankThatNobodySpeaksFor() {
    var sum = RankSum(axis: .mode)
    for _ in 0..<3 { sum.add(0.1, to: 1) }
    sum.add(0.3, to: 2)
    for _ in 0..<3 { sum.remove(0.1, from: 1) }
    #expect(sum.weights.presentRanks == [2])
  }

  @Test(arguments: OracleTests.batches) func directionsOfRandomCases(_ seeds: [UInt64]) {
    for seed in seeds.prefix(40) {
      let coded = CodedCase(RandomCase.make(seed: seed))
      for type in IntegrationType.allCases {
        let codings = coded.cell(under: type.indicators, frame: .actual).codings
        expectSame(DirectionTally(codings), codings, "seed \(seed)")
      }
    }
  }

  private func expectSame(_ tally: DirectionTally, _ codings: [CellCoding], _ comment: Comment) {
    for source in Set(codings.map(\.source)) {
      let anew = DirectionTally(codings.filter { !$0.isLeftOut(with: source) }).sum()
      expectSame(tally.sum(.without(source)), anew, comment)
    }
    for (index, coding) in codings.enumerated() {
      let pair = DirectionChange.pair(of: coding)
      for change in [pair.turned, pair.flipped].compactMap(\.self) {
        var changed = codings
        changed[index] = coding.reading(direction: change.direction, presence: change.presence)
        expectSame(tally.sum(.changing(change)), DirectionTally(changed).sum(), comment)
      }
    }
  }

  private func expectSame(_ sum: DirectionSum, _ anew: DirectionSum, _ comment: Comment) {
    #expect(sum.pairs == anew.pairs && sum.sources == anew.sources, comment)
    #expect((sum.directed.balance == nil) == (anew.directed.balance == nil), comment)
    #expect(abs((sum.directed.balance ?? 0) - (anew.directed.balance ?? 0)) < 1e-12, comment)
    #expect((sum.presentShare == nil) == (anew.presentShare == nil), comment)
    #expect(abs((sum.presentShare ?? 0) - (anew.presentShare ?? 0)) < 1e-12, comment)
  }
}
