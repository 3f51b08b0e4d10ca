import CaseModel
import IntegrationLens
import LensKit
import Testing

/// Types, dominant type, pattern and areas. (Model §2.6, §9.12, §9.16)
@Suite struct IntegrationTests {
  func assess(_ text: String, _ change: (inout Case) -> Void = { _ in }) -> IntegrationAssessment {
    IntegrationLens.assess(Case(text, change))
  }

  /// Every indicator of a type, by some sources.
  func lines(_ type: IntegrationType, _ words: String, sources: [String] = ["a", "b", "c"]) -> String {
    sources.flatMap { source in type.indicators.map { "\(source)#\($0) \($0) \(words)" } }.joined(separator: "\n")
      + "\n"
  }

  @Test(arguments: [
    ("direction=enabling presence=present", IntegrationState.established),
    ("direction=neutral presence=present", .contested),
    ("direction=constraining presence=present", .enactedButConstraining),
    ("direction=enabling presence=unclear", .emerging), ("direction=neutral presence=absent", .partial),
    ("direction=constraining presence=absent", .lacking),
  ])
  func states(_ words: String, _ state: IntegrationState) {
    #expect(assess(lines(.relational, words))[.relational]?.state == state)
  }

  @Test func silentTypeHasNothing() throws {
    let type = try #require(assess("a#e1 mode-none")[.structural])
    #expect(type.state == .silent && type.enactment == nil && type.balance == nil && type.coverage == 0)
    #expect(type.pairs == 0 && type.sources == 0 && type.indicators.isEmpty && type.stability == nil)
  }

  @Test func intendedCodingsAreAspiredOnly() throws {
    let type = try #require(assess("a#e1 st-teams intended direction=enabling presence=present")[.structural])
    #expect(type.state == .silent && type.aspired.map(\.kind) == ["st-teams"])
    #expect(type.aspired[0].evidence == [ExcerptID(source: "a", anchor: "e1")])
  }

  @Test func neutralCountsForPresenceNotForBalance() throws {
    let text = """
      a#e1 re-working direction=enabling presence=present strength=1
      a#e2 re-working direction=neutral presence=present strength=3
      b#e1 re-working direction=constraining presence=absent
      """
    let indicator = try #require(assess(text)[.relational]?["re-working"])
    #expect(indicator.balance == 0, "left out before normalising, so that each source weighs the same")
    #expect(indicator.present == 0.5 && !indicator.isEnacted && indicator.excerpts == 3)
  }

  @Test func neutralCoderStillSharesTheExcerpt() throws {
    let text = """
      a#e1 re-working direction=enabling presence=present coder=c1
      a#e1 re-working direction=neutral presence=present coder=c2
      a#e2 re-working direction=constraining presence=absent coder=c1
      """
    #expect(abs(try #require(assess(text)[.relational]?.balance) + 1.0 / 3) < 1e-12)
  }

  @Test func balanceWithoutDirectionIsNil() {
    #expect(assess(lines(.relational, "direction=neutral presence=present"))[.relational]?.balance == nil)
  }

  @Test func unclearPresenceCoversButDoesNotEnact() throws {
    let type = try #require(assess("a#e1 re-working direction=enabling presence=unclear")[.relational])
    #expect(type.coverage == 0.25 && type.enactment == 0 && type.balance == 1)
    #expect(type["re-working"]?.present == nil && type["re-service"] == nil)
  }

  @Test func pairsAreOfExcerptAndIndicator() throws {
    let text = """
      a#e1 re-working direction=enabling presence=present coder=c1
      a#e1 re-working direction=enabling presence=present coder=c2
      a#e1 re-service direction=enabling presence=present coder=c1
      """
    #expect(assess(text)[.relational]?.pairs == 2)
  }

  @Test func thinCoverageIsInsufficient() {
    let text = (1...3).map { "s\($0)#e1 st-teams direction=enabling presence=present" }.joined(separator: "\n")
    #expect(assess(text)[.structural]?.state == .insufficient)
  }

  @Test func adjudicationHoldsInEachCell() throws {
    let text = """
      a#e1 re-working direction=enabling presence=present coder=c1 adjudicated
      a#e1 re-service direction=constraining presence=absent coder=c2
      """
    let type = try #require(assess(text)[.relational])
    #expect(type.pairs == 1 && type.balance == 1, "in the type's cell the other coder's coding is replaced")
    #expect(type.coverage == 0.5, "in the indicator's own cell nobody adjudicated")
  }

  static let yes = "direction=enabling presence=present"
  static let no = "direction=constraining presence=absent"
  static let hindering = "direction=constraining presence=present"

  typealias Outcome = (words: [String], pattern: IntegrationPattern, dominant: IntegrationType?)
  static let outcomes: [Outcome] = [
    ([hindering, no, no], .structureLed, .structural), ([yes, no, no], .structureLed, .structural),
    ([no, yes, no], .relationshipLed, .relational), ([no, no, yes], .institutionLed, .institutional),
    ([yes, yes, yes], .aligned, nil), ([no, no, no], .fragmented, nil), ([hindering, hindering, no], .fragmented, nil),
    ([yes, yes, no], .mixed, nil),
  ]

  @Test(arguments: outcomes)
  func patterns(_ outcome: Outcome) {
    let result = assess(zip(IntegrationType.allCases, outcome.words).map { lines($0, $1) }.joined())
    #expect(result.pattern == outcome.pattern && result.dominant == outcome.dominant)
    #expect(result.stability?.state == .stable && result.dominantStability?.state == .stable)
  }

  @Test func anyThinTypeLeavesThePatternUndetermined() {
    let result = assess(lines(.structural, Self.yes) + lines(.relational, Self.yes))
    #expect(result.pattern == .undetermined && result.dominant == nil)
    #expect(result.stability == nil && result.dominantStability == nil)
    #expect(result[.structural]?.stability?.state == .stable)
  }

  @Test func profileIsFragileWhereATypeIsLost() {
    let text =
      lines(.structural, Self.yes) + lines(.relational, Self.yes)
      + lines(.institutional, Self.yes, sources: ["a", "b"])
    let result = assess(text)
    #expect(result.stability?.state == .fragile && result.stability?.to == ["a", "b"])
    #expect(result.dominantStability?.state == .fragile, "none of an undetermined profile is no value")
    #expect(result[.institutional]?.stability?.state == .fragile)
  }

  @Test func areasHoldTheirOwnCodingsAndIntentions() throws {
    let text = """
      a#e1 st-teams direction=enabling presence=present area=north
      a#e2 st-funding intended direction=enabling presence=present area=north
      a#e3 st-teams direction=enabling presence=present
      """
    let result = assess(text) { $0.areas = [Area(id: "north", name: "North"), Area(id: "south", name: "South")] }
    let north = try #require(result.areas[0].profile[.structural])
    #expect(north.pairs == 1 && north.aspired.map(\.kind) == ["st-funding"] && north.stability == nil)
    #expect(result.areas[1].profile[.structural]?.state == .silent)
    #expect(result[.structural]?.pairs == 2)
  }

  @Test func powerMatrix() throws {
    let text = """
      a#e1 power-recognition actor=users standing=included
      a#e2 power-decision actor=users standing=peripheral
      b#e1 power-funding actor=users standing=included
      b#e2 power-funding actor=users standing=excluded
      """
    let power = assess(text) { $0.actors = [Actor(id: "users", name: "Users"), Actor(id: "board", name: "Board")] }
      .power
    let row = try #require(power.rows.first)
    #expect(power.rows.count == 1 && row.hasEnforcedBoundary)
    #expect(row.marks.map(\.standing) == [.included, .peripheral, .silent, .contested, .silent])
    #expect(row[.decision].standing == .peripheral && row.marks[3].evidence.count == 2)
  }

  @Test func interdependenceNotes() {
    let structures = "a#e1 st-engagement direction=constraining presence=present\n"
    #expect(assess(structures).notes.isEmpty)
    let notes = assess(structures + "b#e1 re-service direction=constraining presence=absent").notes
    #expect(notes.map(\.kind) == [.structuresWithoutRelationships] && notes[0].evidence.count == 2)
    #expect(assess("a#e1 power-one-way actor=x standing=excluded").notes.map(\.kind) == [.learningOneWay])
  }
}
