import CaseModel
import CoordinationLens
import LensKit
import Testing

/// The coordinator conditions, rule by rule. (Model §2.8, §9.18)
@Suite struct CoordinationTests {
  func assess(_ text: String, _ change: (inout Case) -> Void = { _ in }) -> CoordinationAssessment {
    CoordinationLens.assess(Case(text, change))
  }

  func flexible(_ attributes: String...) throws -> Testimony {
    let lines = attributes.enumerated().map { "a#e\($0.offset) co-flexible \($0.element)" }
    return try #require(assess(lines.joined(separator: "\n"))[.flexible]).testimony
  }

  /// A coding of an orchestrator role.
  static func role(_ word: String, _ line: String) -> Coding {
    var coding = Coding(line: Substring(line))
    coding.role = word
    return coding
  }

  @Test func nothingCodedIsSilentNotHindered() {
    let result = assess("")
    #expect(!result.isDeclared && result.conditions.count == 14 && result.met == 0 && result.spokenOf == 0)
    #expect(result.conditions.allSatisfy { $0.state == .silent && $0.testimony.excerpts == 0 })
    #expect(result.roles.isEmpty && result.switches.state == .silent && result.sources.isEmpty)
    #expect(result.chain.map(\.isLit) == [false, false])
  }

  @Test func fourteenConditionsInOrder() {
    let labels = ["R1", "R2", "R3", "R4", "R5", "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9"]
    #expect(CoordinatorCondition.allCases.map(\.label) == labels)
    #expect(CoordinatorCondition.allCases.count { $0.isResponsibility } == 5)
    let codes = Codebook.builtIn.codes.filter { $0.family == .coordinator && $0.id.hasPrefix("co-") }
    #expect(CoordinatorCondition.allCases.map(\.code) == codes.map(\.id))
  }

  static let states: [([String], CoordinationState)] = [
    (["direction=enabling presence=present"], .met), (["direction=neutral presence=present"], .met),
    (["presence=present"], .met), (["direction=constraining presence=present"], .hindered),
    (["direction=constraining presence=absent"], .hindered), (["direction=neutral presence=absent"], .hindered),
    (["direction=constraining presence=unclear"], .hindered),
    (["direction=enabling presence=present", "direction=constraining presence=absent"], .contested),
    (["intended direction=enabling presence=present"], .aspired),
    (["intended direction=constraining presence=absent"], .aspired),
    (["intended direction=enabling presence=present", "direction=enabling presence=present"], .met),
    (["intended direction=enabling presence=present", "direction=constraining presence=absent"], .hindered),
    (["direction=enabling presence=unclear"], .silent),
    (["direction=enabling presence=unclear", "intended presence=present"], .aspired),
    (["direction=enabling presence=unclear", "direction=constraining presence=absent"], .hindered),
  ]

  @Test(arguments: states) func stateOfACondition(_ codings: [String], _ state: CoordinationState) throws {
    let lines = codings.enumerated().map { "a#e\($0.offset) co-flexible \($0.element)" }
    let result = assess(lines.joined(separator: "\n"))
    #expect(result[.flexible]?.state == state)
    #expect(result.conditions.count { $0.state != .silent } == (state == .silent ? 0 : 1))
    #expect(result.met == (state == .met ? 1 : 0) && result.spokenOf == (state == .silent ? 0 : 1))
  }

  @Test func evidenceStandsBySide() throws {
    let text = """
      a#e10 co-creative direction=enabling presence=present
      a#e2 co-creative direction=enabling presence=present coder=c1
      a#e2 co-creative direction=enabling presence=present coder=c2
      b#e1 co-creative direction=constraining presence=absent
      b#e1 co-creative intended direction=enabling presence=present
      c#e1 co-creative direction=enabling presence=unclear
      """
    let testimony = try #require(assess(text)[.creative]).testimony
    #expect(testimony.supporting.map(\.description) == ["a#e2", "a#e10"] && testimony.observed == 2)
    #expect(testimony.hindering.map(\.description) == ["b#e1"] && testimony.aspired.map(\.description) == ["b#e1"])
    #expect(testimony.excerpts == 4 && testimony.sources == 3)
  }

  @Test func adjudicationReplacesTheOthers() throws {
    let text = """
      a#e1 co-flexible direction=constraining presence=absent coder=c1
      a#e1 co-flexible direction=enabling presence=present coder=c2 adjudicated
      """
    #expect(assess(text)[.flexible]?.state == .met)
  }

  @Test func unnamedSourcesCountInLargeCellsOnly() throws {
    let yes = "co-flexible direction=enabling presence=present"
    let no = "hidden#e1 co-flexible direction=constraining presence=absent"
    #expect(assess("a#e1 \(yes)\n\(no)")[.flexible]?.state == .met)
    #expect(assess(no).isDeclared == false && assess(no)[.flexible]?.state == .silent)
    let many = (1...3).map { no.replacing("hidden", with: "hidden\($0)") }.joined(separator: "\n")
    let testimony = try #require(assess("a#e1 \(yes)\nb#e1 \(yes)\n\(many)")[.flexible]).testimony
    #expect(testimony.state == .contested && testimony.sources == 5 && testimony.hindering.isEmpty)
    #expect(assess(many).isDeclared && assess(many)[.flexible]?.state == .hindered)
  }

  @Test func rolesAreAnOpenListByWord() {
    let result = assess("") { item in
      item.codings = [
        Self.role("guide", "a#e1 orch-role presence=present"), Self.role("broker", "a#e1 orch-role presence=present"),
        Self.role("guide", "b#e1 orch-role presence=present"), Self.role("judge", "b#e2 orch-role intended"),
        Self.role("anchor", "b#e3 orch-role presence=absent"),
      ]
      item.unnamed = UnnamedCodings(
        (1...9).map { Self.role("spy", "hidden\($0)#e1 orch-role presence=present") })
      item.sources = [Source(id: "a"), Source(id: "b")]
    }
    #expect(result.roles.map(\.role) == ["guide", "anchor", "broker", "judge"])
    #expect(result.roles.map(\.testimony.state) == [.met, .hindered, .met, .aspired])
    #expect(result.roles[0].testimony.supporting.map(\.description) == ["a#e1", "b#e1"])
    #expect(result.met == 0 && result.spokenOf == 0, "a role is no condition")
    #expect(result.isDeclared)
  }

  @Test func adjudicatedRoleReplacesOtherWords() {
    let result = assess("") { item in
      item.codings = [
        Self.role("guide", "a#e1 orch-role presence=present coder=c1"),
        Self.role("broker", "a#e1 orch-role presence=present coder=c2 adjudicated"),
      ]
      item.sources = [Source(id: "a")]
    }
    #expect(result.roles.map(\.role) == ["broker"])
  }

  @Test func switchesAndAugmentationsAreCountedWhereObserved() {
    let text = """
      a#e1 orch-switch presence=present coder=c1
      a#e1 orch-switch presence=present coder=c2
      a#e2 orch-switch presence=present
      b#e1 orch-switch presence=absent
      b#e2 orch-switch intended
      b#e3 orch-augment presence=present
      """
    let result = assess(text)
    #expect(result.switches.observed == 2 && result.switches.excerpts == 4 && result.switches.state == .contested)
    #expect(result.augmentations.observed == 1 && result.augmentations.supporting.map(\.description) == ["b#e3"])
  }

  @Test func chainLightsWhereBothEndsAreMet() {
    let yes = "presence=present"
    let levels = "a#e1 co-innovation-levels \(yes)\n"
    let motivation = "b#e1 co-motivation \(yes)\n"
    let leadership = "c#e1 co-collective-leadership \(yes)\n"
    #expect(assess(levels + motivation).chain.map(\.isLit) == [true, false])
    #expect(assess(levels + leadership).chain.map(\.isLit) == [false, false])
    let whole = assess(levels + motivation + leadership).chain
    #expect(whole.map(\.isLit) == [true, true])
    #expect(whole.map { "\($0.from.label) \($0.to.label)" } == ["F8 F9", "F9 F6"])
    #expect(whole[1].evidence.map(\.description) == ["b#e1", "c#e1"])
    let contested = assess(levels + motivation + "c#e2 co-motivation direction=constraining presence=absent").chain
    #expect(contested.map(\.isLit) == [false, false] && contested[0].evidence.isEmpty)
  }

  @Test func sourcesSpeakAlone() {
    let text = """
      b#e1 co-flexible direction=constraining presence=absent
      a#e1 co-flexible direction=enabling presence=present
      a#e2 co-creative intended presence=present
      a#e3 co-motivation presence=present unnamed
      c#e1 orch-switch presence=present
      hidden#e1 co-flexible presence=present
      """
    let result = assess(text) { $0.smallestCell = 1 }
    #expect(result.sources.map(\.source) == ["a", "b"], "c speaks of no condition")
    let (a, b) = (result.sources[0], result.sources[1])
    #expect(a[.flexible] == .met && a[.creative] == .aspired && a[.motivation] == .silent)
    #expect(b[.flexible] == .hindered && b[.creative] == .silent && a.conditions.count == 14)
    #expect(a.conditions[6].evidence.map(\.description) == ["a#e1"])
    #expect(result[.flexible]?.state == .contested && result[.motivation]?.state == .met)
  }

  @Test func coordinatorsAreShownAsDeclared() {
    var managers = CoordinatorGroup(id: "pm", title: "Project managers")
    (managers.mandate, managers.count) = ("temporary", 12)
    let result = assess("") { $0.coordinators = [managers] }
    #expect(result.isDeclared && result.coordinators == [managers] && result.roles.isEmpty && result.spokenOf == 0)
  }
}
