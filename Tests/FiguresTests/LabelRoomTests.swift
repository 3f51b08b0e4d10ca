import Testing

@testable import Figures

/// No text covers another or leaves its drawing, whatever the data.
@Suite struct LabelRoomTests {
  @Test(arguments: 0..<200)
  func cubes(seed: UInt64) {
    var random = Seeded(seed)
    check(RandomFigures.cube(using: &random))
  }

  @Test(arguments: 0..<100)
  func strips(seed: UInt64) {
    var random = Seeded(seed)
    check(RandomFigures.strips(using: &random))
  }

  @Test(arguments: 0..<60)
  func gaps(seed: UInt64) {
    var random = Seeded(seed)
    check(RandomFigures.gap(using: &random))
  }

  @Test(arguments: 0..<100)
  func indicators(seed: UInt64) {
    var random = Seeded(seed)
    check(RandomFigures.indicators(using: &random))
  }

  @Test(arguments: 0..<100)
  func triads(seed: UInt64) {
    var random = Seeded(seed)
    check(RandomFigures.triad(using: &random))
  }

  private func check(_ figure: Figure) {
    for layout in FigureLayout.allCases {
      let faults = faults(in: figure.drawing(layout))
      #expect(faults.isEmpty, "\(figure.name) \(layout.rawValue)")
    }
  }

  @Test func wrappedTextKeepsItsWidth() {
    let text = "samhällsbyggnadsförvaltningen in a municipality with a long name"
    for width in stride(from: 60.0, to: 300, by: 17) {
      let lines = TextMetrics.wrap(text, width: width, size: 15)
      #expect(lines.allSatisfy { TextMetrics.width($0, size: 15) <= width })
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }
}
