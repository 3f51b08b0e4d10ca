import Words

/// What both layouts of the model of learning are made of.
struct LearningParts {
  let figure: LearningFigure
  let size: Double
  private var words: Words { figure.words }

  init(figure: LearningFigure, size: Double) { (self.figure, self.size) = (figure, size) }

  func question(_ message: Message, at place: Point) -> Label {
    Label(text: words.text(message), at: place, size: size, bold: true)
  }

  func intertwining(at place: Point) -> Label {
    Label(text: words.text(.learningIntertwined), at: place, size: size, tone: .muted, italic: true, halo: true)
  }

  /// The ground of a level; a level that the case speaks of has a heavy outline.
  func frame(_ rect: Rect, isLit: Bool) -> Shape {
    let ground = Paint.fill(.surface)
    return Shape(.rect(rect, corner: 10), isLit ? ground.outlined(.accent, 3) : ground.outlined(.muted, 1.25, .dotted))
  }

  /// Draws the name of a level and what is said of it, and returns where that ends.
  func drawTitle(
    _ level: LearningFigure.Topic, into drawing: inout Drawing, at corner: Point, width: Double
  ) -> Double {
    let light = figure.light(level)
    let style = Label(
      text: "", at: Point(corner.x, corner.y + size + 3), size: size + 1, tone: light.isLit ? .ink : .muted,
      bold: light.isLit)
    let (title, said) = (words.text(level.name), words.said(light.words))
    let name = TextBlock(title, width: width, style: style)
    var quiet = style
    (quiet.size, quiet.at.y, quiet.italic) = (13, style.at.y + name.height, !light.isLit)
    let detail = TextBlock(said, width: width, style: quiet)
    let room = Rect(x: corner.x - 4, y: corner.y, width: width + 8, height: name.height + detail.height + 5)
    drawing.add(EvidenceMark(words.text(.learningLit(title, .own(said))), anchor: light.anchor, hit: room)) { drawing in
      drawing.add(name)
      drawing.add(detail)
    }
    return room.maxY
  }

  /// The partners to be drawn, with `and 3 more` in the last place where there are too many.
  func shownPartners(most: Int) -> [String] {
    let all = figure.partners
    guard !all.isEmpty else { return [words.text(.learningNoPartners)] }
    return all.count <= most
      ? all : Array(all.prefix(most - 1)) + [words.text(.learningMorePartners(all.count - most + 1))]
  }

  func partner(_ name: String, width: Double) -> LearningChip {
    let isSaid = !figure.partners.isEmpty
    return LearningChip(
      name, detail: nil, light: .init(isLit: isSaid, words: nil, anchor: nil), width: width, size: size, words)
  }

  /// Draws the notes below `top`; returns their height.
  func drawNotes(into drawing: inout Drawing, at top: Double, width: Double) -> Double {
    var y = top
    for note in figure.notes {
      drawing.add(.line(Point(9, y + 4), Point(9, y + 16), .line(.accent, 3)))
      let style = Label(text: "", at: Point(20, y + size), size: size)
      y += drawing.add(TextBlock(note, width: width - 28, style: style)) + 8
    }
    return y - top
  }
}
