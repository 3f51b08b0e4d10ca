/// Writes HTML or SVG straight into UTF-8 bytes.
///
/// Element and attribute names are `StaticString`, so they can only come from the program; all other text is escaped.
/// The one way to write markup as it is, is `append(_:)` with another writer's `Markup`, and `raw(_:)`, which takes
/// a literal.
package struct MarkupWriter: ~Copyable {
  /// From this size on, markup that is appended stays a piece of its own.
  private static let large = 4096

  // Most pieces of a page are smaller, and few bytes of a page have to move when it grows.
  private var tag = AttributeWriter(capacity: 4096)
  /// Finished pieces before what is being written.
  private var pieces: [[UInt8]] = []

  init() {}

  /// An element with content.
  package mutating func element(
    _ name: StaticString, _ first: Attribute, _ second: Attribute, _ third: Attribute, _ more: Attribute...,
    content: (inout MarkupWriter) -> Void
  ) {
    open(name, [first, second, third] + more)
    content(&self)
    close(name)
  }

  /// An element with one attribute and content.
  package mutating func element(
    _ name: StaticString, _ attribute: Attribute, content: (inout MarkupWriter) -> Void
  ) {
    begin(name) { $0.write(attribute) }
    content(&self)
    close(name)
  }

  /// An element with one attribute whose content is one text.
  package mutating func element(_ name: StaticString, _ attribute: Attribute, text: String) {
    begin(name) { $0.write(attribute) }
    self.text(text)
    close(name)
  }

  /// An element with two attributes and content; written out, since a list of them costs more than the element.
  package mutating func element(
    _ name: StaticString, _ first: Attribute, _ second: Attribute, content: (inout MarkupWriter) -> Void
  ) {
    begin(name) { tag in
      tag.write(first)
      tag.write(second)
    }
    content(&self)
    close(name)
  }

  /// An element with two attributes whose content is one text.
  package mutating func element(_ name: StaticString, _ first: Attribute, _ second: Attribute, text: String) {
    element(name, first, second) { $0.text(text) }
  }

  /// An element with three attributes whose content is one text.
  package mutating func element(
    _ name: StaticString, _ first: Attribute, _ second: Attribute, _ third: Attribute, text: String
  ) {
    begin(name) { tag in
      tag.write(first)
      tag.write(second)
      tag.write(third)
    }
    self.text(text)
    close(name)
  }

  /// An element without attributes and with content.
  package mutating func element(_ name: StaticString, content: (inout MarkupWriter) -> Void) {
    begin(name) { _ in }
    content(&self)
    close(name)
  }

  /// An element without attributes whose content is one text.
  package mutating func element(_ name: StaticString, text: String) {
    begin(name) { _ in }
    self.text(text)
    close(name)
  }

  /// An element whose attributes are written one by one, and whose content is one text.
  package mutating func element(
    _ name: StaticString, attributes: (inout AttributeWriter) -> Void, text: Substring
  ) {
    begin(name, attributes)
    self.text(text)
    close(name)
  }

  /// An element whose attributes are written one by one, with content.
  package mutating func element(
    _ name: StaticString, attributes: (inout AttributeWriter) -> Void, content: (inout MarkupWriter) -> Void
  ) {
    begin(name, attributes)
    content(&self)
    close(name)
  }

  /// An element whose content is one text; an empty text still writes both tags.
  package mutating func element(
    _ name: StaticString, _ first: Attribute, _ second: Attribute, _ third: Attribute, _ fourth: Attribute,
    _ more: Attribute..., text: String
  ) {
    open(name, [first, second, third, fourth] + more)
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
    leaf(name) { tag in for attribute in attributes { tag.write(attribute) } }
  }

  /// An SVG or XML element without content whose attributes are written one by one.
  package mutating func leaf(_ name: StaticString, attributes: (inout AttributeWriter) -> Void) {
    beginTag(name, attributes)
    raw("/>")
  }

  /// Escaped text.
  package mutating func text(_ text: Substring) { Escaping.append(text, to: &tag.numbers.buffer) }

  /// Escaped text.
  package mutating func text(_ text: String) { Escaping.append(text, to: &tag.numbers.buffer) }

  /// Markup that another writer made.
  package mutating func append(_ markup: Markup) {
    guard markup.count >= Self.large else {
      for piece in markup.pieces { tag.numbers.buffer.append(piece) }
      return
    }
    endPiece()
    pieces += markup.pieces
  }

  /// What the template engine rendered from a template and from values that it escaped.
  package mutating func append(rendered utf8: [UInt8]) { tag.numbers.buffer.append(utf8) }

  /// Markup spelled out in the program.
  package mutating func raw(_ literal: StaticString) { tag.numbers.buffer.append(literal) }

  /// A start tag whose element is closed later with `close(_:)`, for content that spans several functions.
  package mutating func open(_ name: StaticString, _ attributes: [Attribute] = []) {
    begin(name) { tag in for attribute in attributes { tag.write(attribute) } }
  }

  /// The end tag of an element begun with `open(_:_:)`; after a cell, a term, a definition and the head of a table a
  /// line ends.
  package mutating func close(_ name: StaticString) {
    raw("</")
    raw(name)
    tag.numbers.buffer.append(UInt8(ascii: ">"))
    // Pages show nothing of it, and who reads only their text would read the words of two neighbours as one.
    if Self.standsBesideOthers(name) { tag.numbers.buffer.append(UInt8(ascii: "\n")) }
  }

  private static func standsBesideOthers(_ name: StaticString) -> Bool {
    name.withUTF8Buffer { name in
      // Nearly all names are told apart by how long they are.
      switch name.count {
      case 2:
        name.elementsEqual("td".utf8) || name.elementsEqual("th".utf8)
          || name.elementsEqual("dt".utf8) || name.elementsEqual("dd".utf8)
      case 7: name.elementsEqual("caption".utf8)
      default: false
      }
    }
  }

  /// What has been written, as finished markup; the writer is empty afterwards.
  mutating func finish() -> Markup {
    endPiece()
    defer { pieces = [] }
    return Markup(pieces: pieces)
  }

  private mutating func endPiece() {
    guard tag.numbers.buffer.count > 0 else { return }
    pieces.append(tag.numbers.buffer.bytes)
    tag.numbers.buffer.removeAll()
  }

  private mutating func begin(_ name: StaticString, _ attributes: (inout AttributeWriter) -> Void) {
    beginTag(name, attributes)
    tag.numbers.buffer.append(UInt8(ascii: ">"))
  }

  private mutating func beginTag(_ name: StaticString, _ attributes: (inout AttributeWriter) -> Void) {
    tag.numbers.buffer.append(UInt8(ascii: "<"))
    tag.numbers.buffer.append(name)
    attributes(&tag)
  }
}
