import CaseModel
import LensKit
import OpportunityLens
import Testing

/// What follows from a service map. (Model §2.7, §9.10)
@Suite struct ServiceMapTests {
  static func activity(
    _ id: String, _ phase: Phase, _ actor: String, co: Bool = false, needs: [String] = [], then: [String] = []
  )
    -> ServiceMap.Activity
  {
    var activity = ServiceMap.Activity(id: id, name: id, phase: phase, actor: actor)
    (activity.isCoProduced, activity.needs, activity.then) = (co, needs, then)
    return activity
  }

  static func flow(_ from: String, _ to: String, _ what: String = "goal", consent: Bool? = nil, about: Bool = false)
    -> ServiceMap.Flow
  {
    var flow = ServiceMap.Flow(from: from, to: to, what: what)
    (flow.consent, flow.isAboutCitizen) = (consent, about)
    return flow
  }

  func assess(_ activities: [ServiceMap.Activity], _ flows: [ServiceMap.Flow] = [], actors: [Actor] = [])
    -> ServiceMapAssessment
  {
    OpportunityLens.assess(
      Case("") {
        $0.serviceMap = ServiceMap()
        $0.serviceMap?.activities = activities
        $0.serviceMap?.flows = flows
        $0.actors = actors
      }
    ).serviceMap
  }

  @Test func aMapWithoutActivityIsNotDeclared() {
    let map = assess([], [Self.flow("citizen", "town", about: true)])
    #expect(
      !map.isDeclared && map.countsAsCoProduction == nil && map.consentGaps.isEmpty && !map.isCitizenWithoutInflow)
  }

  @Test func coProductionNeedsACoProducedActivity() {
    #expect(assess([Self.activity("a", .deliver, "town")]).countsAsCoProduction == false)
    #expect(assess([Self.activity("a", .deliver, "citizen")]).countsAsCoProduction == false, "alone is not together")
    let mixed = [Self.activity("a", .deliver, "town"), Self.activity("b", .design, "town", co: true)]
    #expect(assess(mixed).countsAsCoProduction == true)
  }

  @Test func phasesCitizensTouch() {
    let users = {
      var actor = Actor(id: "users", name: "Users"); actor.kind = .citizens; return actor
    }()
    let activities = [
      Self.activity("a", .evaluate, "users"), Self.activity("b", .deliver, "citizen"),
      Self.activity("c", .commission, "town", co: true), Self.activity("d", .design, "town"),
    ]
    #expect(assess(activities, actors: [users]).phasesTouchedByCitizens == [.commission, .deliver, .evaluate])
    #expect(assess(activities).phasesTouchedByCitizens == [.commission, .deliver])
  }

  @Test func needsWithoutInflow() {
    let activities = [
      Self.activity("a", .design, "town", needs: ["goal", "plan"]),
      Self.activity("b", .deliver, "cafe", needs: ["goal"]),
    ]
    let map = assess(activities, [Self.flow("citizen", "town", "goal"), Self.flow("town", "cafe", "plan")])
    #expect(map.unmetNeeds.map { "\($0.activity) \($0.actor) \($0.what)" } == ["a town plan", "b cafe goal"])
  }

  @Test func citizensWithoutInflow() {
    let alone = Self.activity("a", .deliver, "town")
    let together = Self.activity("a", .deliver, "town", co: true)
    #expect(assess([together]).isCitizenWithoutInflow)
    #expect(assess([alone], [Self.flow("citizen", "town")]).isCitizenWithoutInflow, "they give and get nothing")
    #expect(!assess([alone]).isCitizenWithoutInflow, "they have no part, which is no barrier of access")
    #expect(!assess([together], [Self.flow("town", "citizen")]).isCitizenWithoutInflow)
  }

  @Test func consentUnsaidIsNotRefused() {
    let flows = [
      Self.flow("citizen", "town", "a", consent: true, about: true), Self.flow("town", "cafe", "b", about: true),
      Self.flow("town", "cafe", "c", consent: false, about: true), Self.flow("town", "cafe", "d", consent: false),
    ]
    let gaps = assess([Self.activity("a", .deliver, "town")], flows).consentGaps
    #expect(gaps.map(\.flow.what) == ["b", "c"] && gaps.map(\.state) == [.unsaid, .refused])
  }

  @Test func structuralHoles() {
    let activities = [
      Self.activity("a", .commission, "town", then: ["b", "c", "nowhere"]),
      Self.activity("b", .design, "cafe", then: ["c", "d"]), Self.activity("c", .deliver, "town", then: ["d"]),
      Self.activity("d", .deliver, "home"),
    ]
    let holes = assess(activities).structuralHoles
    #expect(holes.map(\.actors) == [["cafe", "home"], ["cafe", "town"], ["home", "town"]])
    #expect(holes[1].steps.map { "\($0.from) \($0.to)" } == ["a b", "b c"])
    let flows = [Self.flow("home", "cafe"), Self.flow("town", "cafe")]
    #expect(assess(activities, flows).structuralHoles.map(\.actors) == [["home", "town"]], "either way will do")
  }
}
