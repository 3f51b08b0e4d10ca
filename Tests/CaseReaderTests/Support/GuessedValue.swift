import SchemaChecking

@testable import CaseReader

/// A value of YAML as an editor takes it, which guesses types (YAML 1.2, core schema).
enum GuessedValue {
  static func of(_ node: YAMLNode) -> JSONValue {
    switch node.kind {
    case .scalar(let text, isPlain: true): guess(text)
    case .scalar(let text, isPlain: false): .string(text)
    case .sequence(let items): .array(items.map(of))
    case .mapping(let entries):
      .object(Dictionary(entries.map { ($0.key, of($0.value)) }, uniquingKeysWith: { first, _ in first }))
    case .refused: .null
    }
  }

  static func guess(_ text: String) -> JSONValue {
    if ["", "~", "null", "Null", "NULL"].contains(text) { return .null }
    if ["true", "True", "TRUE"].contains(text) { return .bool(true) }
    if ["false", "False", "FALSE"].contains(text) { return .bool(false) }
    let isNumber = text.wholeMatch(of: /[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?/) != nil
    return isNumber ? Double(text).map(JSONValue.number) ?? .string(text) : .string(text)
  }
}

/// A file of the content as an editor would check it.
struct EditedFile {
  let kind: ContentKind
  /// `nil` where the file, or its front matter, cannot be read as YAML.
  let value: JSONValue?

  /// The file at a path; `nil` where no schema is for it.
  init?(path: String, bytes: [UInt8]) {
    guard let kind = ContentKind(path: path) else { return nil }
    self.kind = kind
    let reporter = Reporter()
    let file = TextFile.read(bytes, path: path, reporter: reporter)
    let node = file.flatMap { file in
      kind.isYAML
        ? YAMLReader.read(file.bytes, file: path, reporter: reporter)
        : FrontMatter.split(file, display: path, reporter: reporter).node
    }
    let isEmpty = node.map(\.isBlank) ?? false
    value =
      reporter.diagnostics.contains { $0.severity == .error } ? nil : node.map { isEmpty ? .null : GuessedValue.of($0) }
  }
}

extension ContentKind {
  /// The shapes, each found once.
  static let shapes = Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.shape) })

  /// The schemas, each read once.
  static let checks: [ContentKind: SchemaCheck] = Dictionary(
    uniqueKeysWithValues: allCases.compactMap { kind in
      (try? SchemaCheck(String(decoding: SchemaWriter.document(of: kind, shapes[kind] ?? kind.shape), as: UTF8.self)))
        .map { (kind, $0) }
    })
}
