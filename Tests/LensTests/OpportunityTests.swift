import CaseModel
import LensKit
import OpportunityLens
import Testing

/// The opportunity space, rule by rule. (Model §2.7, §9.19)
@Suite struct OpportunityTests {
  typealias Component = OpportunityDeclaration.Component

  func assess(_ change: (inout OpportunityDeclaration) -> Void) -> OpportunityAssessment {
    var value = OpportunityDeclaration()
    change(&value)
    return OpportunityLens.assess(Case("") { $0.opportunity = value })
  }

  /// Answers to the first items of a component, one letter each: `y`, `p`, `n` or `u`.
  static func answers(_ component: Component, _ letters: String) -> [String: ChecklistAnswer] {
    let values: [Character: ChecklistAnswer.Value] = ["y": .yes, "p": .partly, "n": .no, "u": .unknown]
    let pairs = zip(component.items, letters).map { ($0, ChecklistAnswer(values[$1] ?? .unknown)) }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  func assess(_ letters: [Component: String], _ change: (inout OpportunityDeclaration) -> Void = { _ in })
    -> OpportunityAssessment
  {
    assess { value in
      for (component, letters) in letters { value.answers[component] = Self.answers(component, letters) }
      change(&value)
    }
  }

  @Test func nothingDeclaredIsUnknownNotMissing() {
    let result = OpportunityLens.assess(Case(""))
    #expect(!result.isDeclared && result.space == .undetermined && result.bottleneck.isEmpty)
    #expect(result.components.map(\.component) == Component.allCases)
    #expect(result.components.allSatisfy { $0.state == .unknown && $0.completeness == nil && $0.knownness == 0 })
    #expect(result.components.map(\.items.count) == [7, 5, 5, 5])
    #expect(result.components.allSatisfy { $0.items.allSatisfy { $0.answer == .unknown && !$0.isAsserted } })
    #expect(result.coordinationFit == nil && result.serviceMap.countsAsCoProduction == nil)
    #expect(result.remit == nil && result.learningNotes.isEmpty && result.resources.isEmpty)
  }

  @Test func anythingDeclaredOrCodedDeclaresTheLens() {
    #expect(assess { _ in }.isDeclared)
    #expect(OpportunityLens.assess(Case("a#e1 barrier-pilot-only")).isDeclared)
    #expect(!OpportunityLens.assess(Case("a#e1 obstacle-projectification")).isDeclared)
    #expect(!OpportunityLens.assess(Case("hidden#e1 barrier-pilot-only")).isDeclared, "it may not be told")
    #expect(!OpportunityLens.assess(Case("") { $0.serviceMap = ServiceMap() }).isDeclared)
  }

  static let states: [(String, ComponentState, Double?, Double)] = [
    ("yyyyy", .inPlace, 1, 1), ("yypp", .inPlace, 0.75, 0.8), ("ypyn", .partial, 0.625, 0.8),
    ("pppnn", .missing, 0.3, 1), ("yynnn", .partial, 0.4, 1), ("nnn", .missing, 0, 0.6), ("yy", .unknown, 1, 0.4),
    ("nn", .unknown, 0, 0.4), ("uuuuu", .unknown, nil, 0), ("", .unknown, nil, 0), ("yyyuu", .inPlace, 1, 0.6),
  ]

  @Test(arguments: states)
  func componentStates(_ letters: String, _ state: ComponentState, _ completeness: Double?, _ knownness: Double) throws
  {
    let component = try #require(assess([.routines: letters])[.routines])
    #expect(component.state == state && component.completeness == completeness && component.knownness == knownness)
  }

  @Test func governanceIsKnownFromFourOfSevenItems() {
    #expect(assess([.governance: "yyy"])[.governance]?.state == .unknown)
    #expect(assess([.governance: "yyyy"])[.governance]?.state == .inPlace)
  }

  @Test func thresholdsOfTheCaseHold() {
    var value = OpportunityDeclaration()
    value.answers[.assets] = Self.answers(.assets, "yn")
    let result = OpportunityLens.assess(
      Case("") {
        $0.opportunity = value
        $0.thresholds.known = 0.4
        $0.thresholds.inPlace = 0.5
      })
    #expect(result[.assets]?.state == .inPlace)
  }

  @Test func unknownIsNeverANo() {
    let all: [Component: String] = [.governance: "yyyyyyy", .complementary: "yyyyy", .assets: "yyyyy"]
    let unknown = assess(all.merging([.routines: "yyyuu"]) { $1 })
    let no = assess(all.merging([.routines: "yyynn"]) { $1 })
    #expect(unknown[.routines]?.completeness == 1 && unknown.space == .inPlace)
    #expect(no[.routines]?.completeness == 0.6 && no.space == .partial && no.bottleneck == [.routines])
  }

  @Test func evidenceIsNamedOnceSortedAndItsLackIsAsserted() throws {
    let text = "a#e1 os-governance\na#e2 os-governance\nb#e8 os-governance\nhidden#e1 os-governance"
    let written = [("hidden2", "e9"), ("a", "e10"), ("a", "e2"), ("a", "e2"), ("hidden", "e1")]
    let answer = ChecklistAnswer(
      .yes, evidence: written.map { ExcerptID(source: $0.0, anchor: $0.1) }, note: "agreed in 2021")
    let result = OpportunityLens.assess(
      Case(text) {
        $0.opportunity = OpportunityDeclaration()
        $0.opportunity?.answers[.governance] = [
          "remit": answer, "need": ChecklistAnswer(.no), "review": ChecklistAnswer(.unknown),
          "resources": ChecklistAnswer(.yes, evidence: [ExcerptID(source: "hidden", anchor: "e1")]),
        ]
      })
    let component = try #require(result[.governance])
    #expect(component["remit"]?.evidence.map(\.description) == ["a#e2", "a#e10"])
    #expect(component["remit"]?.isAsserted == false && component["remit"]?.note == "agreed in 2021")
    #expect(component["need"]?.isAsserted == true && component["resources"]?.isAsserted == true)
    #expect(component["review"]?.isAsserted == false && component["leadership"]?.isAsserted == false)
    #expect(component.coded?.all.sources == 2, "what is coded stands beside the checklist")
  }

  @Test func spaceIsTheWeakestComponent() {
    let full: [Component: String] = [
      .governance: "yyyyyyy", .complementary: "yyyyy", .assets: "yyyyy", .routines: "yyyyy",
    ]
    #expect(assess(full).space == .inPlace)
    #expect(assess(full.merging([.assets: "ypypn"]) { $1 }).space == .partial)
    #expect(assess(full.merging([.assets: "ypypn", .routines: "nnnnn"]) { $1 }).space == .missing)
    #expect(assess(full.merging([.assets: "uuuuu", .routines: "nnnnn"]) { $1 }).space == .undetermined)
  }

  @Test func bottleneckGoesByCompletenessAmongTheKnown() {
    let letters: [Component: String] = [.governance: "yyyynnn", .complementary: "yyyyn", .assets: "nn"]
    let result = assess(letters)
    #expect(result.bottleneck == [.governance], "two answers leave assets unknown, however bad")
    #expect(result.space == .undetermined)
  }

  @Test func tiesOfTheBottleneckStandInWorkingOrder() {
    let letters: [Component: String] = [
      .governance: "yyyyppp", .complementary: "yyn", .assets: "yyn", .routines: "yyn",
    ]
    #expect(assess(letters).bottleneck == [.complementary, .assets, .routines])
    let all: [Component: String] = [.governance: "yynn", .complementary: "ppp", .assets: "yynn", .routines: "pppp"]
    #expect(assess(all).bottleneck == [.complementary, .governance, .assets, .routines])
  }

  typealias Fit = (interdependence: String, letters: [Component: String], verdict: CoordinationFit.Verdict)
  static let fits: [Fit] = [
    ("pooled", [.governance: "ynnn"], .fits), ("pooled", [.governance: "pnnn"], .underGoverned),
    ("pooled", [.governance: "nnn"], .undetermined), ("sequential", [.governance: "yynn"], .fits),
    ("sequential", [.governance: "ypnn"], .underGoverned),
    ("reciprocal", [.governance: "yyyn", .routines: "ppp"], .fits),
    ("reciprocal", [.governance: "yyyn", .routines: "ppn"], .underGoverned),
    ("reciprocal", [.governance: "yynn", .routines: "yyy"], .underGoverned),
    ("reciprocal", [.governance: "yyyn", .routines: "nn"], .undetermined),
    ("reciprocal", [.governance: "yynn", .routines: "yy"], .underGoverned),
    ("reciprocal", [.governance: "yy", .routines: "nnn"], .underGoverned),
  ]

  @Test(arguments: fits) func coordinationFit(_ fit: Fit) throws {
    let result = assess(fit.letters) { $0.interdependence = fit.interdependence }
    let computed = try #require(result.coordinationFit)
    #expect(computed.verdict == fit.verdict && computed.interdependence == fit.interdependence)
    #expect(
      computed.demands.map(\.component)
        == (fit.interdependence == "reciprocal" ? [.governance, .routines] : [.governance]))
  }

  @Test func noInterdependenceNoFit() {
    #expect(assess([.governance: "nnnnnnn"]).coordinationFit == nil)
  }

  @Test func learningNotes() {
    func notes(_ rationale: String?, _ learning: String?, _ orientation: [String] = []) -> [LearningNote] {
      assess { ($0.rationale, $0.learning, $0.orientation) = (rationale, learning, orientation) }.learningNotes
    }
    #expect(notes("new", "passive") == [.newWithoutInteraction] && notes("new", "active") == [.newWithoutInteraction])
    #expect(notes("new", "interactive") == [] && notes("efficiency", "passive") == [])
    #expect(notes("new", nil) == [] && notes(nil, "passive") == [], "what is not said fires nothing")
    #expect(notes(nil, nil, ["co-exploration"]) == [.explorationOnly])
    #expect(notes(nil, nil, ["co-exploitation", "co-exploitation"]) == [.exploitationOnly])
    #expect(notes(nil, nil, ["co-exploration", "co-exploitation"]) == [])
    #expect(notes("new", "active", ["co-exploitation"]) == [.newWithoutInteraction, .exploitationOnly])
  }

  @Test func resourcesByHolder() {
    func resource(_ name: String, _ holder: String?) -> OpportunityDeclaration.Resource {
      var resource = OpportunityDeclaration.Resource(name: name)
      resource.holder = holder
      return resource
    }
    var value = OpportunityDeclaration()
    value.resources = [
      resource("trust", nil), resource("rooms", "b"), resource("money", "a"), resource("time", "x"),
      resource("contacts", "b"),
    ]
    let result = OpportunityLens.assess(
      Case("") {
        $0.opportunity = value
        $0.actors = [Actor(id: "b", name: "B"), Actor(id: "a", name: "A"), Actor(id: "c", name: "C")]
      })
    #expect(result.resources.map(\.holder) == ["b", "a", "x", nil])
    #expect(
      result.resources.map { $0.resources.map(\.name) } == [["rooms", "contacts"], ["money"], ["time"], ["trust"]])
  }

  @Test func remitIsNilOnlyWhenNothingIsSaid() {
    #expect(assess { $0.remitWho = "Pensioners" }.remit?.kind == nil)
    #expect(assess { $0.remitWho = "Pensioners" }.remit?.who == "Pensioners")
    #expect(assess { _ in }.remit == nil)
  }

  @Test func codesStandInOneGroupEach() {
    let text = """
      a#e1 barrier-it-mismatch
      b#e1 barrier-it-mismatch
      a#e2 barrier-pilot-only
      a#e3 advantage-shared-meaning
      a#e4 responsibility-strategic
      a#e5 interdependence-pooled
      a#e6 os-assets
      """
    let codes = OpportunityLens.assess(Case(text)).codes
    #expect(codes.barriers.map(\.code) == ["barrier-it-mismatch", "barrier-pilot-only"])
    #expect(
      codes.barriers[0].all.sources == 2 && codes.barriers[0].all.evidence.map(\.description) == ["a#e1", "b#e1"])
    #expect(codes.advantages.map(\.code) == ["advantage-shared-meaning"])
    #expect(codes.responsibilities.map(\.code) == ["responsibility-strategic"])
    #expect(codes.others.map(\.code) == ["os-assets", "interdependence-pooled"])
    let groups = [codes.barriers, codes.advantages, codes.responsibilities, codes.others]
    #expect(groups.reduce(0) { $0 + $1.count } == codes.all.count)
  }

  @Test func codesAreNoAnswers() {
    let result = OpportunityLens.assess(Case("a#e1 os-routines direction=enabling presence=present"))
    #expect(result[.routines]?.state == .unknown && result[.routines]?.coded?.all.excerpts == 1)
  }

  @Test(arguments: Component.allCases) func everyComponentHasItsCode(_ component: Component) {
    #expect(Codebook.builtIn[component.code]?.family == .opportunity)
  }

  @Test func readings() {
    let silent = OpportunityLens.assess(Case(""))
    #expect(silent.reading(of: "opportunity.space") == .words(["undetermined"]))
    #expect(silent.reading(of: "opportunity.bottleneck") == .words(["undetermined"]))
    #expect(silent.reading(of: "opportunity") == nil && silent.reading(of: "involvement.mode.actual") == nil)
    let letters: [Component: String] = [
      .governance: "yyyy", .complementary: "yyn", .assets: "yyn", .routines: "yyy",
    ]
    let result = assess(letters)
    #expect(result.reading(of: "opportunity.space") == .words(["partial"]))
    #expect(result.reading(of: "opportunity.bottleneck")?.text == "complementary/assets")
    let place = Place(file: "case.yml", line: 1, column: 1)
    let assessed = [("bottleneck", "assets"), ("bottleneck", "routines"), ("space", "partial"), ("space", "missing")]
      .map { AssessedReading(construct: "opportunity.\($0.0)", value: $0.1, place: place) }
    let item = Case("") { $0.assessed = assessed }
    #expect(Comparison.all(item, with: [result]).map(\.verdict) == [.agrees, .disagrees, .agrees, .disagrees])
    #expect(Comparison.all(item, with: [silent]).allSatisfy { $0.verdict == .notComparable })
  }
}
