import CaseModel
import InvolvementLens
import LensKit
import Testing

/// Classes and what they require. (Model §2.4, §9.9–9.12)
@Suite struct ModeClassTests {
  func assess(_ text: String, _ change: (inout Case) -> Void = { _ in }) -> InvolvementAssessment {
    InvolvementLens.assess(Case(text, change))
  }

  func states(_ text: String) -> [String] {
    assess(text).actualClass.conditions.map { "\($0.id) \($0.state)" }
  }

  @Test func singleSourceHasNoClass() {
    let result = assess(GapTests.lines("mode-strategic", sources: ["a"]))
    #expect(result.actualClass.value == nil && result.actualClass.claimed == nil)
    #expect(result.actualClass.conditions.isEmpty && result.actualClass.stability == nil)
  }

  @Test func rankZeroIsNotCoProduction() {
    #expect(assess(GapTests.lines("mode-none")).actualClass.value == .notCoProduction)
  }

  @Test func borderlineIsTheClassOfTheUpperEnd() {
    let halves = GapTests.lines("mode-consumer", sources: ["a"]) + GapTests.lines("mode-strategic", sources: ["b"])
    let result = assess(halves + halves.replacing(" \n", with: " intended\n"))
    #expect(result.actualClass.value == .consumer && result.actualClass.borderline == .strategic)
    #expect(result.intendedClass.value == .consumer && result.intendedClass.borderline == .strategic)
  }

  @Test func contraryConditionLowersOnceAndKeepsTheClaim() {
    let result = assess(
      GapTests.lines("mode-strategic") + GapTests.lines("aim-empowerment") + "a#e1 timing-late\n")
    #expect(result.actualClass.claimed == .strategic && result.actualClass.value == .consumer)
    #expect(result.actualClass.conditions.allSatisfy { $0.state == .contrary }, "two contrary, one class lower")
    #expect(result.actualClass.borderline == nil)
    #expect(result.actualClass.conditions[0].evidenceAgainst == [ExcerptID(source: "a", anchor: "e1")])
  }

  @Test func intendedClassIsNeverLowered() {
    let result = assess(GapTests.lines("mode-strategic", "intended") + "a#e1 timing-late intended\n")
    #expect(result.intendedClass.value == .strategic)
  }

  @Test func inputInDelivery() {
    let base = GapTests.lines("mode-consumer")
    #expect(states(base) == ["input-in-delivery silent"])
    #expect(states(base + "a#e1 timing-late\n") == ["input-in-delivery silent"], "never contrary")
    #expect(states(base + "a#e1 timing-delivery\n") == ["input-in-delivery confirmed"])
    let mapped = assess(base) { $0.serviceMap = .with(phase: .deliver, isCoProduced: true) }
    #expect(mapped.actualClass.conditions.first?.state == .confirmed)
  }

  @Test(arguments: [
    ("a#e1 timing-design\n", "confirmed"), ("a#e1 predefined-result\n", "contrary"), ("", "silent"),
    ("a#e1 timing-design\nb#e1 timing-late\n", "confirmed"),
    ("a#e1 timing-design strength=1\na#e2 timing-late strength=2\nb#e1 timing-late\n", "contrary"),
    ("a#e1 timing-design\na#e2 timing-late\na#e3 timing-late\nb#e1 timing-design\n", "confirmed"),
    ("a#e1 timing-late intended\n", "silent"),
  ])
  func beforeSolutions(_ text: String, _ state: String) {
    #expect(states(GapTests.lines("mode-strategic") + text).first == "before-solutions \(state)")
  }

  @Test func conditionCodesAreOneCell() {
    let text = """
      a#e1 timing-design coder=c1
      a#e1 timing-late coder=c2 adjudicated
      """
    #expect(states(GapTests.lines("mode-strategic") + text).first == "before-solutions contrary")
  }

  @Test(arguments: [("participation", "confirmed"), ("empowerment", "contrary"), ("value-innovation", "confirmed")])
  func aimParticipation(_ aim: String, _ state: String) {
    #expect(
      states(GapTests.lines("mode-strategic") + GapTests.lines("aim-\(aim)")).last == "aim-participation \(state)")
  }

  @Test(arguments: [
    ("service-innovation", "", "confirmed"), ("empowerment", "", "contrary"), ("participation", "", "silent"),
    ("participation", "cooperation", "confirmed"), ("participation", "coordination", "contrary"),
    ("value-innovation", "command", "confirmed"), ("empowerment", "collaboration", "contrary"),
  ])
  func aimInnovationOrSharedStance(_ aim: String, _ stance: String, _ state: String) {
    let text =
      GapTests.lines("mode-enhanced") + GapTests.lines("aim-\(aim)")
      + (stance.isEmpty ? "" : GapTests.lines("stance-\(stance)"))
    #expect(states(text).first == "aim-innovation-or-shared-stance \(state)")
  }

  @Test(arguments: [("predefined-result", "contrary"), ("timing-definition", "confirmed"), ("timing-late", "silent")])
  func notPredefined(_ code: String, _ state: String) {
    #expect(states(GapTests.lines("mode-enhanced") + "a#e1 \(code)\n").last == "not-predefined \(state)")
  }

  @Test(arguments: [("collaboration", "confirmed"), ("cooperation", "contrary")])
  func stanceCollaboration(_ stance: String, _ state: String) {
    let text = GapTests.lines("mode-networked") + GapTests.lines("stance-\(stance)")
    #expect(states(text).first == "stance-collaboration \(state)")
  }

  @Test(arguments: [("public-steps-back", "confirmed"), ("lead-public", "contrary"), ("symbolic", "silent")])
  func leadElsewhere(_ code: String, _ state: String) {
    #expect(states(GapTests.lines("mode-networked") + "a#e1 \(code)\n").last == "lead-elsewhere \(state)")
  }

  @Test func serviceMapWithoutCitizens() {
    let result = assess("a#e1 aim-empowerment") { $0.serviceMap = .with(phase: .design, isCoProduced: false) }
    #expect(result.actualClass.value == .notCoProduction && result.actualClass.claimed == nil)
    #expect(result.actualClass.stability?.state == .stable)
  }

  @Test func serviceMapYieldsToCodedPractice() {
    let result = assess("a#e1 mode-consumer") { $0.serviceMap = .with(phase: .design, isCoProduced: false) }
    #expect(result.actualClass.value == nil)
  }

  @Test func emptyServiceMapIsNotDeclared() {
    #expect(assess("a#e1 aim-empowerment") { $0.serviceMap = ServiceMap() }.actualClass.value == nil)
  }

  @Test func stability() {
    let stable = assess(GapTests.lines("mode-consumer", sources: ["a", "b", "c"]))
    #expect(stable.actualClass.stability?.state == .stable)
    let fragile = assess(GapTests.lines("mode-consumer"))
    #expect(fragile.actualClass.stability?.state == .fragile && fragile.actualClass.stability?.to == ["a", "b"])
    let sensitive = assess(
      GapTests.lines("mode-strategic", sources: ["a", "b", "c"]) + "a#e1 timing-late\nb#e1 timing-design strength=1\n"
        + "c#e1 timing-design\nc#e2 timing-late\n")
    #expect(sensitive.actualClass.value == .strategic)
    #expect(sensitive.actualClass.stability?.state == .sensitive && sensitive.actualClass.stability?.to == ["b"])
  }
}

extension ServiceMap {
  static func with(phase: Phase, isCoProduced: Bool) -> ServiceMap {
    var (map, activity) = (ServiceMap(), Activity(id: "a1", name: "A talk", phase: phase, actor: "board"))
    activity.isCoProduced = isCoProduced
    map.activities = [activity]
    return map
  }
}
