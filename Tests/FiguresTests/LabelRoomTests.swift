import Testing

@testable import Figures

/// No text covers another or leaves its drawing, whatever the data.
@Suite struct LabelRoomTests {
  enum Kind: CaseIterable {
    case cube, strips, gap, indicators, triad

    func figure(using random: inout Seeded) -> Figure {
      switch self {
      case .cube: RandomFigures.cube(using: &random)
      case .strips: RandomFigures.strips(using: &random)
      case .gap: RandomFigures.gap(using: &random)
      case .indicators: RandomFigures.indicators(using: &random)
      case .triad: RandomFigures.triad(using: &random)
      }
    }
  }

  /// 25 seeds an argument, 200 of each kind in all.
  @Test(arguments: Kind.allCases, 0..<8)
  func nothingCoversAnything(kind: Kind, chunk: UInt64) {
    for seed in chunk * 25..<chunk * 25 + 25 {
      var random = Seeded(seed)
      let figure = kind.figure(using: &random)
      for layout in FigureLayout.allCases {
        #expect(faults(in: figure.drawing(layout)) == [], "\(figure.name) \(layout.rawValue) \(seed)")
      }
    }
  }

  @Test func spacesAreSetOnceAndWordsOnlyBrokenWhenTheyMust() {
    #expect(TextMetrics.wrap("  a  b ", width: 400, size: 15).lines == ["a b"])
    #expect(TextMetrics.wrap("", width: 400, size: 15).lines == [""])
    #expect(TextMetrics.wrap("one two\nthree", width: 400, size: 15).lines == ["one two", "three"])
    let narrow = TextMetrics.wrap("förvaltning är", width: 44, size: 15).lines
    #expect(narrow.count > 2 && narrow.last == "är")
    #expect(TextMetrics.wrap("é–’ Ångström", width: 60, size: 15).lines == ["é–’", "Ångst-", "röm"])
    #expect(TextMetrics.wrap("https://a.example/x", width: 60, size: 15).lines.joined() == "https://a.example/x")
    #expect(TextMetrics.wrap("Børne/Ungeafdelingen", width: 120, size: 15).lines == ["Børne/", "Ungeafdelin-", "gen"])
  }

  @Test func wrappedTextKeepsItsWidth() {
    let text = "samhällsbyggnadsförvaltningen in a municipality with a long name"
    for width in stride(from: 60.0, to: 300, by: 17) {
      let lines = TextMetrics.wrap(text, width: width, size: 15).lines
      #expect(lines.allSatisfy { TextMetrics.width($0, size: 15) <= width })
      #expect(lines.joined().filter { $0 != " " && $0 != "-" } == text.filter { $0 != " " })
    }
  }
}
