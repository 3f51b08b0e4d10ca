/// Writes objects of texts and whole numbers, each on one line and member by member: a list of a hundred thousand files
/// is written without a value for any of them.
package struct JSONRow: ~Copyable {
  private(set) var buffer: ByteBuffer
  private var isFirst = true

  init(_ buffer: consuming ByteBuffer) { self.buffer = buffer }

  /// Begins an object, on a line of its own.
  mutating func begin(_ sign: StaticString) {
    buffer.append(sign)
    isFirst = true
  }

  /// Ends the object.
  mutating func end() { buffer.append("}") }

  mutating func append(_ text: StaticString) { buffer.append(text) }

  /// A member with a text.
  ///
  /// - Parameter key: Comes after those before it, as in every object that this program writes.
  package mutating func add(_ key: StaticString, _ value: String) {
    name(key)
    JSON.write(value, to: &buffer)
  }

  /// A member with a whole number, which is not negative.
  ///
  /// - Parameter key: Comes after those before it, as in every object that this program writes.
  package mutating func add(_ key: StaticString, _ value: Int) {
    name(key)
    buffer.append(decimal: UInt64(value))
  }

  private mutating func name(_ key: StaticString) {
    buffer.append(isFirst ? "{\"" : ",\"")
    isFirst = false
    buffer.append(key)
    buffer.append("\":")
  }
}

extension JSON {
  /// An object as a document whose one long list has a line for each item.
  ///
  /// - Parameters:
  ///   - members: The other members of the object, which stand before the list.
  ///   - name: The list's name.
  ///   - write: Writes the members of an item, at least one.
  package static func document<Item>(
    _ members: [(String, JSON)], _ name: String, _ items: some Sequence<Item>, write: (Item, inout JSONRow) -> Void
  ) -> [UInt8] {
    var rows = JSONRow(heading(members, name))
    var isFirst = true
    for item in items {
      rows.begin(isFirst ? "\n" : ",\n")
      isFirst = false
      write(item, &rows)
      rows.end()
    }
    rows.append("\n]}\n")
    return rows.buffer.bytes
  }
}
