package import Markup

extension Figure {
  /// The figure as part of a page, coloured by the page's stylesheet.
  ///
  /// `idPrefix` keeps ids apart where several cases share a page; figure and layout are added here. `pageLink` stands
  /// before the fragment of each link and is empty on the report page itself.
  package func inline(idPrefix: String, layout: FigureLayout, pageLink: String = "") -> Markup {
    let drawing = drawing(layout)
    let prefix = "\(idPrefix)-\(name)-\(layout.rawValue)"
    return .build { page in
      let frame = Rect(x: 0, y: 0, width: drawing.width, height: drawing.height)
      svg(prefix: prefix, frame: frame, hasLinks: drawing.hasLinks, layout: layout, page: &page) { svg in
        SVGWriter(pageLink: pageLink).write(drawing, to: &svg)
      }
    }
  }

  /// The figure as a complete SVG document with its title and caption in the picture and its own light colours.
  ///
  /// `pageLink` is the address of the report page as seen from the file.
  package func standalone(pageLink: String) -> Markup {
    let margin = wide.width > 1000 ? 0.0 : 16
    let left = 24 - margin
    let head = TextBlock(
      title, width: wide.width - 48, style: Label(text: "", at: Point(left, 0), size: 24, bold: true))
    let foot = TextBlock(
      caption, width: wide.width - 48,
      style: Label(text: "", at: Point(left, wide.height + 26), size: 16, tone: .muted))
    let top = head.height + 22
    let frame = Rect(
      x: -margin, y: -top, width: wide.width + 2 * margin, height: top + wide.height + foot.height + 30)
    return .build { file in
      svg(prefix: name, frame: frame, hasLinks: wide.hasLinks, layout: nil, page: &file) { svg in
        svg.element("style", text: FigureStyle.standalone)
        let writer = SVGWriter(pageLink: pageLink)
        writer.write(Shape(.rect(frame, corner: 0), .fill(.paper)), to: &svg)
        for label in head.labels { writer.write(label.moved(down: 38 - top), to: &svg) }
        writer.write(wide, to: &svg)
        for label in foot.labels { writer.write(label, to: &svg) }
      }
    }
  }

  private func svg(
    prefix: String, frame: Rect, hasLinks: Bool, layout: FigureLayout?, page: inout MarkupWriter,
    content: (inout MarkupWriter) -> Void
  ) {
    let box = [frame.x, frame.y, frame.width, frame.height].map(Number.short).joined(separator: " ")
    let isFile = layout == nil
    page.element(
      "svg", .text("xmlns", isFile ? "http://www.w3.org/2000/svg" : nil),
      .class("figure-svg" + (layout.map { " figure-\($0.rawValue)" } ?? "")),
      .number("width", isFile ? frame.width : nil), .number("height", isFile ? frame.height : nil),
      .text("viewBox", box), .text("role", hasLinks ? "graphics-document" : "img"),
      .text("aria-labelledby", "\(prefix)-title"), .text("aria-describedby", "\(prefix)-desc")
    ) { svg in
      svg.element("title", .id("\(prefix)-title"), text: title)
      svg.element("desc", .id("\(prefix)-desc"), text: description)
      content(&svg)
    }
  }
}

extension Label {
  func moved(down distance: Double) -> Label {
    var copy = self
    copy.at.y += distance
    return copy
  }
}
