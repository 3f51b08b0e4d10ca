/// A value of a file of references, from JSON or YAML, with its place. What it means is for who asks to say.
struct LooseValue: Sendable {
  enum Kind: Sendable {
    /// `null`, or nothing at all.
    case nothing
    /// A text, or a number or truth value as it is written.
    case text(String)
    case list([LooseValue])
    case record([Entry])
  }

  struct Entry: Sendable {
    let key: String
    let value: LooseValue
  }

  let kind: Kind
  let place: LoosePlace

  /// Entries of a record; `nil` for anything else.
  var entries: [Entry]? { if case .record(let entries) = kind { entries } else { nil } }

  /// Items of a list; `nil` for anything else.
  var items: [LooseValue]? { if case .list(let items) = kind { items } else { nil } }

  /// The text itself; `nil` for anything else.
  var text: String? { if case .text(let text) = kind { text } else { nil } }

  /// What stands under a key of a record.
  subscript(key: String) -> LooseValue? { entries?.first { $0.key == key }?.value }

  /// Whether nothing is said: no value, an empty text, or a list or a record of nothing.
  var isEmpty: Bool {
    switch kind {
    case .nothing: true
    case .text(let text): text.utf8.allSatisfy { $0 == 0x20 }
    case .list(let items): items.allSatisfy(\.isEmpty)
    case .record(let entries): entries.allSatisfy(\.value.isEmpty)
    }
  }
}

/// A place in a file: in JSON the number of a byte, since few of many thousand places are ever told; in YAML line and
/// column.
enum LoosePlace: Sendable {
  case byte(Int)
  case mark(line: Int, column: Int)
}
