import CaseModel
import Diagnostics

/// Reads the keys of one mapping by name and reports those nobody asked for.
///
/// The list of known keys is simply the list of keys asked for, so it can never disagree with the program.
struct Fields {
  let span: SourceSpan
  /// What the mapping describes, with its article, for messages: `a case`.
  let subject: String
  let reporter: Reporter
  // A mapping has few keys, so they are looked for one by one.
  private let entries: [YAMLNode.Entry]
  private var asked: [String] = []

  /// The fields of a mapping; `nil` when the node is something else, which is reported.
  init?(_ node: YAMLNode, of subject: String, reporter: Reporter) {
    if case .refused = node.kind { return nil }
    guard case .mapping(let list) = node.kind else {
      reporter.error(
        "wrong-type", at: node.span, "\(subject) is written as a mapping of keys, and this is \(node.kindName)")
      return nil
    }
    self.init(list, span: node.span, of: subject, reporter: reporter)
  }

  init(_ list: [YAMLNode.Entry], span: SourceSpan, of subject: String, reporter: Reporter) {
    self.span = span
    self.subject = subject
    self.reporter = reporter
    entries = list
  }

  private func entry(_ key: String) -> YAMLNode.Entry? { entries.last { $0.key == key } }

  /// Whether the author wrote the key.
  func has(_ key: String) -> Bool { entries.contains { $0.key == key } }

  /// Where the key stands; the mapping's place when it is absent.
  func keySpan(_ key: String) -> SourceSpan { entry(key)?.keySpan ?? span }

  /// The value of a key; a key without a value is reported and counts as absent.
  mutating func node(_ key: String) -> YAMLNode? {
    asked.append(key)
    guard let entry = entry(key) else { return nil }
    if case .refused = entry.value.kind { return nil }
    if entry.value.isEmpty {
      reporter.error(
        "empty-value", at: entry.keySpan, "key '\(key)' has no value", hints: ["give it a value or remove it"])
      return nil
    }
    return entry.value
  }

  /// Reports that a required key is missing, unless it is there (with or without a good value).
  mutating func require(_ key: String, hint: String? = nil) {
    asked.append(key)
    guard !has(key) else { return }
    reporter.error(
      "missing-key", at: span, "key '\(key)' is missing from \(subject)",
      hints: [hint ?? "add '\(key): …'"])
  }

  /// Reports every key that nobody asked for.
  func finish() {
    for entry in entries where !asked.contains(entry.key) {
      reporter.error(
        "unknown-key", at: entry.keySpan, "\(YAMLNode.named(entry.key, value: entry.value)) is not part of \(subject)",
        hints: entry.value.isEmpty && entry.key.contains(" ")
          ? ["put a text that holds a comma in quotes"] : Reporter.hints(for: entry.key, among: asked))
    }
  }
}
