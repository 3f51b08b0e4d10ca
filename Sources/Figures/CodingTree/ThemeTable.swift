import Words

/// A tree of too many codes to be drawn one by one: its themes and sub-themes, each with its counts, on one page.
struct ThemeTable {
  let tree: CodingTreeFigure

  var words: Words { tree.words }

  /// More rows than this would not stand on one page; then themes stand alone.
  private static let mostRows = 36

  /// One line of the table.
  struct Row {
    let name: String
    /// Codes in it, the deeper ones too.
    let codes: Int
    let counts: CodingTreeFigure.Counts
    let anchor: String?
    let isTheme: Bool
  }

  /// Themes with their sub-themes, in the tree's order.
  var rows: [Row] {
    let all = tree.themes.flatMap { theme in [row(theme)] + theme.subthemes.compactMap(row) }
    return all.count <= Self.mostRows ? all : all.filter(\.isTheme)
  }

  /// The most excerpts of any theme, which the longest bar stands for.
  var mostExcerpts: Int { tree.themes.map(\.counts.excerpts).max() ?? 0 }

  private func row(_ theme: CodingTreeFigure.Theme) -> Row {
    let codes = theme.subthemes.reduce(0) { $0 + $1.codes.count }
    return Row(name: theme.label, codes: codes, counts: theme.counts, anchor: theme.anchor, isTheme: true)
  }

  private func row(_ group: CodingTreeFigure.Subtheme) -> Row? {
    group.label.map { name in
      Row(name: name, codes: group.codes.count, counts: group.counts, anchor: group.anchor, isTheme: false)
    }
  }

  var figure: Figure {
    let branches = tree.themes.map { theme in
      CodingTreeSplit.Branch(
        theme: theme, subthemes: theme.subthemes.map { .init(subtheme: $0, isContinued: false) }, isContinued: false)
    }
    let part = CodingTreePart(tree: tree, themes: branches, number: 1, count: 1, mostExcerpts: mostExcerpts)
    let said = CodingTreeWords(part: part)
    return Figure(
      name: .codingTree, text: said.textOfThemes, subject: tree.subject, description: description(said),
      table: said.table,
      wide: ThemeTableLayout(table: self, isWide: true).drawing,
      narrow: ThemeTableLayout(table: self, isWide: false).drawing)
  }

  /// Themes alone: every code in a sentence would be as long as the table.
  private func description(_ said: CodingTreeWords) -> String {
    let themes = tree.themes.map { Message.treeCounted(.treeNamed($0.label), $0.counts.inLine) }
    return words.sentences([said.extent, .treeThemesCounted(themes)])
  }
}

/// Draws the table of themes: names at the left, numbers at the right, a bar for the excerpts of each theme.
struct ThemeTableLayout {
  let table: ThemeTable
  let isWide: Bool

  private var width: Double { isWide ? 880 : 340 }
  private var size: Double { isWide ? 15 : 13 }
  /// Where the numbers of codes, sources and excerpts end.
  private var columns: (codes: Double, sources: Double, excerpts: Double) {
    isWide ? (490, 590, 690) : (200, 266, 332)
  }
  private var nameRight: Double { isWide ? 400 : 160 }

  var drawing: Drawing {
    var drawing = Drawing(width: width, height: 0)
    drawHeads(into: &drawing)
    var y = isWide ? 36.0 : 28
    for row in table.rows {
      if row.isTheme {
        drawing.add(.line(Point(8, y + 4), Point(width - 8, y + 4), .line(.rule, 1)))
        y += 8
      }
      y += draw(row, at: y, into: &drawing)
    }
    drawing.height = y + 10
    return drawing
  }

  private func drawHeads(into drawing: inout Drawing) {
    let places = columns
    for (head, x) in [
      (Message.treeCodesColumn, places.codes), (.sourcesColumn, places.sources), (.excerptsColumn, places.excerpts),
    ] {
      drawing.add(Label(text: table.words.text(head), at: Point(x, 20), size: size, alignment: .end, tone: .muted))
    }
  }

  private func draw(_ row: ThemeTable.Row, at top: Double, into drawing: inout Drawing) -> Double {
    let left = row.isTheme ? 8.0 : isWide ? 28 : 20
    let first = top + size + 6
    let style = Label(text: "", at: Point(left, first), size: size, bold: row.isTheme)
    let name = TextBlock(row.name, width: nameRight - left, style: style)
    let height = max(26, name.height + (isWide || !row.isTheme ? 8 : 16))
    let hit = Rect(x: left - 2, y: top + 1, width: width - 6 - left, height: height - 2)
    let spoken = table.words.text(.treeMark(row.name, row.counts.inLine))
    drawing.add(EvidenceMark(spoken, anchor: row.anchor, hit: hit)) { drawing in
      drawing.add(name)
      if row.isTheme {
        let below = Point(left, top + name.height + 11)
        drawing.add(bar(row, at: isWide ? Point(708, first - size * 0.35) : below))
      }
      let places = columns
      for (count, x) in [
        (row.codes, places.codes), (row.counts.sources, places.sources), (row.counts.excerpts, places.excerpts),
      ] {
        drawing.add(Label(text: String(count), at: Point(x, first), size: size, alignment: .end, bold: row.isTheme))
      }
    }
    return height
  }

  /// A bar for the excerpts of a theme: behind their number, on a phone under the name.
  private func bar(_ row: ThemeTable.Row, at place: Point) -> Shape {
    let share = Double(row.counts.excerpts) / Double(max(1, table.mostExcerpts))
    let (longest, height) = isWide ? (164.0, 10.0) : (120, 4)
    let rect = Rect(x: place.x, y: place.y - height / 2, width: max(1.5, longest * share), height: height)
    return Shape(.rect(rect, corner: 0), .fill(.accent, opacity: 0.45))
  }
}
