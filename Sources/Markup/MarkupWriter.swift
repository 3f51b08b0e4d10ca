/// Writes HTML or SVG straight into UTF-8 bytes.
///
/// Element and attribute names are `StaticString`, so they can only come from the program; all other text is escaped.
/// The one way to write markup as it is, is `append(_:)` with another writer's `Markup`, and `raw(_:)`, which takes
/// a literal.
package struct MarkupWriter: Sendable {
  /// What has been written so far, as UTF-8.
  package private(set) var bytes: [UInt8] = []

  /// An empty writer.
  package init() {}

  /// A writer whose storage is ready for about `capacity` bytes.
  package init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// What has been written, as finished markup.
  package var markup: Markup { Markup(bytes: bytes) }

  /// An element with content.
  package mutating func element(
    _ name: StaticString, _ attributes: Attribute..., content: (inout MarkupWriter) -> Void
  ) {
    open(name, attributes)
    content(&self)
    close(name)
  }

  /// An element whose content is one text; an empty text still writes both tags.
  package mutating func element(_ name: StaticString, _ attributes: Attribute..., text: String) {
    open(name, attributes)
    self.text(text)
    close(name)
  }

  /// An HTML void element such as `<br>` or `<meta …>`.
  package mutating func void(_ name: StaticString, _ attributes: Attribute...) {
    open(name, attributes)
  }

  /// An SVG or XML element without content: `<path …/>`.
  package mutating func leaf(_ name: StaticString, _ attributes: Attribute...) {
    leaf(name, attributes)
  }

  /// An SVG or XML element without content whose attributes were gathered beforehand.
  package mutating func leaf(_ name: StaticString, _ attributes: [Attribute]) {
    open(name, attributes)
    bytes.removeLast()
    raw("/>")
  }

  /// Escaped text.
  package mutating func text(_ text: String) { Escaping.append(text, to: &bytes) }

  /// Markup that another writer made.
  package mutating func append(_ markup: Markup) { bytes.append(contentsOf: markup.bytes) }

  /// What the template engine rendered from a template and from values that it escaped.
  package mutating func append(rendered utf8: some Collection<UInt8>) { bytes.append(contentsOf: utf8) }

  /// Markup spelled out in the program.
  package mutating func raw(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// A start tag whose element is closed later with `close(_:)`, for content that spans several functions.
  package mutating func open(_ name: StaticString, _ attributes: [Attribute] = []) {
    bytes.append(UInt8(ascii: "<"))
    raw(name)
    for attribute in attributes { write(attribute) }
    bytes.append(UInt8(ascii: ">"))
  }

  /// The end tag of an element begun with `open(_:_:)`.
  package mutating func close(_ name: StaticString) {
    raw("</")
    raw(name)
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func write(_ attribute: Attribute) {
    if case .absent = attribute.value { return }
    bytes.append(UInt8(ascii: " "))
    raw(attribute.name)
    if case .flag = attribute.value { return }
    raw("=\"")
    switch attribute.value {
    case .text(let text): self.text(text)
    case .bytes(let utf8): Escaping.append(utf8, to: &bytes)
    case .number(let number): Number.appendShort(number, to: &bytes)
    case .flag, .absent: break
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
