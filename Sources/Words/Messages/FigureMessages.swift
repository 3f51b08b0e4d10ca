// What stands around a figure.

extension Message {
  /// `The figure as a table`
  package static var figureTable: Message { Message("figure.table") }
  /// `Data of the figure: …`
  package static func figureData(_ title: String) -> Message {
    Message("figure.data", .text("title", title))
  }
  /// `This figure as an SVG file`
  package static var figureFile: Message { Message("figure.file") }
}
