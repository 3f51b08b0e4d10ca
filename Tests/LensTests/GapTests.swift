import CaseModel
import InvolvementLens
import LensKit
import Testing

/// What lies between intention and practice. (Model §2.5, §9.7, §9.8, §9.13)
@Suite struct GapTests {
  /// Three codings of each of two sources, so that a cell is sufficient.
  static func lines(_ code: String, _ words: String = "", sources: [String] = ["a", "b"]) -> String {
    sources.flatMap { source in (1...3).map { "\(source)#e\($0) \(code) \(words)" } }.joined(separator: "\n") + "\n"
  }

  func assess(_ text: String) -> InvolvementAssessment { InvolvementLens.assess(Case(text)) }

  @Test func nilUnlessBothSidesAreSufficient() throws {
    let result = assess(Self.lines("mode-none") + "a#e1 mode-strategic intended")
    #expect(result[.mode]?.gap == nil && result.gap == nil)
  }

  @Test func guaranteedIsSigned() throws {
    let result = assess(Self.lines("mode-strategic") + Self.lines("mode-none", "intended"))
    #expect(result[.mode]?.gap?.guaranteed == -2 && result[.mode]?.gap?.delta == -1)
    #expect(result.gap?.steps == 0 && result.gap?.ahead == 2 && result.gap?.index == 0 && result.gap?.band == .closed)
    #expect(result.flags.map(\.kind).contains(.practiceAheadOfIntention))
  }

  @Test func spanningZeroGuaranteesNothing() throws {
    let text =
      Self.lines("mode-strategic") + Self.lines("mode-none", "intended", sources: ["a"])
      + Self.lines("mode-networked", "intended", sources: ["b"])
    let gap = try #require(assess(text)[.mode]?.gap)
    #expect(gap.lo == -2 && gap.hi == 2 && gap.guaranteed == 0)
  }

  @Test func stabilityLeavesTheSourceOutOfBothCells() throws {
    let text = Self.lines("mode-none") + Self.lines("mode-strategic", "intended", sources: ["b", "c"])
    let gap = try #require(assess(text)[.mode]?.gap)
    #expect(gap.stability?.state == .fragile && gap.stability?.to == ["a", "b", "c"])
  }

  @Test func canonicalCellsAreGivenWithoutAGap() throws {
    let axis = try #require(assess(Self.lines("mode-none", "level=operational"))[.mode])
    #expect(axis.canonical.actual.status == .sufficient && axis.canonical.gap == nil)
  }

  @Test(arguments: [
    ("mode-none", "mode-none", GapTotal.Band.closed), ("stance-command", "stance-coordination", .narrow),
    ("stance-command", "stance-cooperation", .clear), ("mode-none", "mode-strategic", .wide),
  ])
  func bands(_ actual: String, _ intended: String, _ band: GapTotal.Band) {
    #expect(assess(Self.lines(actual) + Self.lines(intended, "intended")).gap?.band == band)
  }

  @Test func indexIsTheMeanOverComputableAxes() throws {
    let text =
      Self.lines("mode-none") + Self.lines("mode-consumer", "intended") + Self.lines("aim-empowerment")
      + Self.lines("aim-empowerment", "intended") + Self.lines("stance-command")
    let gap = try #require(assess(text).gap)
    #expect(gap.span == 7 && abs(gap.index - 0.125) < 1e-12 && gap.steps == 1)
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
