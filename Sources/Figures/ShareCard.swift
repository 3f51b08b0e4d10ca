package import Markup

/// A picture of a case for who passes its address on: what it says in large words, and its first figure beside them.
package struct ShareCard {
  /// Its size in pixels, which portals agree on.
  package static let size = (width: 1200.0, height: 630.0)

  private let site: String
  private let title: String
  private let headline: String
  private let figure: Figure?

  /// A card.
  ///
  /// - Parameters:
  ///   - site: What the site is called.
  ///   - title: What the case is called.
  ///   - headline: What it says in one sentence; empty where it says nothing yet.
  ///   - figure: Shown beside the words; `nil` leaves them the whole width.
  package init(site: String, title: String, headline: String, figure: Figure?) {
    (self.site, self.title, self.headline, self.figure) = (site, title, headline, figure)
  }

  private static let margin = 64.0
  private var wordsWidth: Double { figure == nil ? Self.size.width - 2 * Self.margin : 580 }

  /// The card as an SVG document.
  package var svg: Markup {
    .build { file in
      file.element(
        "svg",
        attributes: { tag in
          tag.literal("xmlns", "http://www.w3.org/2000/svg")
          tag.literal("font-family", FigureStyle.family)
          tag.number("width", Self.size.width)
          tag.number("height", Self.size.height)
          tag.numbers("viewBox") { $0.list(0, 0, Self.size.width, Self.size.height) }
        },
        content: { svg in
          ground("#ffffff", height: Self.size.height, to: &svg)
          ground("#0b4f6c", height: 12, to: &svg)
          words(to: &svg)
          if let figure { picture(figure, to: &svg) }
        })
    }
  }

  private func ground(_ fill: StaticString, height: Double, to svg: inout MarkupWriter) {
    svg.element(
      "rect",
      attributes: { tag in
        tag.number("width", Self.size.width)
        tag.number("height", height)
        tag.literal("fill", fill)
      }, content: { _ in })
  }

  private func words(to svg: inout MarkupWriter) {
    var y = 96.0
    lines(site, size: 24, bold: false, fill: "#55606a", most: 1, y: &y, to: &svg)
    y += 48
    lines(title, size: title.count > 60 ? 42 : 52, bold: true, fill: "#1b2127", most: 4, y: &y, to: &svg)
    y += 20
    lines(headline, size: 28, bold: false, fill: "#1b2127", most: 5, y: &y, to: &svg)
  }

  /// Writes a text in lines that fit; where there are too many, the last ends in an ellipsis.
  private func lines(
    _ text: String, size: Double, bold: Bool, fill: StaticString, most: Int, y: inout Double, to svg: inout MarkupWriter
  ) {
    guard !text.isEmpty else { return }
    let wrapped = TextMetrics.wrap(text, width: wordsWidth, size: size, bold: bold)
    let all = [wrapped.first] + wrapped.rest
    for (place, line) in all.prefix(most).enumerated() {
      let isCut = place == most - 1 && all.count > most
      svg.element(
        "text",
        attributes: { tag in
          tag.number("x", Self.margin)
          tag.number("y", y)
          tag.number("font-size", size)
          if bold { tag.literal("font-weight", "700") }
          tag.literal("fill", fill)
        }, text: isCut ? line + "…" : line)
      y += (size * 1.25).rounded()
    }
  }

  /// The figure's drawing for phones, as large as there is room.
  private func picture(_ figure: Figure, to svg: inout MarkupWriter) {
    let drawing = figure.drawing(.narrow)
    let common = CommonStyle(of: [drawing])
    svg.element(
      "svg",
      attributes: { tag in
        common.write(to: &tag)
        tag.number("x", 690)
        tag.number("y", 60)
        tag.number("width", 460)
        tag.number("height", 510)
        tag.numbers("viewBox") { $0.list(0, 0, drawing.width, drawing.height) }
      },
      content: { SVGWriter(pageLink: nil, colors: .spelledOut(.light), common: common).write(drawing, to: &$0) })
  }
}
