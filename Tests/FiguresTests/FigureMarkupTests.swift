import Testing

@testable import Figures

@Suite struct FigureMarkupTests {
  @Test(arguments: 0..<40)
  func everyFigureIsSoundSVG(seed: UInt64) {
    var random = Seeded(seed)
    for figure in RandomFigures.all(using: &random) {
      checkFile(figure)
      for layout in FigureLayout.allCases { checkInline(figure, layout) }
    }
  }

  private func checkFile(_ figure: Figure) {
    let svg = ParsedSVG(figure.standalone(pageLink: "../index.html").string)
    #expect(svg.isWellFormed, "\(figure.name)")
    #expect(svg.elements.first?.attributes["xmlns"] == "http://www.w3.org/2000/svg")
    #expect(svg.values("href").allSatisfy { $0.hasPrefix("../index.html#") })
    #expect(!figure.standalone(pageLink: "").string.contains("var("))
    checkCommon(svg, figure)
  }

  private func checkInline(_ figure: Figure, _ layout: FigureLayout) {
    let svg = ParsedSVG(
      figure.inline(layout: layout, title: .inside(id: "t"), description: .elsewhere(id: "d")).string)
    #expect(svg.isWellFormed, "\(figure.name)")
    #expect(svg.values("style").isEmpty)
    #expect(!svg.elements.contains { $0.name == "style" })
    #expect(svg.elements.filter { $0.attributes["id"] != nil }.map(\.name) == ["title"])
    #expect(svg.elements.first?.attributes["aria-describedby"] == "d")
    #expect(svg.elements.first?.attributes["aria-labelledby"] == nil)
    #expect(!svg.elements.contains { $0.name == "desc" })
    #expect(svg.values("href").allSatisfy { $0.hasPrefix("#") })
    checkCommon(svg, figure)
  }

  private func checkCommon(_ svg: ParsedSVG, _ figure: Figure) {
    #expect(Set(svg.values("id")).count == svg.values("id").count)
    #expect(svg.values("font-size").compactMap(Double.init).allSatisfy { $0 >= 12 }, "\(figure.name)")
    let links = svg.elements.filter { $0.name == "a" }
    #expect(links.allSatisfy { $0.attributes["aria-label"]?.isEmpty == false })
    #expect(svg.elements.first?.attributes["role"] == (links.isEmpty ? "img" : "graphics-document"))
    // What is pressed is the first form of a link: a filled rectangle, or an outline of level and upright lines.
    let targets = zip(svg.elements, svg.elements.dropFirst()).filter { $0.0.name == "a" }.map(\.1)
    #expect(targets.count == links.count)
    for target in targets where target.name == "rect" {
      let size = ["width", "height"].compactMap { target.attributes[$0].flatMap(Double.init) }
      #expect(size.count == 2 && size.allSatisfy { $0 >= 24 } && target.attributes["fill"] != "none")
    }
    for target in targets where target.name != "rect" {
      #expect(target.name == "path")
      let outline = target.attributes["d"] ?? ""
      #expect(outline.split(separator: "h").dropFirst().first.map(length) ?? 0 >= 24, "\(outline)")
      #expect(outline.split(separator: "v").dropFirst().first.map(length) ?? 0 >= 24, "\(outline)")
    }
  }

  /// The length that stands at the beginning of a step along one axis.
  private func length(_ step: Substring) -> Double {
    abs(Double(step.prefix { $0.isNumber || $0 == "." || $0 == "-" }) ?? 0)
  }

  @Test(arguments: 0..<40)
  func tablesAreWholeAndWordsAreThere(seed: UInt64) {
    var random = Seeded(seed)
    for figure in RandomFigures.all(using: &random) {
      #expect(figure.table.rows.allSatisfy { $0.count == figure.table.header.count })
      #expect(figure.description.hasSuffix("."))
      #expect(figure.caption.hasSuffix("."))
    }
  }

  @Test func textFromOutsideStaysText() {
    let row = InvolvementGapChart.Row(label: "<script>&\u{1}\"'", intended: AxisReadings(), actual: AxisReadings())
    let figure = InvolvementGapChart(subject: "</title><b>", rows: [row]).figure
    let svg = ParsedSVG(figure.standalone(pageLink: "x").string)
    #expect(svg.isWellFormed)
    #expect(!svg.elements.contains { $0.name == "script" || $0.name == "b" })
  }

  @Test func wideTextIsLargeEnoughToShrink() {
    var random = Seeded(7)
    for figure in RandomFigures.all(using: &random) {
      #expect(figure.wide.labels.allSatisfy { $0.size >= 15 }, "\(figure.name)")
      #expect(figure.narrow.width == 340)
    }
  }
}
