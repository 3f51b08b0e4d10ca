import Markup

/// Writes a drawing's items as SVG elements.
struct SVGWriter {
  /// What stands before `#` in a link; empty for a link inside the same page, `nil` for no links at all.
  let pageLink: String?

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
    guard let target = mark.anchor.flatMap(address) else {
      return svg.element("g") { writeInside(mark, to: &$0) }
    }
    svg.element("a", .class("fig-link"), .href(target), .text("aria-label", mark.name)) { svg in
      svg.leaf(
        "rect", .class("fig-hit"), .number("x", mark.hit.x), .number("y", mark.hit.y),
        .number("width", mark.hit.width), .number("height", mark.hit.height), .number("rx", 4))
      for shape in mark.shapes { write(shape, to: &svg) }
    }
    // The link has a name in a sentence. Words drawn inside it would have to be part of that name, so they stand
    // behind it and let the pointer through.
    guard !mark.labels.isEmpty else { return }
    svg.element("g", .text("pointer-events", "none")) { svg in
      for label in mark.labels { write(label, to: &svg) }
    }
  }

  /// An anchor is a fragment of the figure's page, or, when it holds a `#`, an address as seen from that page.
  private func address(_ anchor: String) -> String? {
    pageLink.map { page in
      guard anchor.utf8.contains(UInt8(ascii: "#")) else { return page + "#" + anchor }
      let folder = page.lastIndex(of: "/").map { page[...$0] } ?? ""
      return folder + anchor
    }
  }

  private func writeInside(_ mark: EvidenceMark, to svg: inout MarkupWriter) {
    for shape in mark.shapes { write(shape, to: &svg) }
    for label in mark.labels { write(label, to: &svg) }
  }

  func write(_ label: Label, to svg: inout MarkupWriter) {
    svg.element(
      "text", .class(label.halo ? label.tone.fillClass + " fig-halo" : label.tone.fillClass),
      .number("x", label.at.x), .number("y", label.at.y), .number("font-size", label.size),
      .text("text-anchor", label.alignment == .start ? nil : label.alignment.rawValue),
      .text("paint-order", label.halo ? "stroke" : nil), .text("font-weight", label.bold ? "600" : nil),
      .text("font-style", label.italic ? "italic" : nil),
      text: label.text)
  }

  func write(_ shape: Shape, to svg: inout MarkupWriter) {
    let paint = attributes(of: shape.paint)
    switch shape.form {
    case .circle(let center, let radius):
      svg.leaf("circle", [.number("cx", center.x), .number("cy", center.y), .number("r", radius)] + paint)
    case .ellipse(let center, let across, let down):
      svg.leaf(
        "ellipse",
        [.number("cx", center.x), .number("cy", center.y), .number("rx", across), .number("ry", down)] + paint)
    case .rect(let rect, let corner):
      svg.leaf(
        "rect",
        [
          .number("x", rect.x), .number("y", rect.y), .number("width", rect.width), .number("height", rect.height),
          .number("rx", corner == 0 ? nil : corner),
        ] + paint)
    case .polygon(let points): svg.leaf("polygon", [.utf8("points", PathText.points(points))] + paint)
    case .polyline(let points): svg.leaf("polyline", [.utf8("points", PathText.points(points))] + paint)
    case .strokes(let strokes): svg.leaf("path", [.utf8("d", PathText.strokes(strokes))] + paint)
    case .arc(let center, let inner, let outer, let from, let to):
      let path = PathText.ring(center, inner: inner, outer: outer, from: from, to: to)
      svg.leaf("path", [.utf8("d", path), .text("fill-rule", "evenodd")] + paint)
    }
  }

  private func attributes(of paint: Paint) -> [Attribute] {
    let classes: String? =
      switch (paint.fill, paint.stroke) {
      case (let fill?, let stroke?): fill.fillClass + " " + stroke.strokeClass
      case (let fill?, nil): fill.fillClass
      case (nil, let stroke?): stroke.strokeClass
      case (nil, nil): nil
      }
    let dash = paint.stroke == nil ? nil : paint.line.pattern(width: paint.width)
    return [
      .class(classes),
      .text("fill", paint.fill == nil ? "none" : nil),
      .number("fill-opacity", paint.opacity == 1 ? nil : paint.opacity),
      .number("stroke-width", paint.stroke == nil ? nil : paint.width),
      .text("stroke-dasharray", dash.map { $0.map(Number.short).joined(separator: " ") }),
      .text("stroke-linecap", paint.line == .dotted && paint.stroke != nil ? "round" : nil),
    ]
  }
}
