import Markup

/// Writes a drawing's items as SVG elements.
struct SVGWriter {
  /// What becomes of a mark that leads to its evidence.
  enum Links {
    case none
    /// Links to a page; empty for a link inside the same page.
    case to(page: String)
    /// Links whose addresses are filled in later, in the order of the marks.
    case later
  }

  let links: Links

  /// `pageLink` stands before the fragment of each link; `nil` for no links at all.
  init(pageLink: String?) { self.init(links: pageLink.map(Links.to) ?? .none) }

  init(links: Links) { self.links = links }

  func write(_ drawing: Drawing, to svg: inout MarkupWriter) {
    for item in drawing.items {
      switch item {
      case .shape(let shape): write(shape, to: &svg)
      case .label(let label): write(label, to: &svg)
      case .mark(let mark): write(mark, to: &svg)
      case .written(let markup, _): svg.append(markup)
      case .connector(let connector): for shape in connector.shapes { write(shape, to: &svg) }
      }
    }
  }

  private func write(_ mark: EvidenceMark, to svg: inout MarkupWriter) {
    guard let anchor = mark.anchor, hasLinks else {
      return svg.element("g") { writeInside(mark, to: &$0) }
    }
    svg.element(
      "a",
      attributes: { tag in
        tag.literal("class", "fig-link")
        writeAddress(of: anchor, to: &tag)
        tag.text("aria-label", mark.name)
      },
      content: { svg in
        svg.leaf("rect") { tag in
          tag.literal("class", "fig-hit")
          write(mark.hit, to: &tag)
          tag.number("rx", 4)
        }
        for shape in mark.shapes { write(shape, to: &svg) }
      })
    // The link has a name in a sentence. Words drawn inside it would have to be part of that name, so they stand
    // behind it and let the pointer through.
    guard !mark.labels.isEmpty else { return }
    svg.element("g", .text("pointer-events", "none")) { svg in
      for label in mark.labels { write(label, to: &svg) }
    }
  }

  private var hasLinks: Bool { if case .none = links { false } else { true } }

  private func writeAddress(of anchor: String, to tag: inout AttributeWriter) {
    switch links {
    case .none: break
    case .to(let page): tag.text("href", Self.address(anchor, from: page))
    case .later: tag.gap("href")
    }
  }

  /// An anchor is a fragment of the figure's page, or, when it holds a `#`, an address as seen from that page.
  static func address(_ anchor: String, from page: String) -> String {
    guard anchor.utf8.contains(UInt8(ascii: "#")) else { return page + "#" + anchor }
    let folder = page.lastIndex(of: "/").map { page[...$0] } ?? ""
    return folder + anchor
  }

  private func writeInside(_ mark: EvidenceMark, to svg: inout MarkupWriter) {
    for shape in mark.shapes { write(shape, to: &svg) }
    for label in mark.labels { write(label, to: &svg) }
  }

  func write(_ label: Label, to svg: inout MarkupWriter) {
    svg.element(
      "text",
      attributes: { tag in
        tag.classes(label.tone.fillClass, label.halo ? "fig-halo" : nil)
        tag.number("x", label.at.x)
        tag.number("y", label.at.y)
        tag.number("font-size", label.size)
        if label.alignment != .start { tag.literal("text-anchor", label.alignment.name) }
        if label.halo { tag.literal("paint-order", "stroke") }
        if label.bold { tag.literal("font-weight", "600") }
        if label.italic { tag.literal("font-style", "italic") }
      }, text: label.text)
  }

  func write(_ shape: Shape, to svg: inout MarkupWriter) {
    svg.leaf(shape.form.element) { tag in
      write(shape.form, to: &tag)
      write(shape.paint, to: &tag)
    }
  }

  private func write(_ form: Shape.Form, to tag: inout AttributeWriter) {
    switch form {
    case .circle(let center, let radius):
      tag.number("cx", center.x)
      tag.number("cy", center.y)
      tag.number("r", radius)
    case .ellipse(let center, let across, let down):
      tag.number("cx", center.x)
      tag.number("cy", center.y)
      tag.number("rx", across)
      tag.number("ry", down)
    case .rect(let rect, let corner):
      write(rect, to: &tag)
      tag.number("rx", corner == 0 ? nil : corner)
    case .polygon(let points), .polyline(let points): tag.numbers("points") { $0.points(points) }
    case .strokes(let strokes): tag.numbers("d") { $0.strokes(strokes) }
    case .arc(let center, let inner, let outer, let from, let to):
      tag.numbers("d") { $0.ring(center, inner: inner, outer: outer, from: from, to: to) }
      tag.literal("fill-rule", "evenodd")
    }
  }

  private func write(_ rect: Rect, to tag: inout AttributeWriter) {
    tag.number("x", rect.x)
    tag.number("y", rect.y)
    tag.number("width", rect.width)
    tag.number("height", rect.height)
  }

  private func write(_ paint: Paint, to tag: inout AttributeWriter) {
    tag.classes(paint.fill?.fillClass, paint.stroke?.strokeClass)
    if paint.fill == nil { tag.literal("fill", "none") }
    tag.number("fill-opacity", paint.opacity == 1 ? nil : paint.opacity)
    guard paint.stroke != nil else { return }
    tag.number("stroke-width", paint.width)
    if let dash = paint.line.pattern(width: paint.width) { tag.numbers("stroke-dasharray") { $0.list(dash) } }
    if paint.line == .dotted { tag.literal("stroke-linecap", "round") }
  }
}

extension Shape.Form {
  /// The element that draws the form.
  fileprivate var element: StaticString {
    switch self {
    case .circle: "circle"
    case .ellipse: "ellipse"
    case .rect: "rect"
    case .polygon: "polygon"
    case .polyline: "polyline"
    case .strokes, .arc: "path"
    }
  }
}
