import Testing

@testable import Figures

/// A realistic map: the service in Aalborg, with the collaborators that the chapter names.
enum ServiceMapSample {
  static let figure = map.figure

  static let map = ServiceMapFigure(
    subject: "Meaningful work in Aalborg", phases: ["commission", "design", "deliver", "evaluate"],
    lanes: [
      .init(id: "aalborg", name: "Aalborg municipality"), .init(id: "companies", name: "Private companies"),
      .init(id: "voluntary", name: "Voluntary organisations"), .init(id: "homes", name: "Residential care homes"),
      .init(id: "workers", name: "Case workers"),
      .init(id: "citizen", name: "People on disability pension", isCitizen: true),
    ],
    activities: [
      .init(
        id: "launch", name: "The service is launched as part of a strategy", phase: 0, lane: "aalborg",
        then: ["search"], anchor: "e-launch"),
      .init(
        id: "search", name: "Relevant places are found and contacted", phase: 2, lane: "workers", isCoProduced: true,
        needs: ["information about the citizen"], then: ["work", "host"], anchor: "e-search"),
      .init(
        id: "host", name: "A place is offered", phase: 2, lane: "companies", needs: ["what the person can do"],
        unmetNeeds: ["what the person can do"], then: ["work"]),
      .init(
        id: "work", name: "Work that means something, such as some hours at a café", phase: 2, lane: "citizen",
        isCoProduced: true, needs: ["help to get in touch"], then: ["talk"], anchor: "e-work"),
      .init(
        id: "talk", name: "What works is talked over", phase: 3, lane: "workers", isCoProduced: true,
        then: ["search"]),
    ],
    flows: [
      .init(
        from: "citizen", to: "workers", what: "information about the citizen", consent: true, isAboutCitizen: true,
        anchor: "e-consent"),
      .init(from: "workers", to: "citizen", what: "help to get in touch"),
      .init(from: "workers", to: "homes", what: "who is looking for work", isAboutCitizen: true),
      .init(from: "homes", to: "voluntary", what: "state of health", consent: false, isAboutCitizen: true),
    ],
    holes: [.init("companies", "workers")])
}

/// Service maps from random data.
enum RandomServiceMap {
  private static let words = [
    "first", "talk", "samhällsbyggnadsförvaltningen", "of", "<care> & “plan”", "Å", "会议记录", "visit", "über-all",
  ]

  static func label(using random: inout Seeded, most: Int = 8) -> String {
    let text = (0..<Int.random(in: 1...most, using: &random)).map { _ in words.randomElement(using: &random)! }
    return String(text.joined(separator: " ").prefix(70))
  }

  static func map(using random: inout Seeded) -> ServiceMapFigure {
    let phases = Array(
      ["commission", "design", "deliver", "evaluate"].shuffled(using: &random).prefix(
        Int.random(in: 1...4, using: &random)))
    let lanes = (0..<Int.random(in: 1...12, using: &random)).map { lane in
      ServiceMapFigure.Lane(
        id: "l\(lane)", name: label(using: &random), isCitizen: Int.random(in: 0..<4, using: &random) == 0)
    }
    let count = Int.random(in: 0..<8, using: &random) == 0 ? 40 : Int.random(in: 3...24, using: &random)
    let flows = (0..<Int.random(in: 0...25, using: &random)).map { _ in flow(lanes, using: &random) }
    return ServiceMapFigure(
      subject: "Case <&>", phases: phases, lanes: lanes,
      activities: (0..<count).map { activity($0, of: count, phases.count, lanes, using: &random) }, flows: flows,
      holes: (0..<Int.random(in: 0...3, using: &random)).map { _ in
        .init(lanes.randomElement(using: &random)!.id, lanes.randomElement(using: &random)!.id)
      }, citizenHasNoInflow: Bool.random(using: &random))
  }

  private static func activity(
    _ index: Int, of count: Int, _ phases: Int, _ lanes: [ServiceMapFigure.Lane], using random: inout Seeded
  ) -> ServiceMapFigure.Activity {
    let isOrderly = Int.random(in: 0..<4, using: &random) > 0
    let others = (0..<Int.random(in: 0...2, using: &random)).map { _ in "a\(Int.random(in: 0...count, using: &random))"
    }
    return .init(
      id: "a\(index)", name: label(using: &random),
      phase: isOrderly ? index * phases / count : Int.random(in: -1...phases, using: &random),
      lane: lanes.randomElement(using: &random)!.id, isCoProduced: Bool.random(using: &random),
      needs: ["x"], unmetNeeds: Int.random(in: 0..<5, using: &random) == 0 ? [label(using: &random)] : [],
      then: (Bool.random(using: &random) ? ["a\(index + 1)"] : []) + others, anchor: "e-\(index)")
  }

  private static func flow(_ lanes: [ServiceMapFigure.Lane], using random: inout Seeded) -> ServiceMapFigure.Flow {
    .init(
      from: lanes.randomElement(using: &random)!.id, to: lanes.randomElement(using: &random)!.id,
      what: label(using: &random), consent: [true, false, nil].randomElement(using: &random)!,
      isAboutCitizen: Bool.random(using: &random), anchor: "f")
  }
}

/// Links whose areas cover each other.
func linkFaults(in drawing: Drawing) -> [String] {
  let hits = drawing.marks.filter { $0.anchor != nil }.map(\.hit)
  let room = Rect(x: 0, y: 0, width: drawing.width, height: drawing.height)
  var faults = hits.filter { !room.contains($0) }.map { "\($0) leaves the drawing" }
  for (index, hit) in hits.enumerated() {
    faults += hits[..<index].filter { $0.overlap(with: hit) > 0.01 }.map { "\(hit) covers \($0)" }
  }
  return faults
}

/// Words that stand partly outside the box of their mark.
func spills(in drawing: Drawing) -> [String] {
  drawing.marks.flatMap { mark in
    mark.labels.filter { label in mark.box.map { !$0.contains(label.box) } ?? false }.map(\.text)
  }
}

/// Connectors that run along each other though they neither start nor end at the same place.
func merges(in drawing: Drawing) -> [String] {
  let lines = drawing.connectors.filter { $0.paint.line == .solid }.map { (points: $0.points, pieces: $0.pieces) }
  var faults: [String] = []
  for (index, line) in lines.enumerated() {
    for other in lines[..<index] where line.points.first != other.points.first && line.points.last != other.points.last
    {
      let isShared = line.pieces.contains { one in other.pieces.contains { shared(one, $0) > 1 } }
      if isShared { faults.append("\(line.points) and \(other.points)") }
    }
  }
  return faults
}

/// The length that two upright or level pieces have in common, those less than 3 units apart taken as one.
private func shared(_ one: (from: Point, to: Point), _ other: (from: Point, to: Point)) -> Double {
  func common(_ a: Double, _ b: Double, _ c: Double, _ d: Double) -> Double {
    min(max(a, b), max(c, d)) - max(min(a, b), min(c, d))
  }
  if abs(one.from.x - one.to.x) < 0.01, abs(other.from.x - other.to.x) < 0.01, abs(one.from.x - other.from.x) < 3 {
    return common(one.from.y, one.to.y, other.from.y, other.to.y)
  }
  if abs(one.from.y - one.to.y) < 0.01, abs(other.from.y - other.to.y) < 0.01, abs(one.from.y - other.from.y) < 3 {
    return common(one.from.x, one.to.x, other.from.x, other.to.x)
  }
  return 0
}

@Suite struct ServiceMapTests {
  @Test(arguments: 0..<20)
  func roomIsKept(chunk: UInt64) {
    for seed in chunk * 25..<(chunk + 1) * 25 {
      var random = Seeded(seed)
      let figure = RandomServiceMap.map(using: &random).figure
      for layout in FigureLayout.allCases {
        let drawing = figure.drawing(layout)
        let faults = faults(in: drawing) + linkFaults(in: drawing) + spills(in: drawing) + merges(in: drawing)
        #expect(faults.isEmpty, "seed \(seed) \(layout.rawValue)")
      }
    }
  }

  @Test(arguments: [3, 77, 301] as [UInt64])
  func bytesAreTheSame(seed: UInt64) {
    func bytes() -> String {
      var random = Seeded(seed)
      let figure = RandomServiceMap.map(using: &random).figure
      return FigureLayout.allCases.map { figure.inline(layout: $0).string }.joined()
    }
    #expect(bytes() == bytes())
  }

  @Test func everyOrderIsALineOrANumber() {
    for seed in 0..<60 as Range<UInt64> {
      var random = Seeded(seed)
      let plan = ServicePlan(RandomServiceMap.map(using: &random))
      let grid = ServiceGrid(plan, maxColumns: 4)
      let work = WorkPlan(plan.edges, on: grid, room: 200)
      #expect((work.tracks.routes.map(\.edge) + work.numbered).sorted() == plan.edges.sorted())
      #expect(WorkChannel.width(work.tracks.columns) <= 200)
    }
  }

  @Test func descriptionSaysWhatIsDrawn() {
    let words = ServiceMapSample.figure.description
    #expect(words.hasPrefix("5 activities of 6 actors in 4 phases. Co-produced with citizens: 2 ("))
    #expect(words.contains("Design: no activity."))
    #expect(words.contains("Work goes back from 5 to 2."))
    #expect(words.contains("Residential care homes to Voluntary organisations: state of health (there is no consent)"))
    #expect(words.contains("who is looking for work (about a citizen, consent is not said)"))
    #expect(words.contains("3 needs what the person can do"))
    #expect(
      words.contains(
        "Work passes between Private companies and Case workers, and no information flows between them: a structural hole."
      ))
    #expect(!words.contains("a barrier to access"))
  }

  @Test func captionKeepsToSignsInUse() {
    let note = ServiceMapSample.figure.note
    #expect(note.hasPrefix("Solid arrows: work that follows.") && note.contains("? :"))
    #expect(!note.contains("stands for an arrow"))
    var plain = ServiceMapSample.map
    plain.flows = []
    #expect(!plain.figure.caption.contains("padlock"))
    #expect(plain.figure.description.contains("The map shows no information between actors."))
  }

  @Test func tableHoldsActivitiesAndFlows() {
    let table = ServiceMapSample.figure.table
    #expect(table.rows.count == 9)
    #expect(table.rows.allSatisfy { $0.count == table.header.count })
    #expect(table.rows[0][0] == .init("1. The service is launched as part of a strategy", anchor: "e-launch"))
    #expect(table.rows[2].map(\.text).contains("what the person can do"))
    #expect(table.rows[5][2].text == "People on disability pension → Case workers")
    #expect(table.rows[5][7].text == "with the citizen’s consent")
  }

  @Test func emptyMapSaysSo() {
    let figure = ServiceMapFigure(subject: "x", phases: [], lanes: [], activities: []).figure
    #expect(figure.description == "No activity is declared, so nothing follows about the service.")
    for layout in FigureLayout.allCases { #expect(faults(in: figure.drawing(layout)).isEmpty) }
  }

  @Test func mapWithoutCitizensDoesNotCount() {
    var map = ServiceMapSample.map
    for index in map.activities.indices { map.activities[index].isCoProduced = false }
    #expect(map.figure.description.contains("does not count as co-production"))
    #expect(map.figure.wide.labels.contains { $0.text.hasPrefix("The report’s authors mark no activity") })
  }

  @Test func ownStepsAndStrangersAreHandled() {
    let map = ServiceMapFigure(
      subject: "x", phases: ["design"], lanes: [.init(id: "a", name: "A")],
      activities: [
        .init(id: "1", name: "One", phase: 7, lane: "b", then: ["1", "nobody", "2", "2"]),
        .init(id: "2", name: "Two", phase: 0, lane: "a"),
      ])
    let plan = ServicePlan(map)
    #expect(plan.lanes.map(\.name) == ["A", "b"])
    #expect(plan.steps[0].isRepeated && plan.steps[0].next == [1])
    #expect(plan.edges == [WorkEdge(from: 0, to: 1)])
  }

  @Test func numbersRunPhaseByPhase() {
    let map = ServiceMapFigure(
      subject: "x", phases: ["design", "deliver"], lanes: [.init(id: "a", name: "A")],
      activities: [
        .init(id: "late", name: "Late", phase: 1, lane: "a"),
        .init(id: "early", name: "Early", phase: 0, lane: "a", then: ["late"]),
      ])
    #expect(ServicePlan(map).steps.map(\.activity.name) == ["Early", "Late"])
  }
}
