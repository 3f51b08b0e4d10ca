import CaseModel
import InvolvementLens
import LensKit
import Testing

/// What lies between intention and practice. (Model §2.5, §9.8, §10.3)
@Suite struct GapTests {
  /// Three codings of each of two sources, so that a cell is sufficient.
  static func lines(_ code: String, _ words: String = "", sources: [String] = ["a", "b"]) -> String {
    sources.flatMap { source in (1...3).map { "\(source)#e\($0) \(code) \(words)" } }.joined(separator: "\n") + "\n"
  }

  func assess(_ text: String) -> InvolvementAssessment { InvolvementLens.assess(Case(text)) }

  @Test func openUnlessBothSidesAreSufficient() throws {
    let result = assess(Self.lines("mode-none") + "a#e1 mode-strategic intended")
    let gap = try #require(result[.mode]?.gap)
    #expect(!gap.isComputed && gap.verdict == .open && gap.guaranteed == nil)
    #expect(gap.delta == nil && gap.stability == nil && result.view == nil)
  }

  @Test func guaranteedIsSigned() throws {
    let result = assess(Self.lines("mode-strategic") + Self.lines("mode-none", "intended"))
    #expect(result[.mode]?.gap.guaranteed == -2 && result[.mode]?.gap.delta == -1)
    #expect(result[.mode]?.gap.verdict == .ahead)
    #expect(result.flags.map(\.kind).contains(.practiceAheadOfIntention))
  }

  @Test func spanningZeroGuaranteesNothing() throws {
    let text =
      Self.lines("mode-strategic") + Self.lines("mode-none", "intended", sources: ["a"])
      + Self.lines("mode-networked", "intended", sources: ["b"])
    let gap = try #require(assess(text)[.mode]?.gap)
    #expect(gap.steps == RankInterval(lo: -2, hi: 2) && gap.guaranteed == 0 && gap.verdict == .open)
  }

  @Test func stabilityLeavesTheSourceOutOfBothCells() throws {
    let text = Self.lines("mode-none") + Self.lines("mode-strategic", "intended", sources: ["b", "c"])
    let gap = try #require(assess(text)[.mode]?.gap)
    #expect(gap.stability?.state == .fragile && gap.stability?.to == ["a", "b", "c"])
  }

  @Test func cellsBetweenLevelsAreGivenWithoutAGap() throws {
    let levels = try #require(assess(Self.lines("mode-none", "level=operational"))[.mode]).betweenLevels
    #expect(levels.actual.status == .sufficient && !levels.gap.isComputed && levels.gap.verdict == .open)
  }

  @Test(arguments: [
    (["mode-none"], ["mode-none"], GapVerdict.level), (["stance-command"], ["stance-coordination"], .short),
    (["stance-cooperation"], ["stance-command"], .ahead),
    (["mode-none"], ["mode-none", "mode-strategic"], .open),
    (["mode-strategic"], ["mode-none", "mode-strategic"], .open),
    (["mode-none", "mode-consumer"], ["mode-none", "mode-consumer"], .open),
    (["mode-none", "mode-consumer"], ["mode-strategic", "mode-enhanced"], .short),
    (["mode-strategic", "mode-enhanced"], ["mode-none", "mode-consumer"], .ahead),
  ])
  func verdicts(_ actual: [String], _ intended: [String], _ verdict: GapVerdict) throws {
    func lines(_ codes: [String], _ words: String) -> String {
      codes.count == 1
        ? Self.lines(codes[0], words)
        : Self.lines(codes[0], words, sources: ["a"]) + Self.lines(codes[1], words, sources: ["b"])
    }
    let result = assess(lines(actual, "") + lines(intended, "intended"))
    let axis = try #require(result.axes.first { $0.gap.isComputed })
    #expect(axis.gap.verdict == verdict && result.view == .allLevels)
    #expect(result.flags.map(\.kind).contains(.practiceAheadOfIntention) == (verdict == .ahead))
  }

  @Test func cliffsDelta() {
    var (intended, actual) = (RankWeights(axis: .mode), RankWeights(axis: .mode))
    [2, 3].forEach { intended.add(1, to: $0) }
    [1, 2].forEach { actual.add(1, to: $0) }
    #expect(Separation(of: intended, from: actual).delta == 0.75)
  }

  @Test(arguments: [(0.1, Separation.Band.none), (0.15, .slight), (0.33, .moderate), (0.47, .strong)])
  func separationBands(_ share: Double, _ band: Separation.Band) {
    var (one, other) = (RankWeights(axis: .mode), RankWeights(axis: .mode))
    one.add(share, to: 2)
    one.add(1 - share, to: 1)
    other.add(1, to: 1)
    #expect(Separation(of: one, from: other).band == band)
  }
}
