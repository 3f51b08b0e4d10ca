import Words

/// The coding tree on a phone: themes with their sub-themes and codes indented beneath, brackets on the left.
struct CodingTreeNarrowLayout {
  let part: CodingTreePart
  private let size = 13.0
  private let width = 340.0

  /// Where brackets and words begin, and where numbers end.
  private enum Place {
    static let (themeBracket, groupBracket) = (8.0, 22.0)
    static let (theme, group, code) = (8.0, 22.0, 36.0)
    static let (bar, longest) = (212.0, 26.0)
    static let (excerpts, sources) = (272.0, 332.0)
  }

  var drawing: Drawing {
    var drawing = Drawing(width: width, height: 0)
    guard !part.themes.isEmpty else { return empty }
    for (head, x) in [(Message.excerptsColumn, Place.excerpts), (.sourcesColumn, Place.sources)] {
      drawing.add(Label(text: part.words.text(head), at: Point(x, 18), size: size, alignment: .end, tone: .muted))
    }
    var y = 28.0
    for branch in part.themes { y = draw(branch, at: y, into: &drawing) + 18 }
    drawing.height = y - 8
    return drawing
  }

  private func draw(_ branch: CodingTreeSplit.Branch, at top: Double, into drawing: inout Drawing) -> Double {
    drawing.add(.line(Point(8, top), Point(width - 8, top), .line(.muted, 1)))
    var y =
      top + 4
      + drawRow(
        part.words.text(CodingTreePart.name(branch)), branch.theme.counts, branch.theme.anchor, left: Place.theme,
        size: size + 1,
        bold: true, at: top + 4, into: &drawing)
    let start = y
    var ticks: [Double] = []
    for twig in branch.subthemes {
      let group = draw(twig, at: y, into: &drawing)
      ticks += group.ticks
      y = group.bottom
    }
    drawBracket(at: Place.themeBracket, from: start, ticks, to: Place.groupBracket - 4, into: &drawing)
    return y
  }

  /// Draws a sub-theme and returns where it ends and at which heights the theme's bracket meets it.
  private func draw(
    _ twig: CodingTreeSplit.Twig, at top: Double, into drawing: inout Drawing
  ) -> (bottom: Double, ticks: [Double]) {
    var y = top
    var meets: [Double] = []
    let name = CodingTreePart.name(twig).map(part.words.text)
    if let name {
      meets = [y + 4 + 15]
      y +=
        4
        + drawRow(
          name, twig.subtheme.counts, twig.subtheme.anchor, left: Place.group, size: size, bold: true, at: y + 4,
          into: &drawing)
    }
    let start = y
    var ticks: [Double] = []
    for code in twig.subtheme.codes {
      if code.depth == 0 { ticks.append(y + 15) }
      let left = (name == nil ? Place.group : Place.code) + 12 * Double(min(code.depth, 4))
      y += drawRow(
        code.label, code.counts, code.anchor, left: left, size: size, bold: false, at: y, code: code, into: &drawing)
    }
    guard name != nil else { return (y, ticks) }
    drawBracket(at: Place.groupBracket, from: start, ticks, to: Place.code - 4, into: &drawing)
    return (y, meets)
  }

  private func drawBracket(
    at x: Double, from top: Double, _ ticks: [Double], to right: Double, into drawing: inout Drawing
  ) {
    guard let last = ticks.last else { return }
    drawing.addStrokes(.line(.muted, 1.25)) { strokes in
      strokes.add(Point(x, top), Point(x, last))
      for tick in ticks { strokes.add(Point(x, tick), Point(right, tick)) }
    }
  }

  /// Draws one line of the tree with its counts at the right, and returns its height.
  private func drawRow(
    _ text: String, _ counts: CodingTreeFigure.Counts, _ anchor: String?, left: Double, size: Double, bold: Bool,
    at top: Double, code: CodingTreeFigure.Code? = nil, into drawing: inout Drawing
  ) -> Double {
    let style = Label(text: "", at: Point(left, top + 19), size: size, bold: bold)
    let block = TextBlock(text, width: (code == nil ? Place.bar + 8 : Place.bar - 6) - left, style: style)
    let height = max(28, block.height + 10)
    let hit = Rect(x: left - 2, y: top + 1, width: width - 4 - left, height: height - 2)
    drawing.add(EvidenceMark(part.words.text(.treeMark(text, counts.inLine)), anchor: anchor, hit: hit)) { drawing in
      let place = Point(Place.bar, top + 15)
      if let bar = code.flatMap({ part.bar($0, at: place, longest: Place.longest, height: 9) }) { drawing.add(bar) }
      drawing.add(block)
      func add(_ count: Int, at x: Double) {
        drawing.add(Label(text: String(count), at: Point(x, top + 19), size: self.size, alignment: .end, bold: bold))
      }
      add(counts.excerpts, at: Place.excerpts)
      add(counts.sources, at: Place.sources)
    }
    return height
  }

  private var empty: Drawing {
    var drawing = Drawing(width: width, height: 44)
    drawing.add(Label(text: CodingTreeWords(part: part).description, at: Point(8, 26), size: size, tone: .muted))
    return drawing
  }
}
