import Markup

/// Words of a drawing. What labels share stands once, on a group around them.
extension SVGWriter {
  /// Writes the next labels, which look alike.
  func writeLabels(_ count: Int, _ reader: inout DrawingReader, to svg: inout MarkupWriter) {
    guard count > 1 else { return write(reader.nextLabel(), to: &svg) }
    let first = reader.peekLabel()
    if first.halo, case .spelledOut(let theme) = colors {
      var copy = reader
      svg.element("g", attributes: { writeHalo(of: first, theme, to: &$0) }) { svg in
        for _ in 0..<count { writeWords(of: copy.nextLabel(), to: &svg) }
      }
    }
    svg.element("g", attributes: { writeStyle(of: first, to: &$0) }) { svg in
      for place in 0..<count {
        if place > 0 { _ = reader.next() }
        writeWords(of: reader.nextLabel(), to: &svg)
      }
    }
  }

  /// Writes the next labels, which stand behind a link, as a group; nothing for none.
  func writeGroup(of count: Int, _ reader: inout DrawingReader, to svg: inout MarkupWriter) {
    guard count > 0 else { return }
    let first = reader.peekLabel()
    if count == 1, isPage || !first.halo { return write(reader.nextLabel(), to: &svg) }
    guard count > 1, isPage || !first.halo, reader.areAlike(count) else {
      return svg.element("g") { svg in for _ in 0..<count { write(reader.nextLabel(), to: &svg) } }
    }
    svg.element("g", attributes: { writeStyle(of: first, to: &$0) }) { svg in
      for _ in 0..<count { writeWords(of: reader.nextLabel(), to: &svg) }
    }
  }

  private func write(_ label: Label, to svg: inout MarkupWriter) {
    if label.halo, case .spelledOut(let theme) = colors {
      svg.element(
        "text",
        attributes: { tag in
          writePlace(of: label, to: &tag)
          writeHalo(of: label, theme, to: &tag)
        }, text: label.line)
    }
    svg.element(
      "text",
      attributes: { tag in
        if isPage { writeStyle(of: label, to: &tag) }
        writePlace(of: label, to: &tag)
        if !isPage { writeStyle(of: label, to: &tag) }
      }, text: label.line)
  }

  private func writeWords(of label: Label, to svg: inout MarkupWriter) {
    svg.element("text", attributes: { writePlace(of: label, to: &$0) }, text: label.line)
  }

  private func writePlace(of label: Label, to tag: inout AttributeWriter) {
    // No eye sees less than half a unit in words.
    tag.whole("x", label.at.x)
    tag.whole("y", label.at.y)
  }

  /// What a label looks like, as far as it differs from what the whole figure says.
  private func writeStyle(of label: Label, to tag: inout AttributeWriter) {
    guard case .spelledOut(let theme) = colors else { return writeClasses(of: label, to: &tag) }
    writeFont(of: label, to: &tag)
    if label.tone != FigureStyle.tone { tag.literal("fill", label.tone.value(in: theme)) }
  }

  private func writeClasses(of label: Label, to tag: inout AttributeWriter) {
    let size = label.size == common.size ? nil : PageClass.size(label.size)
    tag.classes(
      label.tone == FigureStyle.tone ? nil : label.tone.fillClass, label.halo ? "h" : nil, label.bold ? "b" : nil, size,
      label.alignment == common.alignment ? nil : PageClass.anchor(label.alignment))
    // An attribute, since checkers of stylesheets do not know the property.
    if label.halo { tag.literal("paint-order", "stroke") }
    if size == nil, label.size != common.size { tag.number("font-size", label.size) }
    if label.italic { tag.literal("font-style", "italic") }
  }

  private func writeFont(of label: Label, to tag: inout AttributeWriter) {
    if label.size != common.size { tag.number("font-size", label.size) }
    if label.alignment != common.alignment { tag.literal("text-anchor", label.alignment.name) }
    if label.italic { tag.literal("font-style", "italic") }
    if label.bold { tag.literal("font-weight", "600") }
  }

  /// The same words beneath in the paper's colour, since most programs do not know of an order of painting.
  private func writeHalo(of label: Label, _ theme: FigureTheme, to tag: inout AttributeWriter) {
    let paper = Tone.paper.value(in: theme)
    writeFont(of: label, to: &tag)
    // Its edge is wider than its strokes, which need no colour of their own.
    tag.literal("stroke", paper)
    tag.number("stroke-width", 4)
    tag.literal("aria-hidden", "true")
  }
}
