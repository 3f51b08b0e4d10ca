/// Keys of works in values of a description that are plain text, where no citation is read.
enum PlainKeys {
  /// The keys below a node, but for values that are written in Markdown.
  static func all(in node: YAMLNode) -> [BareKey] {
    switch node.kind {
    case .scalar(let text, _):
      CitationKey.all(in: Array(text.utf8)).map { BareKey(key: $0, span: node.span, isInPlainText: true) }
    case .sequence(let items): items.flatMap(all)
    case .mapping(let entries):
      entries.filter { entry in
        !(entry.key == "summary" || entry.key == "because" && entries.contains { $0.key == "says" })
      }.flatMap { all(in: $0.value) }
    case .refused: []
    }
  }
}
