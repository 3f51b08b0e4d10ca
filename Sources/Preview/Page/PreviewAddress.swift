/// Addresses of the preview's own, which no file of a site can have.
enum PreviewAddress {
  static let script = "/-caseloom/preview.js"
  static let style = "/-caseloom/preview.css"
  static let events = "/-caseloom/events"
}
