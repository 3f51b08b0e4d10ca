// What stands around a figure.

extension Message {
  /// `Data of the figure`
  package static var figureData: Message { Message("figure.data") }
}
