package import Markup

extension Figure {
  /// The figure as part of a page, coloured by the page's stylesheet.
  ///
  /// `idPrefix` keeps ids apart where several cases share a page; figure and layout are added here. `pageLink` stands
  /// before the fragment of each link and is empty on the report page itself. Where `other` is another layout that stands
  /// on the page too, its title and description are those of this one.
  package func inline(
    idPrefix: String, layout: FigureLayout, pageLink: String = "", wordsIn other: FigureLayout? = nil
  ) -> Markup {
    let drawing = drawing(layout)
    let prefix = "\(idPrefix)-\(name)-\((other ?? layout).rawValue)"
    return .build { page in
      let frame = Rect(x: 0, y: 0, width: drawing.width, height: drawing.height)
      svg(
        prefix: prefix, frame: frame, hasLinks: drawing.hasLinks, hasWords: other == nil, layout: layout, page: &page
      ) { svg in
        SVGWriter(pageLink: pageLink).write(drawing, to: &svg)
      }
    }
  }

  /// The figure as part of a page for paper: light colours as attributes, and no links, since programs that make a PDF
  /// of a page apply no stylesheet to what it draws.
  package func printed(idPrefix: String) -> Markup {
    let drawing = drawing(.wide)
    return .build { page in
      let frame = Rect(x: 0, y: 0, width: drawing.width, height: drawing.height)
      svg(prefix: "\(idPrefix)-\(name)-print", frame: frame, hasLinks: false, layout: .wide, page: &page) { svg in
        svg.element("g", attributes: { FigureStyle.writeBase(.light, to: &$0) }) { svg in
          SVGWriter(pageLink: nil, colors: .spelledOut(.light)).write(drawing, to: &svg)
        }
      }
    }
  }

  /// The drawing for phones as part of a page that others embed: coloured by the page's stylesheet, and without links.
  package func embedded() -> Markup {
    let narrow = narrow
    return .build { page in
      let frame = Rect(x: 0, y: 0, width: narrow.width, height: narrow.height)
      svg(prefix: name, frame: frame, hasLinks: false, layout: .narrow, page: &page) { svg in
        SVGWriter(pageLink: nil).write(narrow, to: &svg)
      }
    }
  }

  /// The figure's file as part of a page: the drawing alone, since the page says the words around it.
  ///
  /// - Parameters:
  ///   - file: The address of the file that ``standalone(pageLink:layout:theme:width:)`` makes for the wide layout.
  ///   - described: The id of the element that says what the figure shows; `nil` where that stands elsewhere.
  package func pictured(file: String, described: String?) -> Markup {
    let frame = FigureSheet(figure: self, wide).frame
    return .build { page in
      page.element(
        "svg",
        attributes: { tag in
          tag.literal("class", "figure-svg")
          tag.numbers("viewBox") { $0.list(0, 0, wide.width, wide.height) }
          tag.literal("role", "img")
          tag.text("aria-label", title)
          if let described { tag.text("aria-describedby", described) }
        },
        content: { svg in
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
    let sheet = FigureSheet(figure: self, drawing, isNarrow: layout == .narrow)
    return .build { file in
      svg(
        prefix: name, frame: sheet.frame, hasLinks: pageLink != nil && drawing.hasLinks, layout: nil,
        theme: theme, shown: width, page: &file
      ) { svg in
        if pageLink != nil { svg.element("style", text: FigureStyle.links(theme)) }
        let writer = SVGWriter(pageLink: pageLink, colors: .spelledOut(theme))
        writer.write(sheet.head, to: &svg)
        writer.write(drawing, to: &svg)
        writer.write(sheet.foot, to: &svg)
      }
    }
  }

  private func svg(
    prefix: String, frame: Rect, hasLinks: Bool, hasWords: Bool = true, layout: FigureLayout?,
    theme: FigureTheme = .light,
    shown: Double? = nil, page: inout MarkupWriter, content: (inout MarkupWriter) -> Void
  ) {
    page.element(
      "svg",
      attributes: { tag in
        if layout == nil {
          tag.literal("xmlns", "http://www.w3.org/2000/svg")
          tag.literal("class", "figure-svg")
          FigureStyle.writeBase(theme, to: &tag)
          tag.number("width", shown ?? frame.width)
          tag.number("height", shown.map { $0 / frame.width * frame.height } ?? frame.height)
        } else {
          tag.literal("class", layout == .wide ? "figure-svg figure-wide" : "figure-svg figure-narrow")
        }
        tag.numbers("viewBox") { $0.list(frame.x, frame.y, frame.width, frame.height) }
        tag.literal("role", hasLinks ? "graphics-document" : "img")
        tag.text("aria-labelledby", prefix, "-title")
        tag.text("aria-describedby", prefix, "-desc")
      },
      content: { svg in
        if hasWords {
          svg.element("title", attributes: { $0.text("id", prefix, "-title") }, text: title[...])
          svg.element("desc", attributes: { $0.text("id", prefix, "-desc") }, text: description[...])
        }
        content(&svg)
      })
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
