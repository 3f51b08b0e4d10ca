import Words

/// The coding tree on a wide page: three columns, with brackets from left to right.
struct CodingTreeWideLayout {
  let part: CodingTreePart
  private let size = 14.0
  private let width = 880.0

  /// The columns from left to right.
  private enum Column {
    static let code = (left: 12.0, right: 424.0)
    static let subtheme = (left: 478.0, right: 662.0)
    static let theme = (left: 716.0, right: 868.0)
    /// Inside a code's box.
    static let label = 236.0
    static let bar = (left: 264.0, longest: 48.0)
    static let excerpts = 352.0
    static let sources = 414.0
  }

  private static let codeGap = 6.0
  private static let groupGap = 18.0
  private static let themeGap = 34.0
  private static let top = 64.0

  var drawing: Drawing {
    var drawing = Drawing(width: width, height: 0)
    guard !part.themes.isEmpty else { return empty }
    drawHeads(into: &drawing)
    var y = Self.top
    for (index, branch) in part.themes.enumerated() {
      if index > 0 {
        let line = y - Self.themeGap / 2
        drawing.add(.line(Point(12, line), Point(width - 12, line), .line(.rule, 1)))
      }
      y = draw(branch, at: y, into: &drawing) + Self.themeGap
    }
    drawing.height = y - Self.themeGap + 14
    return drawing
  }

  private func drawHeads(into drawing: inout Drawing) {
    let hasSubthemes = part.themes.contains { $0.subthemes.contains { CodingTreePart.name($0) != nil } }
    let heads: [(Message, Double)] =
      [(.treeInitialCodes, Column.code.left)] + (hasSubthemes ? [(.treeSubthemes, Column.subtheme.left)] : [])
      + [(.treeThemes, Column.theme.left)]
    for (head, x) in heads {
      drawing.add(Label(text: part.words.text(head), at: Point(x, 26), size: size + 1, bold: true))
    }
    for (head, x) in [(Message.excerptsColumn, Column.excerpts), (.sourcesColumn, Column.sources)] {
      drawing.add(Label(text: part.words.text(head), at: Point(x, 50), size: 13, alignment: .end, tone: .muted))
    }
  }

  /// Draws a theme with all that belongs to it and returns where it ends.
  private func draw(_ branch: CodingTreeSplit.Branch, at top: Double, into drawing: inout Drawing) -> Double {
    let theme = CodingTreeBox(
      title: part.words.text(CodingTreePart.name(branch)), counts: branch.theme.counts, anchor: branch.theme.anchor,
      isTheme: true, words: part.words)
    let themeHeight = theme.height(width: Column.theme.right - Column.theme.left)
    let heights = branch.subthemes.map(height)
    let total = heights.reduce(0, +) + Self.groupGap * Double(max(0, heights.count - 1))
    let extent = max(total, themeHeight)
    let box = Rect(
      x: Column.theme.left, y: top + (extent - themeHeight) / 2, width: Column.theme.right - Column.theme.left,
      height: themeHeight)
    var y = top + (extent - total) / 2
    var ends: [Point] = []
    for (twig, height) in zip(branch.subthemes, heights) {
      ends += draw(twig, in: Rect(x: 0, y: y, width: width, height: height), into: &drawing)
      y += height + Self.groupGap
    }
    CodingTreeBracket(ends: ends, goal: Point(box.x, box.center.y)).draw(into: &drawing)
    theme.draw(into: &drawing, in: box)
    return top + extent
  }

  private func box(_ twig: CodingTreeSplit.Twig) -> CodingTreeBox? {
    CodingTreePart.name(twig).map {
      CodingTreeBox(
        title: part.words.text($0), counts: twig.subtheme.counts, anchor: twig.subtheme.anchor, isTheme: false,
        words: part.words)
    }
  }

  private func height(_ twig: CodingTreeSplit.Twig) -> Double {
    let own = box(twig)?.height(width: Column.subtheme.right - Column.subtheme.left) ?? 0
    return max(own, codesHeight(twig.subtheme.codes.map(label)))
  }

  private func codesHeight(_ names: [TextBlock]) -> Double {
    names.reduce(0) { $0 + height($1) } + Self.codeGap * Double(max(0, names.count - 1))
  }

  /// Draws codes and their sub-theme; returns where lines go on to the theme.
  private func draw(_ twig: CodingTreeSplit.Twig, in room: Rect, into drawing: inout Drawing) -> [Point] {
    let names = twig.subtheme.codes.map(label)
    var y = room.y + (room.height - codesHeight(names)) / 2
    var ends: [Point] = []
    var branches = CodingTreeElbows()
    for (code, name) in zip(twig.subtheme.codes, names) {
      let left = Column.code.left + indent(code)
      let rect = Rect(x: left, y: y, width: Column.code.right - left, height: height(name))
      branches.add(rect, depth: code.depth, into: &drawing)
      draw(code, name, into: &drawing, in: rect)
      if code.depth == 0 { ends.append(Point(rect.maxX, rect.center.y)) }
      y += rect.height + Self.codeGap
    }
    guard let box = box(twig) else { return ends }
    let height = box.height(width: Column.subtheme.right - Column.subtheme.left)
    let rect = Rect(
      x: Column.subtheme.left, y: room.center.y - height / 2, width: Column.subtheme.right - Column.subtheme.left,
      height: height)
    CodingTreeBracket(ends: ends, goal: Point(rect.x, rect.center.y)).draw(into: &drawing)
    box.draw(into: &drawing, in: rect)
    return [Point(rect.maxX, rect.center.y)]
  }

  /// How far a code's box begins to the right of the first level's; all beyond the fifth level stand alike.
  private func indent(_ code: CodingTreeFigure.Code) -> Double { 18 * Double(min(code.depth, 4)) }

  /// The height of a code's box.
  private func height(_ name: TextBlock) -> Double { max(30, name.height + 12) }

  /// The name of a code, to be put in its place.
  private func label(_ code: CodingTreeFigure.Code) -> TextBlock {
    TextBlock(code.label, width: Column.label - indent(code), style: Label(text: "", at: Point(0, 0), size: size))
  }

  private func draw(
    _ code: CodingTreeFigure.Code, _ name: TextBlock, into drawing: inout Drawing, in rect: Rect
  ) {
    let middle = rect.center.y
    let spoken = part.words.text(.treeMark(code.label, code.counts.inLine))
    let mark = EvidenceMark(spoken, anchor: code.anchor, hit: rect, box: rect)
    drawing.add(mark) { drawing in
      drawing.add(Shape(.rect(rect, corner: 4), Paint.fill(.paper).outlined(.rule, 1)))
      let place = Point(Column.bar.left, middle)
      if let bar = part.bar(code, at: place, longest: Column.bar.longest, height: 10) { drawing.add(bar) }
      drawing.add(name.at(Point(rect.x + 10, middle)).centered)
      func add(_ count: Int, at x: Double) {
        drawing.add(Label(text: String(count), at: Point(x, middle + size * 0.35), size: size, alignment: .end))
      }
      add(code.counts.excerpts, at: Column.excerpts)
      add(code.counts.sources, at: Column.sources)
    }
  }

  private var empty: Drawing {
    var drawing = Drawing(width: width, height: 60)
    drawing.add(
      Label(text: CodingTreeWords(part: part).description, at: Point(12, 34), size: size, tone: .muted))
    return drawing
  }
}
