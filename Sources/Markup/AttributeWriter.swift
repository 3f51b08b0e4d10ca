/// Writes the attributes of one tag straight into the page, for tags that come by the thousand.
package struct AttributeWriter: ~Copyable {
  /// What the page is written with.
  var numbers: NumberWriter

  init(capacity: Int) { numbers = NumberWriter(buffer: ByteBuffer(capacity: capacity)) }

  /// An attribute with a text value; `nil` leaves the attribute out.
  package mutating func text(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    begin(name)
    Escaping.append(value, to: &numbers.buffer)
    end()
  }

  /// An attribute with a text value of two parts.
  package mutating func text(_ name: StaticString, _ value: String, _ ending: StaticString) {
    begin(name)
    Escaping.append(value, to: &numbers.buffer)
    escape(ending)
    end()
  }

  /// An attribute with a text value in pieces, none of which is put together before it is written.
  package mutating func text(
    _ name: StaticString, _ start: StaticString, _ value: String, _ middle: StaticString = "", _ end: String = "",
    _ last: StaticString = ""
  ) {
    begin(name)
    escape(start)
    Escaping.append(value, to: &numbers.buffer)
    escape(middle)
    Escaping.append(end, to: &numbers.buffer)
    escape(last)
    self.end()
  }

  /// An attribute with a text value of three texts and what stands between them.
  package mutating func text(
    _ name: StaticString, _ first: String, _ between: StaticString, _ second: String, _ before: StaticString,
    _ third: String
  ) {
    begin(name)
    Escaping.append(first, to: &numbers.buffer)
    escape(between)
    Escaping.append(second, to: &numbers.buffer)
    escape(before)
    Escaping.append(third, to: &numbers.buffer)
    end()
  }

  /// `class` with up to five names; `nil` leaves one out, and the attribute with the last of them.
  package mutating func classes(
    _ first: StaticString?, _ second: StaticString?, _ third: StaticString? = nil, _ fourth: StaticString? = nil,
    _ fifth: StaticString? = nil
  ) {
    guard first != nil || second != nil || third != nil || fourth != nil || fifth != nil else { return }
    begin("class")
    var isFirst = true
    add(first, isFirst: &isFirst)
    add(second, isFirst: &isFirst)
    add(third, isFirst: &isFirst)
    add(fourth, isFirst: &isFirst)
    add(fifth, isFirst: &isFirst)
    end()
  }

  private mutating func add(_ name: StaticString?, isFirst: inout Bool) {
    guard let name else { return }
    if !isFirst { numbers.buffer.append(UInt8(ascii: " ")) }
    escape(name)
    isFirst = false
  }

  /// An attribute whose value is spelled out in the program.
  package mutating func literal(_ name: StaticString, _ value: StaticString) {
    begin(name)
    escape(value)
    end()
  }

  /// An attribute with a number of at most two decimals; `nil` leaves the attribute out.
  package mutating func number(_ name: StaticString, _ value: Double?) {
    guard let value else { return }
    begin(name)
    Number.appendShort(value, to: &numbers.buffer)
    end()
  }

  /// An attribute with a place or a length in a drawing, to one decimal; `nil` leaves the attribute out.
  package mutating func coordinate(_ name: StaticString, _ value: Double?) {
    guard let value else { return }
    begin(name)
    numbers.tenths(Number.tenths(value), isFirst: true)
    end()
  }

  /// An attribute with a place in a drawing, to the nearest whole unit.
  package mutating func whole(_ name: StaticString, _ value: Double) {
    begin(name)
    numbers.whole(value)
    end()
  }

  /// An attribute whose value is made of numbers and signs, such as the data of a path.
  package mutating func numbers(_ name: StaticString, _ content: (inout NumberWriter) -> Void) {
    begin(name)
    content(&numbers)
    end()
  }

  mutating func write(_ attribute: Attribute) {
    switch attribute.value {
    case .text(let value): text(attribute.name, value)
    case .number(let value): number(attribute.name, value)
    case .language(let value, let outer): language(value, within: outer, attribute.name)
    case .flag:
      numbers.buffer.append(UInt8(ascii: " "))
      numbers.buffer.append(attribute.name)
    case .absent: break
    }
  }

  private mutating func language(_ language: String, within outer: String?, _ name: StaticString) {
    text(name, language)
    let direction = TextDirection(language: language)
    guard direction != outer.map(TextDirection.init) ?? .leftToRight else { return }
    literal("dir", direction == .rightToLeft ? "rtl" : "ltr")
  }

  private mutating func escape(_ literal: StaticString) {
    literal.withUTF8Buffer { Escaping.append($0, to: &numbers.buffer) }
  }

  private mutating func begin(_ name: StaticString) { numbers.buffer.append(attribute: name) }

  private mutating func end() { numbers.buffer.append(UInt8(ascii: "\"")) }
}

/// Writes numbers and the signs between them; neither has to be escaped.
package struct NumberWriter: ~Copyable {
  var buffer: ByteBuffer

  /// A number of at most two decimals.
  package mutating func number(_ value: Double) { Number.appendShort(value, to: &buffer) }

  /// The nearest whole number.
  mutating func whole(_ value: Double) { tenths(Number.whole(value) * 10, isFirst: true) }

  /// A whole number of tenths after another number, with what parts the two; `isFirst` = after a letter.
  package mutating func tenths(_ value: Int, isFirst: Bool = false) {
    if value < 0 { buffer.append(UInt8(ascii: "-")) } else if !isFirst { buffer.append(UInt8(ascii: " ")) }
    let (whole, rest) = value.magnitude.quotientAndRemainder(dividingBy: 10)
    if whole > 0 || rest == 0 { buffer.append(decimal: UInt64(whole)) }
    guard rest > 0 else { return }
    buffer.append(UInt8(ascii: "."))
    buffer.append(UInt8(ascii: "0") + UInt8(rest))
  }

  /// A letter, a comma or a space; what would have to be escaped is left out.
  package mutating func sign(_ sign: Unicode.Scalar) {
    guard sign.isASCII, !Escaping.mayMean(UInt8(ascii: sign)) else { return }
    buffer.append(UInt8(ascii: sign))
  }
}
