import Testing

@testable import Figures

/// A realistic space: what the chapter's example says of Aalborg.
enum OpportunitySpaceSample {
  static let figure = space.figure

  static let space = OpportunitySpaceFigure(
    subject: "Meaningful work in Aalborg", remit: "People on disability pension",
    need: "Help to find, and get in touch with, work that they find meaningful", remitAnchor: "e-w1",
    governance: .init(
      state: .partial, completeness: 0.7, knownness: 5.0 / 7, anchor: "c-governance",
      items: [
        .init("Who it is for", .yes, anchor: "e-w1"), .init("What the need is", .yes, anchor: "e-w2"),
        .init("Which resources there are", .yes), .init("How they complement each other", .partly),
        .init("Someone leads the coordination"), .init("Responsibilities are agreed", .no),
        .init("What works is reviewed"),
      ]),
    resources: .init(
      state: .inPlace, completeness: 0.8, knownness: 1,
      items: [.init("Resources are mapped to actors", .yes), .init("Ideas of value are compatible", .partly)]),
    assets: .init(
      state: .missing, completeness: 0.25, knownness: 1, isBottleneck: true,
      items: [.init("Data protection and consent are handled", .yes, anchor: "e-w8"), .init("A place to meet", .no)]),
    routines: .init(items: [.init("What to share"), .init("When to share it", .yes)]), space: .undetermined)
}

@Suite struct OpportunitySpaceTests {
  private typealias Space = OpportunitySpaceFigure

  private static func component(using random: inout Seeded) -> Space.Component {
    let items = (0..<Int.random(in: 0...10, using: &random)).map { index in
      Space.Item(
        RandomServiceMap.label(using: &random), .allCases.randomElement(using: &random)!,
        anchor: Bool.random(using: &random) ? "i-\(index)" : nil)
    }
    let completeness = [nil, 0, 1, 0.5, 0.86, Double.random(in: 0...1, using: &random)].randomElement(using: &random)!
    return Space.Component(
      state: .allCases.randomElement(using: &random)!, completeness: completeness,
      knownness: Double.random(in: 0...1, using: &random), isBottleneck: Bool.random(using: &random), anchor: "c",
      items: items)
  }

  private static func space(_ seed: UInt64) -> Space {
    var random = Seeded(seed)
    func words(_ random: inout Seeded) -> String? {
      Bool.random(using: &random) ? RandomServiceMap.label(using: &random) : nil
    }
    return Space(
      subject: "Case <&>", remit: words(&random), need: words(&random), remitAnchor: "r",
      governance: component(using: &random), resources: component(using: &random), assets: component(using: &random),
      routines: component(using: &random), space: .allCases.randomElement(using: &random)!)
  }

  @Test(arguments: 0..<20)
  func roomIsKept(chunk: UInt64) {
    for seed in chunk * 25..<(chunk + 1) * 25 {
      let figure = Self.space(seed).figure
      for layout in FigureLayout.allCases {
        let drawing = figure.drawing(layout)
        let faults = faults(in: drawing) + linkFaults(in: drawing) + spills(in: drawing) + merges(in: drawing)
        #expect(faults.isEmpty, "seed \(seed) \(layout.rawValue)")
      }
    }
  }

  @Test(arguments: [5, 41, 333] as [UInt64])
  func bytesAreTheSame(seed: UInt64) {
    func bytes() -> String {
      FigureLayout.allCases.map { Self.space(seed).figure.inline(layout: $0).string }.joined()
    }
    #expect(bytes() == bytes())
  }

  @Test func sixLinksAreDrawn() {
    for layout in FigureLayout.allCases {
      // Four links are whole; the two across are interrupted by the middle.
      #expect(OpportunitySpaceSample.figure.drawing(layout).connectors.count == 4 + 2 * 2)
    }
  }

  @Test func descriptionNamesStatesAndBottleneck() {
    let words = OpportunitySpaceSample.figure.description
    #expect(
      words.hasPrefix("The opportunity space is not known. Too little is known about knowledge-sharing routines."))
    #expect(words.contains("Effective governance: partly in place (completeness 0.70, 5 of 7 answered)."))
    #expect(words.contains("Knowledge-sharing routines: not known (1 of 2 answered)."))
    #expect(words.contains("Bottleneck: shared assets. For whom: People on disability pension."))
  }

  @Test func unknownIsNeverALevel() {
    var space = OpportunitySpaceSample.space
    space.routines.completeness = 1
    #expect(space.routines.level == nil)
    for layout in FigureLayout.allCases {
      let labels = space.figure.drawing(layout).labels.map(\.text)
      #expect(labels.contains("?") && !labels.contains("1.00") && labels.contains("0.25"))
    }
  }

  @Test func emptySpaceSaysThatNothingIsKnown() {
    let figure = OpportunitySpaceFigure(subject: "x").figure
    #expect(figure.description.contains("No bottleneck is known. For whom: not said. Need: not said."))
    #expect(figure.caption.contains("does not mean missing"))
    #expect(!figure.caption.contains("thick outline"))
    for layout in FigureLayout.allCases { #expect(faults(in: figure.drawing(layout)).isEmpty) }
  }

  @Test func weakestOfSeveralAreAllNamed() {
    var space = OpportunitySpaceSample.space
    (space.space, space.routines) = (.missing, .init(state: .missing, completeness: 0, isBottleneck: true))
    #expect(
      space.figure.description.contains(
        "It is no further than its weakest components: shared assets and knowledge-sharing routines."))
  }

  @Test func tableHoldsItemsUnderTheirComponents() {
    let table = OpportunitySpaceSample.figure.table
    #expect(table.rows.count == 4 + 13)
    #expect(table.rows.allSatisfy { $0.count == table.header.count })
    #expect(table.rows[0].map(\.text) == ["Effective governance", "partly in place", "0.70", "71\u{A0}%", "no"])
    #expect(table.rows[1][0] == .init("Who it is for", anchor: "e-w1"))
    #expect(table.rows[5][1].text == "–")
  }
}
