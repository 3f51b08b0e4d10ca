import CaseModel
import IntegrationLens
import InvolvementLens
import LensKit
import Testing

/// What holds of any coding.
@Suite struct PropertyTests {
  @Test(arguments: OracleTests.batches) func orderOfCodingsAndSourcesChangesNothing(_ seeds: [UInt64]) {
    for seed in seeds.prefix(60) {
      let `case` = RandomCase.make(seed: seed)
      var (other, random) = (`case`, SeededGenerator(seed: seed + 1))
      other.codings.shuffle(using: &random)
      other.sources.shuffle(using: &random)
      #expect(InvolvementLens.assess(`case`) == InvolvementLens.assess(other), "seed \(seed)")
      #expect(IntegrationLens.assess(`case`) == IntegrationLens.assess(other), "seed \(seed)")
      #expect(CodedCase(`case`).agreement() == CodedCase(other).agreement(), "seed \(seed)")
    }
  }

  @Test(arguments: OracleTests.batches) func newSourceMovesAPositionOnlyTowardsIt(_ seeds: [UInt64]) throws {
    for seed in seeds.prefix(60) where seed % 3 != 0 {
      let `case` = RandomCase.make(seed: seed)
      for rank in Axis.mode.ranks {
        let before = try #require(InvolvementLens.assess(`case`)[.mode]).actual
        guard let old = before.interval else { continue }
        var more = `case`
        more.sources.append(Source(id: "t"))
        more.codings.append(
          Coding(excerpt: ExcerptID(source: "t", anchor: "e"), code: AxisCodes.codes(of: .mode)[rank], coder: "c1"))
        let new = try #require(InvolvementLens.assess(more)[.mode]?.actual.interval)
        #expect((min(old.lo, rank)...max(old.lo, rank)).contains(new.lo), "seed \(seed)")
        #expect((min(old.hi, rank)...max(old.hi, rank)).contains(new.hi), "seed \(seed)")
      }
    }
  }

  @Test(arguments: OracleTests.batches) func analysesChangeNothing(_ seeds: [UInt64]) {
    for seed in seeds.prefix(60) {
      var bare = RandomCase.make(seed: seed)
      var more = bare
      bare.analyses = []
      more.analyses += RandomDeclarations.make(seed: seed + 7_000).codings
      let (one, other) = (CodedCase(bare), CodedCase(more))
      #expect(InvolvementLens.assess(one) == InvolvementLens.assess(other), "seed \(seed)")
      #expect(IntegrationLens.assess(one) == IntegrationLens.assess(other), "seed \(seed)")
      #expect(one.agreement() == other.agreement() && one.overlaps() == other.overlaps(), "seed \(seed)")
    }
  }

  @Test(arguments: OracleTests.batches) func weightsSumToOne(_ seeds: [UInt64]) {
    for seed in seeds.prefix(60) {
      for axis in InvolvementLens.assess(RandomCase.make(seed: seed)).axes {
        for cell in [
          axis.intended, axis.calledFor, axis.actual, axis.betweenLevels.intended, axis.betweenLevels.actual,
        ]
        where cell.status != .silent {
          #expect(abs(cell.ranks.reduce(0) { $0 + $1.weight } - 1) < 1e-9, "seed \(seed)")
        }
      }
    }
  }
}
