/// Keys of works in values of a description that are plain text, where no citation is read.
enum PlainKeys {
  /// The keys below a node, but for values that are written in Markdown.
  static func all(in node: YAMLNode) -> [BareKey] {
    switch node.kind {
    case .scalar(let text, _): keys(in: Array(text.utf8), of: node)
    case .sequence(let items): items.flatMap(all)
    case .mapping(let entries):
      entries.filter { entry in
        !(entry.key == "summary" || entry.key == "because" && entries.contains { $0.key == "says" })
      }.flatMap { all(in: $0.value) }
    case .refused: []
    }
  }

  private static func keys(in bytes: [UInt8], of node: YAMLNode) -> [BareKey] {
    guard bytes.contains(UInt8(ascii: "@")) else { return [] }
    return bytes.indices.flatMap { index -> [BareKey] in
      guard bytes[index] == UInt8(ascii: "@"), CitationKey.canBegin(at: index, in: bytes) else { return [] }
      return CitationKey.candidates(at: index, in: bytes).map {
        BareKey(key: $0.key, span: node.span, isInPlainText: true)
      }
    }
  }
}
