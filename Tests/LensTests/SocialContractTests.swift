import CaseModel
import InvolvementLens
import LensKit
import Testing

/// The golden values of Model §3.1, from the 45 codings of §3.6.
@Suite struct SocialContractTests {
  let involvement = InvolvementLens.assess(SocialContract.case)

  struct Row: Sendable, CustomStringConvertible {
    let axis: Axis
    let frame: Frame
    let position: Int
    let weights: [Int: Double]
    let consensus: Double
    let excerpts: Int
    let sources: Int
    var description: String { "\(axis) \(frame)" }
  }

  static let rows = [
    Row(
      axis: .mode, frame: .intended, position: 2, weights: [1: 0.1, 2: 0.607, 3: 0.293], consensus: 0.81, excerpts: 11,
      sources: 5),
    Row(
      axis: .mode, frame: .actual, position: 1, weights: [0: 0.25, 1: 0.75], consensus: 0.855, excerpts: 7, sources: 4),
    Row(
      axis: .aim, frame: .intended, position: 2, weights: [1: 0.12, 2: 0.88], consensus: 0.888, excerpts: 7, sources: 5),
    Row(axis: .aim, frame: .actual, position: 1, weights: [1: 1], consensus: 1, excerpts: 5, sources: 3),
    Row(
      axis: .stance, frame: .intended, position: 4, weights: [2: 0.1, 3: 0.1, 4: 0.5, 6: 0.3], consensus: 0.643,
      excerpts: 6, sources: 4),
    Row(
      axis: .stance, frame: .actual, position: 1, weights: [1: 0.7, 2: 0.2, 3: 0.1], consensus: 0.823, excerpts: 9,
      sources: 5),
  ]

  @Test(arguments: rows) func cell(_ row: Row) throws {
    let cell = try #require(involvement[row.axis])[row.frame]
    #expect(cell.status == .sufficient)
    #expect(cell.interval == RankInterval(lo: row.position, hi: row.position))
    #expect(cell.ranks.map(\.rank) == row.weights.keys.sorted())
    for (rank, weight) in row.weights { #expect(abs(cell.weight(of: rank) - weight) < 0.0005) }
    #expect(abs(try #require(cell.consensus).value - row.consensus) < 0.0005)
    #expect(cell.excerpts == row.excerpts && cell.sources == row.sources)
    #expect(cell.stability?.state == .stable && cell.stability?.to == [])
    #expect(cell.equal == cell.interval && cell.raw == cell.interval)
  }

  @Test(arguments: [(Axis.mode, 1, 0.925), (.aim, 1, 0.88), (.stance, 3, 0.95)])
  func gap(_ axis: Axis, _ steps: Int, _ delta: Double) throws {
    let gap = try #require(involvement[axis]?.gap)
    #expect(gap.steps == RankInterval(lo: steps, hi: steps) && gap.guaranteed == steps && gap.verdict == .short)
    #expect(abs(try #require(gap.delta) - delta) < 0.0005 && gap.separation?.band == .strong)
    #expect(gap.stability?.state == .stable)
  }

  @Test(arguments: [(Axis.mode, 8, 7), (.aim, 3, 5), (.stance, 5, 3)])
  func gapBetweenLevelsAgrees(_ axis: Axis, _ intended: Int, _ actual: Int) throws {
    let assessed = try #require(involvement[axis])
    let levels = assessed.betweenLevels
    #expect(levels.intended.excerpts == intended && levels.actual.excerpts == actual)
    #expect(!assessed.viewsDiffer && levels.gap.steps == assessed.gap.steps && levels.gap.verdict == .short)
    #expect(involvement.view == .betweenLevels)
  }

  /// Single re-codings that alter a position, of all; from `reference.py`.
  @Test func recodings() {
    let counts = involvement.axes.map { axis in
      Frame.compared.map { axis[$0].stability.map { "\($0.recoding.flips)/\($0.recoding.of)" } ?? "none" }
    }
    #expect(counts == [["0/11", "1/7"], ["0/7", "0/5"], ["2/6", "0/9"]])
  }

  @Test func classes() {
    #expect(involvement.intendedClass.value == .strategic && involvement.intendedClass.borderline == nil)
    #expect(involvement.actualClass.value == .consumer && involvement.actualClass.claimed == .consumer)
    #expect(involvement.actualClass.conditions.map(\.id) == ["input-in-delivery"])
    #expect(involvement.actualClass.stability?.state == .stable)
    #expect(involvement.ceiling?.kind == 3)
  }

  @Test func pairedAccounts() {
    let pairs = involvement.paired.map { pair in
      "\(pair.axis) \(pair.source) \(pair.intended.lo)-\(pair.intended.hi) \(pair.actual.lo)-\(pair.actual.hi)"
    }
    #expect(
      pairs == [
        "mode esk 2-2 1-1", "mode sor 2-2 0-0", "mode vas 2-2 1-1", "mode vml 1-3 1-1",
        "aim esk 2-2 1-1", "aim vas 2-2 1-1", "aim vml 1-1 1-1",
        "stance esk 3-3 1-1", "stance pm 6-6 2-2", "stance sor 4-4 1-1", "stance vml 4-4 1-3",
      ])
  }

  @Test func flags() {
    #expect(
      involvement.flags.map(\.kind) == [.conditionsUnconfirmed, .noCitizenVoice, .oneLevelOnly, .singleCoder])
  }
}
