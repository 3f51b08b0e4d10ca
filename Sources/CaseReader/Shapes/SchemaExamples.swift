import Markup

/// Ways to write a mapping, which messages show too.
enum SchemaExamples {
  /// An example of what is described; `nil` where nobody wrote one.
  static func of(_ subject: String) -> JSON? {
    guard let text = Fields.forms[subject],
      let node = YAMLReader.read(Array(text.utf8), file: "example", reporter: Reporter())
    else { return nil }
    return value(shown(node))
  }

  /// The mapping itself: examples show the key or the list that it stands under as well.
  private static func shown(_ node: YAMLNode) -> YAMLNode {
    switch node.kind {
    case .sequence(let items): return items.first ?? node
    case .mapping(let entries):
      guard let inner = entries.first?.value else { return node }
      if case .sequence(let items) = inner.kind { return items.first ?? node }
      return inner
    default: return node
    }
  }

  private static func value(_ node: YAMLNode) -> JSON {
    switch node.kind {
    case .scalar(let text, _): Int(text).map(JSON.integer) ?? .string(text)
    case .sequence(let items): .array(items.map(value))
    case .mapping(let entries):
      .object(JSONMembers(entries.map { ($0.key, value($0.value)) }))
    case .refused: .null
    }
  }
}
