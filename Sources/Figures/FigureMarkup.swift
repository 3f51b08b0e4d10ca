package import Markup

extension Figure {
  /// The figure as part of a page, coloured by the page's stylesheet.
  ///
  /// `pageLink` stands before the fragment of each link and is empty on the report page itself. `title` and
  /// `description` are where the page says these, which it does once, however often it draws the figure.
  package func inline(
    layout: FigureLayout, pageLink: String = "", title: FigureWords = .inside(id: nil),
    description: FigureWords = .inside(id: nil)
  ) -> Markup {
    let drawing = drawing(layout)
    let sheet = Sheet(drawing, layout: layout, hasLinks: drawing.hasLinks, common: .onPage(drawing))
    return .build { page in
      svg(sheet, title, description, page: &page) { svg in
        SVGWriter(pageLink: pageLink, common: sheet.common).write(drawing, to: &svg)
      }
    }
  }

  /// The figure as part of a page for paper: light colours as attributes, and no links, since programs that make a PDF
  /// of a page apply no stylesheet to what it draws.
  package func printed() -> Markup {
    let drawing = drawing(.wide)
    let common = CommonStyle(of: [drawing])
    return .build { page in
      svg(Sheet(drawing, layout: .wide, common: .page), page: &page) { svg in
        svg.element("g", attributes: { FigureStyle.writeBase(.light, common, to: &$0) }) { svg in
          SVGWriter(pageLink: nil, colors: .spelledOut(.light), common: common).write(drawing, to: &svg)
        }
      }
    }
  }

  /// The drawing for phones as part of a page that others embed: coloured by the page's stylesheet, and without links.
  package func embedded() -> Markup {
    let sheet = Sheet(narrow, layout: .narrow, common: .onPage(narrow))
    return .build { page in
      svg(sheet, page: &page) { svg in SVGWriter(pageLink: nil, common: sheet.common).write(narrow, to: &svg) }
    }
  }

  /// The figure's file as part of a page: the drawing alone, since the page says the words around it.
  ///
  /// - Parameters:
  ///   - file: The address of the file that ``standalone(pageLink:layout:theme:width:)`` makes for the wide layout.
  ///   - title: Where the page says the figure's title.
  ///   - described: The id of the element that says what the figure shows; `nil` where that stands elsewhere.
  package func pictured(file: String, title: FigureWords, described: String?) -> Markup {
    let frame = FigureSheet(figure: self, wide).frame
    return .build { page in
      page.element(
        "svg",
        attributes: { tag in
          tag.literal("class", "figure-svg")
          tag.numbers("viewBox") { $0.list(0, 0, wide.width, wide.height) }
          tag.literal("role", "img")
          if case .elsewhere(let id) = title { tag.text("aria-labelledby", id) }
          if let described { tag.text("aria-describedby", described) }
        },
        content: { svg in
          if case .inside(let id) = title {
            svg.element("title", attributes: { $0.text("id", id) }, text: self.title[...])
          }
          svg.leaf("image") { tag in
            tag.text("href", file)
            tag.coordinate("x", frame.x)
            tag.coordinate("y", frame.y)
            tag.coordinate("width", frame.width)
            tag.coordinate("height", frame.height)
          }
        })
    }
  }

  /// Width and height of the picture that ``standalone(pageLink:layout:theme:width:)`` draws in the wide layout.
  package var pictureSize: (width: Double, height: Double) {
    let frame = FigureSheet(figure: self, wide).frame
    return (frame.width, frame.height)
  }

  /// The figure as a complete SVG document with its title and caption in the picture and its own colours.
  ///
  /// Colours and strokes are attributes of each element, and nothing that is seen hangs on a stylesheet, so that programs
  /// which know little of CSS draw the same.
  /// `pageLink` is the address of the report page as seen from the file; `nil` draws without links, for a file that
  /// leaves the site. `width` is the width the picture is shown at, in pixels; `nil` = that of the layout.
  package func standalone(
    pageLink: String?, layout: FigureLayout = .wide, theme: FigureTheme = .light, width: Double? = nil
  ) -> Markup {
    let drawing = drawing(layout)
    let words = FigureSheet(figure: self, drawing, isNarrow: layout == .narrow)
    let parts = [words.head, drawing, words.foot]
    let hasLinks = pageLink != nil && drawing.hasLinks
    let sheet = Sheet(
      frame: words.frame, hasLinks: hasLinks, theme: theme, shown: width, common: CommonStyle(of: parts))
    return .build { file in
      svg(sheet, page: &file) { svg in
        if hasLinks { svg.element("style", text: FigureStyle.links(theme)) }
        let writer = SVGWriter(pageLink: pageLink, colors: .spelledOut(theme), common: sheet.common)
        for part in parts { writer.write(part, to: &svg) }
      }
    }
  }

  private func svg(
    _ sheet: Sheet, _ title: FigureWords = .inside(id: nil), _ description: FigureWords = .inside(id: nil),
    page: inout MarkupWriter, content: (inout MarkupWriter) -> Void
  ) {
    page.element(
      "svg",
      attributes: { tag in
        sheet.write(to: &tag)
        if case .elsewhere(let id) = title { tag.text("aria-labelledby", id) }
        if case .elsewhere(let id) = description { tag.text("aria-describedby", id) }
      },
      content: { svg in
        if case .inside(let id) = title {
          svg.element("title", attributes: { $0.text("id", id) }, text: self.title[...])
        }
        if case .inside(let id) = description {
          svg.element("desc", attributes: { $0.text("id", id) }, text: self.description[...])
        }
        content(&svg)
      })
  }
}

/// Where a page says what a figure shows.
package enum FigureWords: Sendable {
  /// In the drawing; by the id, others on the page can refer to it.
  case inside(id: String?)
  /// In the element of that id.
  case elsewhere(id: String)
}

/// The outermost element of a drawing in a page or of a file.
private struct Sheet {
  let frame: Rect
  /// The layout in a page; `nil` for a file.
  var layout: FigureLayout?
  let hasLinks: Bool
  var theme = FigureTheme.light
  /// The width a file's picture is shown at; `nil` for that of the frame.
  var shown: Double?
  let common: CommonStyle

  init(_ drawing: Drawing, layout: FigureLayout, hasLinks: Bool = false, common: CommonStyle) {
    frame = Rect(x: 0, y: 0, width: drawing.width, height: drawing.height)
    (self.layout, self.hasLinks, self.common) = (layout, hasLinks, common)
  }

  init(frame: Rect, hasLinks: Bool, theme: FigureTheme, shown: Double?, common: CommonStyle) {
    (self.frame, self.hasLinks, self.theme, self.shown, self.common) = (frame, hasLinks, theme, shown, common)
  }

  func write(to tag: inout AttributeWriter) {
    if let layout {
      let style = PageClass.common(common)
      tag.classes("figure-svg", layout == .wide ? "figure-wide" : "figure-narrow", style.size, style.alignment)
    } else {
      tag.literal("xmlns", "http://www.w3.org/2000/svg")
      tag.literal("class", "figure-svg")
      FigureStyle.writeBase(theme, common, to: &tag)
      tag.number("width", shown ?? frame.width)
      tag.number("height", shown.map { $0 / frame.width * frame.height } ?? frame.height)
    }
    tag.numbers("viewBox") { $0.list(frame.x, frame.y, frame.width, frame.height) }
    tag.literal("role", hasLinks ? "graphics-document" : "img")
  }
}

/// The sheet a drawing becomes in a file of its own: its subject, title and what is shown above, its note beneath.
private struct FigureSheet {
  let head: Drawing
  let foot: Drawing
  let frame: Rect

  init(figure: Figure, _ drawing: Drawing, isNarrow: Bool = false) {
    let margin = drawing.width > 1000 || isNarrow ? 0.0 : 16
    let left = isNarrow ? 8.0 : 24 - margin
    let sizes = isNarrow ? (head: 17.0, foot: 13.0) : (head: 24, foot: 16)
    let width = drawing.width - (isNarrow ? 16 : 48)
    let quiet = Label(text: "", at: Point(left, 0), size: sizes.foot, tone: .muted)
    let title = Label(text: "", at: Point(left, 0), size: sizes.head, bold: true)
    let blocks = [(figure.subject, quiet), (figure.title, title), (figure.shown, quiet)]
      .map { TextBlock($0.0, width: width, style: $0.1) }
    let gap = isNarrow ? 4.0 : 6
    let top = blocks.reduce(isNarrow ? 16 : 22) { $0 + $1.height + gap }
    var note = quiet
    note.at.y = drawing.height + sizes.foot + 10
    let foot = TextBlock(figure.note, width: width, style: note)
    frame = Rect(
      x: -margin, y: -top, width: drawing.width + 2 * margin,
      height: top + drawing.height + (figure.note.isEmpty ? 0 : foot.height) + sizes.foot + 14)
    head = Self.head(blocks, from: Point(left, 12 - top), gap: gap, frame)
    self.foot = figure.note.isEmpty ? Drawing(width: frame.width, height: 0, isSmall: true) : Self.foot(foot, frame)
  }

  private static func head(_ blocks: [TextBlock], from corner: Point, gap: Double, _ frame: Rect) -> Drawing {
    var drawing = Drawing(width: frame.width, height: 0, isSmall: true)
    drawing.add(Shape(.rect(frame, corner: 0), .fill(.paper)))
    var y = corner.y
    for block in blocks {
      drawing.add(block, under: Point(corner.x, y))
      y += block.height + gap
    }
    return drawing
  }

  private static func foot(_ note: TextBlock, _ frame: Rect) -> Drawing {
    var drawing = Drawing(width: frame.width, height: 0, isSmall: true)
    drawing.add(note)
    return drawing
  }
}

extension Label {
  func moved(down distance: Double) -> Label {
    var copy = self
    copy.at.y += distance
    return copy
  }
}
