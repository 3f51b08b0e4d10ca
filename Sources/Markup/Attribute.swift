/// One attribute of an element: a name fixed in the program, a value that is escaped when written.
package struct Attribute: Sendable {
  enum Value: Sendable {
    case text(String)
    case number(Double)
    /// A language, with the direction it is written in where that is not the usual one.
    case language(String, within: String?)
    case flag
    case absent
  }

  let name: StaticString
  let value: Value

  /// An attribute with a text value; `nil` leaves the attribute out.
  package static func text(_ name: StaticString, _ value: String?) -> Attribute {
    Attribute(name: name, value: value.map(Value.text) ?? .absent)
  }

  /// An attribute with a number of at most two decimals; `nil` leaves the attribute out.
  package static func number(_ name: StaticString, _ value: Double?) -> Attribute {
    Attribute(name: name, value: value.map(Value.number) ?? .absent)
  }

  /// An attribute without a value, such as `hidden`, written when `isOn`.
  package static func flag(_ name: StaticString, _ isOn: Bool = true) -> Attribute {
    Attribute(name: name, value: isOn ? .flag : .absent)
  }
}

extension Attribute {
  /// `class`; `nil` leaves it out.
  package static func `class`(_ value: String?) -> Attribute { .text("class", value) }
  /// `id`; `nil` leaves it out.
  package static func id(_ value: String?) -> Attribute { .text("id", value) }
  /// `href`; `nil` leaves it out.
  package static func href(_ value: String?) -> Attribute { .text("href", value) }
  /// `lang`, and `dir` where the language is written in another direction than what is around it; `nil` leaves both out.
  ///
  /// - Parameter outer: The language around it; `nil` for one that is written from left to right.
  package static func lang(_ value: String?, within outer: String? = nil) -> Attribute {
    Attribute(name: "lang", value: value.map { .language($0, within: outer) } ?? .absent)
  }
}
