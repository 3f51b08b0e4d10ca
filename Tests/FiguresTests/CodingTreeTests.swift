import Testing

@testable import Figures

@Suite struct CodingTreeTests {
  @Test(arguments: 0..<20)
  func everyTreeHasRoomForAllItSays(chunk: UInt64) {
    for seed in chunk * 25..<(chunk + 1) * 25 {
      var random = Seeded(seed)
      let tree = CodingTreeRandom.tree(using: &random)
      for figure in tree.figures {
        for layout in FigureLayout.allCases {
          let drawing = figure.drawing(layout)
          #expect(faults(in: drawing).isEmpty, "seed \(seed), \(figure.name) \(layout.rawValue)")
          #expect(crowdedTargets(in: drawing).isEmpty, "seed \(seed), \(figure.name) \(layout.rawValue)")
          #expect(wordsOutsideBoxes(in: drawing).isEmpty, "seed \(seed), \(figure.name) \(layout.rawValue)")
        }
      }
      checkParts(tree, seed)
    }
  }

  /// Every code stands in exactly one part, in order, and no part holds more than 30.
  private func checkParts(_ tree: CodingTreeFigure, _ seed: UInt64) {
    let parts = CodingTreeSplit.parts(tree.themes)
    let codes = parts.map { $0.flatMap(\.subthemes).flatMap(\.subtheme.codes) }
    #expect(codes.allSatisfy { $0.count <= 30 }, "seed \(seed)")
    let labels = tree.themes.flatMap(\.subthemes).flatMap(\.codes).map(\.label)
    #expect(codes.joined().map(\.label) == labels, "seed \(seed)")
    #expect(labels.count > 30 || parts.count == 1, "seed \(seed)")
    let rows = tree.figures.flatMap(\.table.rows)
    #expect(rows.count { $0[3].text == "code" } == labels.count, "seed \(seed)")
    #expect(rows.allSatisfy { $0.count == 6 }, "seed \(seed)")
  }

  @Test func theSameTreeGivesTheSameBytes() {
    func bytes() -> [String] {
      var random = Seeded(4)
      return CodingTreeRandom.tree(codes: 120, using: &random).figures.flatMap { figure in
        [figure.standalone(pageLink: "x").string, figure.inline(layout: .narrow).string]
      }
    }
    #expect(bytes() == bytes())
  }

  @Test func aTreeOfUsualSizeIsOneFigure() throws {
    let figures = CodingTreeSamples.lanarkshire.figures
    let figure = try #require(figures.first)
    #expect(figures.map(\.name) == ["coding-tree"])
    #expect(figure.title == "Structural integration has the most passages of all themes: 41")
    #expect(figure.description.hasPrefix("A coding tree with 3 themes, 6 sub-themes and 18 codes. "))
    #expect(
      figure.description.contains(
        "Service relationships (8 passages, 4 sources) from code Third-sector flexibility and “human” service (8 passages, "
          + "4 sources)."))
    #expect(figure.description.contains("directly from codes Government plays an important steering role"))
    #expect(figure.caption.contains("Gioia, Corley and Hamilton (2013)"))
    #expect(figure.caption.contains("The longest bar stands for 9 passages."))
  }

  @Test func exemplarsStandInTheTableWithTheirPlace() throws {
    let table = try #require(CodingTreeSamples.lanarkshire.figures.first).table
    let row = try #require(table.rows.first { $0[0].text == "Adding layers of decision-making" })
    let said = row.map(\.text).dropFirst()
    #expect(
      said == ["7", "5", "code", "Adding complexity through layers", "There is a board above the board now."]
    )
    #expect(row.last?.anchor == "code-layers")
    #expect(table.rows.first { $0[0].text == "Demand outweighs capacity" }?.last?.text == "–")
  }

  @Test func largeTreesBreakBetweenThemes() {
    func theme(_ name: String, _ sizes: [Int]) -> CodingTreeFigure.Theme {
      .init(
        label: name, excerpts: 1, sources: 1,
        subthemes: sizes.map { size in
          .init(
            label: "of \(size)", excerpts: 1, sources: 1,
            codes: (0..<size).map { .init(id: "\($0)", label: "\($0)", excerpts: 1, sources: 1) })
        })
    }
    let tree = CodingTreeFigure(
      subject: "x", themes: [theme("A", [10, 8]), theme("B", [3, 10]), theme("C", [20])])
    let parts = CodingTreeSplit.parts(tree.themes)
    #expect(parts.map { $0.map(\.theme.label) } == [["A"], ["B"], ["C"]])
    #expect(tree.figures.map(\.name) == ["coding-tree", "coding-tree-2", "coding-tree-3"])
    #expect(tree.figures.map(\.title).last == "51 codes in 3 themes (3 of 3)")
    let tied = CodingTreeFigure(subject: "x", themes: [theme("A", [3]), theme("B", [3])])
    #expect(tied.figures.map(\.title) == ["A and B have the most passages of all themes: 1 each"])
    let split = CodingTreeFigure(subject: "x", themes: [theme("C", [20, 25])])
    #expect(split.figures.map(\.title).first == "All is coded under C: 1 passage (1 of 2)")
    let pieces = CodingTreeSplit.parts(split.themes)
    #expect(pieces.count == 2 && pieces[1][0].isContinued && !pieces[0][0].isContinued)
    #expect(split.figures[1].wide.labels.map(\.text).joined(separator: " ").contains("C (continued)"))
  }

  @Test func moreThanSixtyCodesBecomeATableOfThemes() throws {
    var random = Seeded(3)
    let tree = CodingTreeRandom.tree(codes: 120, using: &random)
    let figure = try #require(tree.figures.first)
    #expect(tree.figures.count == 1 && figure.name == "coding-tree")
    #expect(figure.table.rows.count { $0[3].text == "code" } == tree.codeCount)
    #expect(figure.wide.marks.count == ThemeTable(tree: tree).rows.count)
    #expect(figure.wide.height < 1400)
  }

  @Test func everyLevelIsDrawnAndNamed() throws {
    func code(_ name: String, _ depth: Int) -> CodingTreeFigure.Code {
      .init(id: name, label: name, depth: depth, excerpts: 1, sources: 1)
    }
    let group = CodingTreeFigure.Subtheme(
      label: "spring", excerpts: 3, sources: 1, codes: [code("march", 0), code("ides", 1), code("april", 0)])
    let tree = CodingTreeFigure(
      subject: "x", themes: [.init(label: "storms", excerpts: 3, sources: 1, subthemes: [group])])
    let figure = try #require(tree.figures.first)
    #expect(figure.table.rows.map { $0[4].text } == ["–", "storms", "spring", "march", "spring"])
    let left = Dictionary(
      uniqueKeysWithValues: figure.wide.marks.map { ($0.labels[0].text, $0.mark.box?.x ?? 0) })
    #expect(left["ides"] == (left["march"] ?? 0) + 18 && left["april"] == left["march"])
  }

  @Test func noThemesAreSaidInWords() {
    let figure = CodingTreeFigure(subject: "x", themes: []).figures.first
    #expect(figure?.description == "No codes are gathered into themes.")
    #expect(figure?.wide.labels.map(\.text) == ["No codes are gathered into themes."])
  }

  @Test func codesWithoutSubthemeGetNoBox() throws {
    let drawing = try #require(CodingTreeSamples.lanarkshire.figures.first).wide
    #expect(drawing.boxes.count == 18 + 6 + 3)
  }
}

/// Words of a box that reach out of it, and other words that reach into one.
func wordsOutsideBoxes(in drawing: Drawing) -> [String] {
  let boxes = drawing.boxes
  let items = DrawnItems(drawing)
  let free = items.free + items.marks.filter { $0.box == nil }.flatMap(\.labels)
  let covered = free.filter { label in boxes.contains { $0.overlap(with: label.box) > 0.5 } }
  let outside = items.marks.flatMap { mark in
    mark.box.map { box in mark.labels.filter { !box.contains($0.box) } } ?? []
  }
  return covered.map { "“\($0.text)” reaches into a box" } + outside.map { "“\($0.text)” leaves its box" }
}
