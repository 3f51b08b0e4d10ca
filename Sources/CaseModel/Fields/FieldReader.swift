/// A value that tells its stored fields one by one, every one of them.
///
/// What is made of a value by its fields (a fingerprint, its words) cannot miss one that its list has; a test compares
/// the lists with the types.
package protocol Listed {
  /// Tells each stored field, in a fixed order.
  func list(to reader: inout some FieldReader)
}

/// Takes the stored fields of a value, one by one.
package protocol FieldReader {
  /// Takes a text.
  mutating func read(_ text: String)
  /// Takes a number, a truth value, or which of several cases something is.
  mutating func read(_ number: Int)
  /// Takes blocks of text.
  mutating func read(_ blocks: [Block])
}

extension FieldReader {
  /// Takes a truth value.
  package mutating func read(_ value: Bool) { read(value ? 1 : 0) }

  /// Takes a text that may be missing.
  package mutating func read(_ text: String?) {
    read(text != nil)
    if let text { read(text) }
  }

  /// Takes a number that may be missing.
  package mutating func read(_ number: Int?) {
    read(number != nil)
    if let number { read(number) }
  }

  /// Takes texts in order.
  package mutating func read(_ texts: [String]) {
    read(texts.count)
    for text in texts { read(text) }
  }

  /// Takes numbers in order.
  package mutating func read(_ numbers: [Int]) {
    read(numbers.count)
    for number in numbers { read(number) }
  }

  /// Takes a value with fields.
  package mutating func read(_ value: some Listed) { value.list(to: &self) }

  /// Takes a value with fields that may be missing.
  package mutating func read<Value: Listed>(_ value: Value?) {
    read(value != nil)
    if let value { value.list(to: &self) }
  }

  /// Takes values with fields, in order.
  package mutating func read(_ values: [some Listed]) {
    read(values.count)
    for value in values { value.list(to: &self) }
  }
}

/// The fields of values as bytes: equal values have equal bytes, and others have others.
package struct FieldBytes: FieldReader, Sendable {
  /// The bytes so far.
  package private(set) var bytes: [UInt8] = []

  /// Of nothing yet.
  package init() {}

  /// Of one value.
  package init(_ value: some Listed) { value.list(to: &self) }

  /// Of several values, in order.
  package init(_ values: [some Listed]) { read(values) }

  /// Adds a text, led by its length.
  package mutating func read(_ text: String) {
    var text = text
    text.withUTF8 { space in
      read(space.count)
      bytes.append(contentsOf: space)
    }
  }

  /// Adds a number, in groups of seven bits, the lowest first.
  package mutating func read(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Adds blocks with all that is in them.
  package mutating func read(_ blocks: [Block]) {
    read(blocks.count)
    for block in blocks { block.list(to: &self) }
  }
}

/// The texts of values, each as one passage.
package struct FieldTexts: FieldReader, Sendable {
  /// The texts so far.
  package private(set) var texts: [String] = []

  /// Of nothing yet.
  package init() {}

  /// Of one value.
  package init(_ value: some Listed) { value.list(to: &self) }

  /// Adds a text.
  package mutating func read(_ text: String) { texts.append(text) }

  /// A number is no text.
  package mutating func read(_ number: Int) {}

  /// Adds the words of blocks.
  package mutating func read(_ blocks: [Block]) { texts.append(blocks.plainText) }
}
