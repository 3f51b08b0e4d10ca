import Diagnostics

/// A YAML value that knows its place. Scalars are text: what they mean is for the schema to say.
struct YAMLNode: Sendable {
  enum Kind: Sendable {
    /// A scalar; `isPlain` when it was written without quotes and not as a block.
    case scalar(String, isPlain: Bool)
    case sequence([YAMLNode])
    case mapping([Entry])
    /// A value that was refused, which has been reported.
    case refused
  }

  struct Entry: Sendable {
    let key: String
    let keySpan: SourceSpan
    let value: YAMLNode
  }

  let kind: Kind
  let span: SourceSpan
  /// Where a comment begins behind a plain scalar that may be part of the value: `ferry #2`; `nil` elsewhere.
  var comment: SourceSpan?

  /// What kind of value it is, in the words messages use.
  var kindName: String {
    switch kind {
    case .scalar: isEmpty ? "nothing" : "a single value"
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .refused: "a value that was refused"
    }
  }

  /// Whether it says the same as another, wherever both stand and in whatever order their keys are.
  func says(_ other: YAMLNode) -> Bool {
    switch (kind, other.kind) {
    case (.scalar(let own, _), .scalar(let text, _)): own == text
    case (.sequence(let own), .sequence(let items)): own.elementsEqual(items) { $0.says($1) }
    case (.mapping(let own), .mapping(let entries)):
      own.count == entries.count
        && own.allSatisfy { entry in entries.contains { $0.key == entry.key && $0.value.says(entry.value) } }
    default: false
    }
  }

  /// The text of a single value; `nil` for a list or a mapping.
  var singleText: String? {
    if case .scalar(let text, _) = kind { text } else { nil }
  }

  /// A key as messages name it. A word that may be running text, such as what follows a comma in an unquoted memo, is
  /// not repeated. (Design §3.2)
  static func named(_ key: String, value: YAMLNode) -> String {
    let isWord =
      key.utf8.count <= 40 && key.first.map { ("a"..."z").contains($0) } == true
      && key.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
    return isWord && !value.isEmpty ? "key '\(key)'" : "this key"
  }

  /// The node with what another holds behind it; of keys that both have, the first counts.
  func joined(with other: YAMLNode) -> YAMLNode {
    switch (kind, other.kind) {
    case (.mapping(let first), .mapping(let second)):
      let more = second.filter { entry in !first.contains { $0.key == entry.key } }
      return YAMLNode(kind: .mapping(first + more), span: span)
    case (.sequence(let first), .sequence(let second)): return YAMLNode(kind: .sequence(first + second), span: span)
    default: return isEmpty ? other : self
    }
  }

  /// Whether it is a mapping.
  var isMapping: Bool {
    if case .mapping = kind { return true }
    return false
  }

  /// Whether it is a list.
  var isSequence: Bool {
    if case .sequence = kind { return true }
    return false
  }

  /// Whether there is nothing in it: an empty file or an empty mapping.
  var isBlank: Bool {
    if case .mapping(let entries) = kind { return entries.isEmpty }
    return isEmpty
  }

  /// Whether there is nothing in it, or a list without items.
  var holdsNothing: Bool {
    if case .sequence(let items) = kind { return items.isEmpty }
    return isBlank
  }

  /// Whether it is a plain scalar without text: a key with nothing after it.
  var isEmpty: Bool {
    if case .scalar("", isPlain: true) = kind { return true }
    return false
  }
}
