import Testing

@testable import Figures

@Suite struct SharedCubeTests {
  /// Ten seeds an argument, 200 in all.
  @Test(arguments: 0..<20)
  func namesHaveRoom(chunk: UInt64) {
    for seed in chunk * 10..<chunk * 10 + 10 {
      var random = Seeded(seed)
      let figure = Self.random(using: &random)
      for layout in FigureLayout.allCases {
        #expect(faults(in: figure.drawing(layout)) == [], "\(layout.rawValue) \(seed)")
        #expect(crowdedTargets(in: figure.drawing(layout)) == [], "\(layout.rawValue) \(seed)")
      }
    }
  }

  static func random(using random: inout Seeded) -> Figure {
    let most = Bool.random(using: &random) ? 8 : 90
    let entries = (0..<Int.random(in: 0...most, using: &random)).map { index in
      SharedCube.Entry(
        name: RandomFigures.label(using: &random), intended: RandomFigures.readings(mark: .two, using: &random),
        actual: RandomFigures.readings(mark: .two, using: &random),
        anchor: Bool.random(using: &random) ? "c-\(index)" : nil)
    }
    return SharedCube(kind: .allCases.randomElement(using: &random)!, subject: "Site", entries: entries).figure
  }

  static let sample = SharedCube(
    kind: .cases, subject: "Case reports",
    entries: [
      .init(
        name: "The Social Contract", intended: SampleFigures.intended, actual: SampleFigures.actual,
        anchor: "cases/social-contract/index.html#power-dynamics"),
      .init(name: "A case of few words", anchor: "cases/few/index.html#power-dynamics"),
      .init(
        name: "A valley", intended: at(3, 3, 4), actual: at(4, 3, 4), anchor: "cases/valley/index.html#power-dynamics"),
    ])

  private static func at(_ mode: Int, _ aim: Int, _ stance: Int) -> AxisReadings {
    func reading(_ rank: Int) -> AxisReading { AxisReading(status: .sufficient, interval: rank...rank) }
    return AxisReadings(mode: reading(mode), aim: reading(aim), stance: reading(stance))
  }

  @Test func casesOnOnePlaceShareAMarker() {
    let twins = SharedCube(
      kind: .cases, subject: "x",
      entries: [.init(name: "A", actual: Self.at(1, 1, 1)), .init(name: "B", actual: Self.at(1, 1, 1))])
    #expect(twins.spots.map(\.entries) == [[0, 1]])
    #expect(twins.figure.wide.labels.contains { $0.text == "1, 2" })
    #expect(twins.figure.wide.marks.first?.name.hasPrefix("Done, A and B: consumer") == true)
  }

  @Test func movesLeadFromPracticeToIntention() {
    #expect(Self.sample.moves.map(\.from) == [.init(mode: 1, aim: 1, stance: 1), .init(mode: 4, aim: 3, stance: 4)])
    #expect(Self.sample.moves.map(\.to) == [.init(mode: 2, aim: 2, stance: 4), .init(mode: 3, aim: 3, stance: 4)])
  }

  @Test func whatIsNotPlacedIsSaid() {
    #expect(Self.sample.figure.description.contains("A case of few words, intended: not placed, too little evidence"))
    #expect(Self.sample.figure.table.rows[2].map(\.text) == ["A case of few words", "intended", "–", "–", "–"])
  }

  @Test func manyEntriesAreCounted() {
    let many = SharedCube(
      kind: .cases, subject: "x", entries: (0..<300).map { .init(name: "\($0)", actual: Self.at(1 + $0 % 2, 1, 1)) })
    #expect(many.figure.wide.labels.contains { $0.text == "150 cases" })
    #expect(many.figure.table.rows.map { $0.last?.text } == ["150", "150"])
  }

  @Test func linksOfAFileLeadThroughItsFolder() {
    let file = Self.sample.figure.standalone(pageLink: "../index.html").string
    #expect(file.contains("href=\"../cases/valley/index.html#power-dynamics\""))
    let page = Self.sample.figure.inline(layout: .wide).string
    #expect(page.contains("href=\"cases/valley/index.html#power-dynamics\""))
    #expect(!Self.sample.figure.standalone(pageLink: nil).string.contains("href"))
  }
}
