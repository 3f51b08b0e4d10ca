// What stands around a figure.

extension Message {
  /// `Data of the figure: …`
  package static func figureData(_ title: String) -> Message {
    Message("figure.data", .text("title", title))
  }
}
