import CaseModel
import LensKit
import Testing

/// The measures by themselves. (Model §2.3, §9.4, §9.9)
@Suite struct MeasureTests {
  @Test func publishedConsensus() {
    #expect(abs(Consensus.value(of: [30, 40, 210, 130, 530, 50, 10]) - 0.7256876) < 5e-8)
  }

  @Test func consensusOfEndsAndOfOneRank() {
    #expect(Consensus.value(of: [1, 0, 0, 1]) == 0 && Consensus.value(of: [0, 1, 0]) == 1)
  }

  @Test(arguments: [
    ([4: 1.0], Consensus.Band.convergent), ([2: 1, 3: 1, 4: 5, 6: 3], .mixed), ([1: 1, 6: 1], .contested),
  ])
  func consensusBands(_ shares: [Int: Double], _ band: Consensus.Band) {
    var weights = RankWeights(axis: .stance)
    for (rank, weight) in shares { weights.add(weight, to: rank) }
    #expect(Consensus(weights, convergent: 0.75, mixed: 0.5).band == band)
  }

  @Test func medianKeepsTies() {
    var weights = RankWeights(axis: .mode)
    weights.add(1, to: 1)
    weights.add(1, to: 3)
    #expect(weights.median == RankInterval(lo: 1, hi: 3))
    weights.add(0.1, to: 3)
    #expect(weights.median == RankInterval(lo: 3, hi: 3))
    #expect(RankWeights(axis: .mode).median == nil)
  }

  @Test func tieSurvivesRounding() {
    var weights = RankWeights(axis: .mode)
    for share in [0.1, 0.2] { weights.add(share, to: 1) }
    weights.add(0.3, to: 2)
    #expect(weights.median == RankInterval(lo: 1, hi: 2), "0.1 + 0.2 is 0.3")
  }

  @Test func tolerance() {
    #expect((0.1 + 0.2).reaches(0.3) && !(0.1 + 0.2).exceeds(0.3) && (0.1 + 0.2).equals(0.3))
    #expect(!0.3.reaches(0.3001) && 0.3001.exceeds(0.3))
  }

  @Test(arguments: Axis.allCases) func everyRankHasItsCode(_ axis: Axis) {
    #expect(AxisCodes.codes(of: axis).count == axis.span + 1)
    for code in AxisCodes.codes(of: axis) { #expect(Axis.position(ofCode: code)?.axis == axis) }
  }
}
