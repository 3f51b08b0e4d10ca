package import Diagnostics

/// A value of a YAML file that is no part of the content, read as strictly.
package struct ContentNode: Sendable {
  /// What a value is.
  package enum Kind: Sendable {
    case scalar(String)
    case list([ContentNode])
    case mapping([Entry])
  }

  /// A key and its value.
  package struct Entry: Sendable {
    /// The key.
    package let key: String
    /// Where the key stands.
    package let keySpan: SourceSpan
    /// The value.
    package let value: ContentNode
  }

  /// What it is.
  package let kind: Kind
  /// Where it stands.
  package let span: SourceSpan

  /// The root of a file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: Its path, for messages.
  package static func read(_ bytes: [UInt8], file: String) -> Checked<ContentNode?> {
    let reporter = Reporter()
    guard let text = TextFile.read(bytes, path: file, reporter: reporter),
      let node = YAMLReader.read(text.bytes, file: file, reporter: reporter)
    else { return Checked(nil, diagnostics: reporter.diagnostics) }
    return Checked(ContentNode(node), diagnostics: reporter.diagnostics)
  }

  private init(_ node: YAMLNode) {
    span = node.span
    kind =
      switch node.kind {
      case .scalar(let text, _): .scalar(text.trimmed)
      case .sequence(let items): .list(items.map(ContentNode.init))
      case .mapping(let entries):
        .mapping(entries.map { Entry(key: $0.key, keySpan: $0.keySpan, value: ContentNode($0.value)) })
      case .refused: .scalar("")
      }
  }
}
