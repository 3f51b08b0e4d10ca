/// Where a value stands in a file, by the keys that lead to it: `actors/[]/name`, empty for the file as a whole.
struct ValuePath: Hashable, Sendable {
  /// One step into a value.
  enum Step: Hashable, Sendable {
    /// To the value of a key.
    case key(String)
    /// To any item of a list.
    case item
  }

  private let text: String

  /// The file as a whole.
  static let root = ValuePath(text: "")

  /// The value of a key of a mapping.
  func key(_ key: String) -> ValuePath { ValuePath(text: text.isEmpty ? key : text + "/" + key) }

  /// Any item of a list.
  var item: ValuePath { key(Self.itemName) }

  private static let itemName = "[]"

  /// The steps that lead here.
  var steps: [Step] {
    text.split(separator: "/").map { $0 == Self.itemName ? .item : .key(String($0)) }
  }

  /// Whether another value stands in this one, or is it.
  func holds(_ other: ValuePath) -> Bool {
    text.isEmpty || other.text == text || other.text.hasPrefix(text + "/")
  }

  /// The mapping around a value; of the file as a whole itself.
  var enclosingMapping: ValuePath {
    let last = steps.lastIndex { $0 != .item } ?? 0
    return steps.prefix(last).reduce(.root) { path, step in
      switch step {
      case .key(let key): path.key(key)
      case .item: path.item
      }
    }
  }

  /// The mapping and the key that lead here; `nil` for items and the file as a whole.
  var place: (mapping: ValuePath, key: String)? {
    guard case .key(let key) = steps.last else { return nil }
    return (ValuePath(text: String(text.dropLast(key.count + (key.count < text.count ? 1 : 0)))), key)
  }
}

extension ValuePath: Comparable {
  static func < (left: ValuePath, right: ValuePath) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
