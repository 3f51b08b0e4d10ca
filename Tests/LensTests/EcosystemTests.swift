import CaseModel
import IntegrationLens
import InvolvementLens
import LensKit
import Testing

/// Agreement, standings, places, code tables and readings by others under version 2 of the model, worked by hand.
/// (Model §10.6, §10.8–10.11, §10.13)
@Suite struct EcosystemTests {
  static func covers(_ coder: String, _ anchors: String...) -> [Coverage] {
    anchors.map { Coverage(coder: coder, excerpt: ExcerptID(source: "a", anchor: $0)) }
  }

  static let twice = ["e1", "e2"].flatMap { anchor in ["c1", "c2"].map { "a#\(anchor) symbolic coder=\($0)\n" } }
    .joined()

  /// Five yeses and one no over three excerpts: as much disagreement as chance gives. Four are too few to be listed.
  @Test func aCodeIsListedFromFiveTimes() throws {
    let five = CodedCase(Case(Self.twice + "a#e3 symbolic coder=c1") { $0.coverage = Self.covers("c2", "e3") })
    let row = try #require(five.agreement().rows.first { $0.what == "code:symbolic" })
    let alpha = try #require(row.alpha)
    #expect(row.units == 3 && row.coders == 2 && abs(alpha) < 1e-12)
    #expect(five.agreement().rareCodes == 0)
    let four = CodedCase(Case(Self.twice + "a#e3 symbolic coder=c1")).agreement()
    #expect(!four.rows.contains { $0.what == "code:symbolic" } && four.rareCodes == 1)
  }

  /// What all read and nobody coded is no unit, and neither is what is coded by adjudication alone.
  @Test func onlyWhatSomebodyCodedIsAUnit() throws {
    let text = Self.twice + "a#e3 mode-none coder=c1 adjudicated\na#e4 symbolic coder=c1\n"
    let report = CodedCase(
      Case(text) { $0.coverage = Self.covers("c1", "e3", "e9") + Self.covers("c2", "e3", "e4", "e9") }
    ).agreement()
    #expect(try #require(report.rows.first { $0.what == "code:symbolic" }).units == 3)
    #expect(report.rareCodes == 0, "an adjudicated code is not given")
  }

  /// None against strategic on every unit: alpha is below chance. From five units on, the axis carries the mark.
  @Test(arguments: [(5, true), (4, false)]) func codersDisagree(_ units: Int, _ isMarked: Bool) throws {
    let text = (1...units).map { "a#e\($0) mode-none coder=c1\na#e\($0) mode-strategic coder=c2\n" }.joined()
    let result = InvolvementLens.assess(Case(text))
    #expect(try #require(result[.mode]).codersDisagree == isMarked)
    #expect(result[.aim]?.codersDisagree == false, "no unit, no mark")
  }

  @Test func agreeingCodersCarryNoMark() throws {
    let text = (1...6).flatMap { number in
      ["c1", "c2"].map { "a#e\(number) mode-\(number > 3 ? "none" : "consumer") coder=\($0)\n" }
    }.joined()
    #expect(try #require(InvolvementLens.assess(Case(text))[.mode]).codersDisagree == false)
  }

  static let places: [(String?, String?, ActorPlace)] = [
    ("excluded", nil, .outside), (nil, "excluded", .outside), ("excluded", "peripheral", .outside),
    ("excluded", "excluded", .outside), ("included", "excluded", .boundary), ("excluded", "contested", .boundary),
    ("included", "peripheral", .boundary), ("peripheral", nil, .boundary), (nil, "contested", .boundary),
    ("included", nil, .inside), ("included", "included", .inside), (nil, nil, .notSpokenOf),
  ]

  @Test(arguments: places) func place(_ recognition: String?, _ decision: String?, _ place: ActorPlace) {
    let lines = [("recognition", recognition), ("decision", decision), ("delivery", "excluded")].compactMap { way in
      way.1.map { "a#\(way.0) power-\(way.0) actor=users standing=\($0)" }
    }
    let power = IntegrationLens.assess(
      Case(lines.joined(separator: "\n")) { $0.actors = [Actor(id: "users", name: "U")] }
    )
    .power
    #expect(power["users"]?.place == place, "delivery moves no one")
    #expect(power["users"]?.hasEnforcedBoundary == (recognition == "included" && place == .boundary))
  }

  static let standings: [([String], PowerStanding)] = [
    (["included", "included"], .included), (["peripheral", "included"], .contested),
    (["included", "excluded"], .contested), (["peripheral", "excluded"], .excluded), (["peripheral"], .peripheral),
    (["contested", "included"], .contested), ([], .silent),
  ]

  @Test(arguments: standings) func standing(_ codings: [String], _ standing: PowerStanding) throws {
    let lines = codings.enumerated().map { "a#e\($0.offset) power-funding actor=users standing=\($0.element)\n" }
    let unread = "a#e7 power-funding actor=users standing=excluded called-for\n"
    let power = IntegrationLens.assess(Case(lines.joined() + unread) { $0.actors = [Actor(id: "users", name: "U")] })
      .power
    let mark = try #require(power["users"])[.funding]
    #expect(mark.standing == standing)
    for word in Standing.allCases { #expect(mark[word] == codings.count { $0 == word.rawValue }) }
  }

  /// The judge's word replaces the other coder's, and the excerpt counts once.
  @Test func standingsAreReadAfterAdjudication() throws {
    let text = """
      a#e1 power-funding actor=users standing=excluded coder=c1
      a#e1 power-funding actor=users standing=included coder=c2 adjudicated
      """
    let power = IntegrationLens.assess(Case(text) { $0.actors = [Actor(id: "users", name: "U")] }).power
    let mark = try #require(power["users"])[.funding]
    #expect(mark.standing == .included && mark[.included] == 1 && mark[.excluded] == 0)
  }

  /// Excerpts done, wanted and missing, each once; the judged coding stands within its own frame alone.
  @Test func codeTable() throws {
    let text = """
      a#e1 obstacle-time direction=constraining presence=present
      a#e2 obstacle-time presence=absent
      b#e1 obstacle-time direction=enabling presence=present coder=c1
      b#e1 obstacle-time direction=constraining presence=present coder=c2 adjudicated
      b#e1 obstacle-time intended coder=c1
      b#e1 obstacle-time called-for coder=c1
      c#e1 obstacle-time direction=enabling presence=present coder=c1
      c#e1 obstacle-time direction=enabling presence=present coder=c2
      c#e2 obstacle-time presence=unclear
      """
    let count = try #require(CodedCase(Case(text)).count(of: "obstacle-time"))
    #expect(count.done.evidence.map(\.description) == ["c#e1", "c#e2"] && count.done.sources == 1)
    #expect(count.wanted.evidence.map(\.description) == ["b#e1"] && count.wanted.sources == 1)
    #expect(count.missing.evidence.map(\.description) == ["a#e1", "a#e2", "b#e1"] && count.missing.sources == 2)
  }

  @Test(arguments: [(nil, false), ("c1", false), ("Anna", false), ("c2", true), ("Berit", true)])
  func readingsAreIndependentOfTheCoders(_ by: String?, _ isIndependent: Bool) {
    let item = Case("") {
      $0.coders = [Coder(id: "c1", name: "Anna")]
      var reading = AssessedReading(
        construct: "integration.pattern", value: "mixed", place: Place(file: "case.yml", line: 1, column: 1))
      reading.by = by
      $0.assessed = [reading]
    }
    #expect(Comparison.all(item, with: []).map(\.isIndependent) == [isIndependent])
  }

  @Test(arguments: [(0, false), (1, true), (2, true), (3, false)]) func fewPersonsAreHidden(
    _ count: Int, _ isHidden: Bool
  ) {
    #expect(SmallCells().hides(count) == isHidden)
    #expect(SmallCells(below: 1, because: "The paper prints the table").hides(count) == false)
  }
}
