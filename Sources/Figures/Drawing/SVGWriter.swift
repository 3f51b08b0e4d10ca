import Markup

/// Writes drawings as SVG elements.
struct SVGWriter {
  /// Where colours come from.
  enum Colors {
    /// The page's stylesheet, by classes.
    case page
    /// Attributes of each element, which every program that draws SVG understands.
    case spelledOut(FigureTheme)
  }

  /// What becomes of a mark that leads to its evidence.
  enum Links {
    case none
    /// Links to a page; empty for a link inside the same page.
    case to(page: String)
  }

  let links: Links
  let colors: Colors
  /// What the picture says of all words and lines in it.
  let common: CommonStyle

  /// `pageLink` stands before the fragment of each link; `nil` for no links at all.
  init(pageLink: String?, colors: Colors = .page, common: CommonStyle = .page) {
    links = pageLink.map(Links.to) ?? .none
    (self.colors, self.common) = (colors, common)
  }

  func write(_ drawing: Drawing, to svg: inout MarkupWriter) {
    var reader = DrawingReader(drawing)
    while let item = reader.next() {
      switch item.kind {
      case .label: writeLabels(reader.run(), &reader, to: &svg)
      case .mark: writeMark(of: item.count, &reader, to: &svg)
      case .piece: writePiece(reader.nextPiece(), to: &svg)
      default: writeShape(item, &reader, to: &svg)
      }
    }
  }

  private func writePiece(_ piece: Drawing.Piece, to svg: inout MarkupWriter) {
    guard case .page = colors else { return write(piece.drawing, to: &svg) }
    svg.append(piece.markup)
  }

  private func writeMark(of count: Int, _ reader: inout DrawingReader, to svg: inout MarkupWriter) {
    let mark = reader.nextMark()
    guard let anchor = mark.anchor, hasLinks else {
      // Without words, what is drawn of it is painted like any other shape.
      if reader.hasLabels(among: count) { writeInside(count, &reader, to: &svg) }
      return
    }
    var labels = 0
    svg.element(
      "a",
      attributes: { tag in
        writeAddress(of: anchor, to: &tag)
        tag.text("aria-label", mark.name)
      },
      content: { svg in
        if !reader.isNextShape(filling: mark.hit) { writeHit(mark.hit, to: &svg) }
        labels = writeShapes(count, &reader, to: &svg)
      })
    // The link has a name in a sentence. Words drawn inside it would have to be part of that name, so they stand
    // behind it and let the pointer through.
    writeGroup(of: labels, &reader, to: &svg)
  }

  /// Where a pointer meets a mark that has no form of its own there.
  private func writeHit(_ hit: Rect, to svg: inout MarkupWriter) {
    svg.leaf("path") { tag in
      tag.numbers("d") { $0.outline(of: hit) }
      if !isPage { tag.literal("fill", "none") }
    }
  }

  var isPage: Bool { if case .page = colors { true } else { false } }
  private var hasLinks: Bool { if case .none = links { false } else { true } }

  private func writeAddress(of anchor: String, to tag: inout AttributeWriter) {
    switch links {
    case .none: break
    case .to(let page) where Self.isAddress(anchor): tag.text("href", Self.address(anchor, from: page))
    case .to(let page): tag.text("href", "", page, "#", anchor)
    }
  }

  /// An anchor is a fragment of the figure's page, or, when it holds a `#`, an address as seen from that page.
  static func address(_ anchor: String, from page: String) -> String {
    guard !isAddress(anchor) else { return folder(of: page) + anchor }
    return page + "#" + anchor
  }

  private static func isAddress(_ anchor: String) -> Bool { anchor.utf8.contains(UInt8(ascii: "#")) }

  private static func folder(of page: String) -> Substring { page.lastIndex(of: "/").map { page[...$0] } ?? "" }

  private func writeInside(_ count: Int, _ reader: inout DrawingReader, to svg: inout MarkupWriter) {
    for _ in 0..<writeShapes(count, &reader, to: &svg) { writeLabels(1, &reader, to: &svg) }
  }

  /// Writes the shapes among the next items and returns the number of labels, which the reader has next.
  private func writeShapes(_ count: Int, _ reader: inout DrawingReader, to svg: inout MarkupWriter) -> Int {
    var labels = 0
    for _ in 0..<count {
      guard let item = reader.next() else { break }
      if item.kind == .label { labels += 1 } else { writeShape(item, &reader, to: &svg) }
    }
    return labels
  }

  private func writeShape(_ item: Drawing.Item, _ reader: inout DrawingReader, to svg: inout MarkupWriter) {
    if item.isStrokes { return writeStrokes(item, &reader, to: &svg) }
    if item.isPlain { return writePlain(item, &reader, to: &svg) }
    svg.leaf(item.kind.element) { tag in
      writeForm(of: item, &reader, to: &tag)
      write(item.paint, to: &tag)
    }
  }

  /// Writes lines that look alike and follow each other as one path.
  private func writeStrokes(_ first: Drawing.Item, _ reader: inout DrawingReader, to svg: inout MarkupWriter) {
    svg.leaf("path") { tag in
      var isStraight = first.isStraight
      tag.numbers("d") { path in
        var pen = PathPen()
        path.strokes(first, &reader, &pen)
        while let next = nextStrokes(like: first, &reader) {
          path.strokes(next, &reader, &pen)
          isStraight = isStraight && next.isStraight
        }
      }
      write(first.paint, isStraight: isStraight, to: &tag)
    }
  }

  /// Writes areas that look alike and follow each other as one path.
  private func writePlain(_ first: Drawing.Item, _ reader: inout DrawingReader, to svg: inout MarkupWriter) {
    svg.leaf("path") { tag in
      tag.numbers("d") { path in
        var pen = PathPen()
        path.polygon(first.count / 2, &reader, &pen)
        while let next = reader.peek(), next.isPlain, next.paint == first.paint {
          _ = reader.next()
          path.polygon(next.count / 2, &reader, &pen)
        }
      }
      write(first.paint, to: &tag)
    }
  }

  /// Takes the next item if it is a line that looks like `first`; a mark that leads nowhere is no hindrance.
  private func nextStrokes(like first: Drawing.Item, _ reader: inout DrawingReader) -> Drawing.Item? {
    while let mark = reader.peek(), mark.kind == .mark {
      guard !hasLinks || !reader.isNextMarkLinked, !reader.hasLabels(among: mark.count + 1) else { return nil }
      _ = (reader.next(), reader.nextMark())
    }
    guard let next = reader.peek(), next.isStrokes, next.paint == first.paint else { return nil }
    return reader.next()
  }

  private func writeForm(of item: Drawing.Item, _ reader: inout DrawingReader, to tag: inout AttributeWriter) {
    switch item.kind {
    case .circle:
      writeCenter(&reader, to: &tag)
      tag.coordinate("r", reader.nextNumber())
    case .ellipse:
      writeCenter(&reader, to: &tag)
      tag.coordinate("rx", reader.nextNumber())
      tag.coordinate("ry", reader.nextNumber())
    case .rect: writeRect(&reader, to: &tag)
    case .polygon:
      tag.numbers("d") { path in
        var pen = PathPen()
        path.polygon(item.count / 2, &reader, &pen)
      }
    case .polyline, .connector, .strokes:
      tag.numbers("d") { path in
        var pen = PathPen()
        path.strokes(item, &reader, &pen)
      }
    case .arc:
      tag.numbers("d") { $0.ring(&reader) }
    case .bow: tag.numbers("d") { $0.bow(&reader) }
    case .label, .mark, .piece: break
    }
  }

  private func writeCenter(_ reader: inout DrawingReader, to tag: inout AttributeWriter) {
    tag.coordinate("cx", reader.nextNumber())
    tag.coordinate("cy", reader.nextNumber())
  }

  private func writeRect(_ reader: inout DrawingReader, to tag: inout AttributeWriter) {
    let (place, size) = (reader.nextPoint(), reader.nextPoint())
    write(Rect(x: place.x, y: place.y, width: size.x, height: size.y), to: &tag)
    let corner = reader.nextNumber()
    tag.coordinate("rx", corner == 0 ? nil : corner)
  }

  private func write(_ rect: Rect, to tag: inout AttributeWriter) {
    tag.coordinate("x", rect.x)
    tag.coordinate("y", rect.y)
    tag.coordinate("width", rect.width)
    tag.coordinate("height", rect.height)
  }

  /// - Parameter isStraight: Whether it paints straight lines alone, which hold no area that could be filled.
  private func write(_ paint: Paint, isStraight: Bool = false, to tag: inout AttributeWriter) {
    switch colors {
    case .page:
      tag.classes(
        paint.fill?.fillClass, paint.stroke?.strokeClass, paint.stroke == nil ? nil : PageClass.width(paint.width),
        PageClass.line(paint.line))
    case .spelledOut(let theme):
      if let fill = paint.fill { tag.literal("fill", fill.value(in: theme)) }
      if let stroke = paint.stroke { tag.literal("stroke", stroke.value(in: theme)) }
    }
    if paint.fill == nil, isPage ? paint.stroke == nil : !isStraight { tag.literal("fill", "none") }
    tag.number("fill-opacity", paint.opacity == 1 ? nil : paint.opacity)
    guard paint.stroke != nil else { return }
    if paint.width != common.width, !isPage || PageClass.width(paint.width) == nil {
      tag.number("stroke-width", paint.width)
    }
    if paint.line == .solid || isPage && PageClass.line(paint.line) != nil { return }
    tag.numbers("stroke-dasharray") { $0.dashes(paint.line) }
    if paint.line == .dotted { tag.literal("stroke-linecap", "round") }
  }
}

extension Drawing.Item {
  /// Whether it is lines only, which may be drawn together with others.
  fileprivate var isStrokes: Bool {
    switch kind {
    case .polyline, .connector, .strokes: paint.fill == nil
    default: false
    }
  }

  /// Whether it is a straight line or several of them.
  fileprivate var isStraight: Bool { kind == .strokes || count == 4 }

  /// Whether it is an area without an outline, which may be drawn together with others.
  fileprivate var isPlain: Bool { kind == .polygon && paint.fill != nil && paint.stroke == nil }
}

extension Drawing.Item.Kind {
  /// The element that draws a form.
  fileprivate var element: StaticString {
    switch self {
    case .circle: "circle"
    case .ellipse: "ellipse"
    case .rect: "rect"
    case .polygon, .polyline, .connector, .strokes, .arc, .bow: "path"
    case .label: "text"
    case .mark, .piece: "g"
    }
  }
}
