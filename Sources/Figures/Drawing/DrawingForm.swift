import Markup

/// A drawing spelled out once for all pages that show it: they differ in where its marks lead.
struct DrawingForm: Sendable {
  private let form: MarkupForm
  private let anchors: [String]

  init(_ drawing: Drawing) {
    form = .build { SVGWriter(links: .later).write(drawing, to: &$0) }
    anchors = drawing.evidence.compactMap(\.anchor)
  }

  /// Writes the drawing with links to `page`.
  func write(linkingTo page: String, to svg: inout MarkupWriter) {
    svg.append(form) { gap, svg in SVGWriter.writeAddress(anchors[gap], from: page, to: &svg) }
  }
}
