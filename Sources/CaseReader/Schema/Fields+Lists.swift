import CaseModel
import Diagnostics

extension Fields {
  /// The items of a list; empty when absent or not a list.
  ///
  /// - Parameter subject: What each item describes; `nil` for a list of words.
  mutating func items(_ key: String, of subject: String? = nil) -> [YAMLNode] {
    reporter.questions?.asks(key, .list, in: span)
    guard let node = node(key) else { return [] }
    guard case .sequence(let items) = node.kind else {
      reporter.error(
        "wrong-type", at: node.span, "key '\(key)' takes a list, and this is \(node.kindName)",
        hints: [
          subject.flatMap { Self.listForm(of: $0, for: key, node) }.map { "write it as \($0)" } ?? Self.listHint(node)
        ])
      return []
    }
    return items
  }

  private static func listHint(_ node: YAMLNode) -> String {
    node.singleText.flatMap { text in text.contains { ",[]{}".contains($0) } ? nil : text.shortWord }
      .map { "write it as [\($0)]" } ?? "write it as [a, b] or with '- ' before each item"
  }

  /// A list of texts.
  mutating func texts(_ key: String) -> [Located<String>] { texts(key, .text) }

  /// A list of ids of things that are declared elsewhere, which is checked where all of them are known.
  mutating func mentions(_ key: String) -> [Located<String>] { texts(key, .pattern(.id)) }

  /// A list of excerpts, written `narrative#anchor`, which are sought where all of them are known.
  mutating func excerpts(_ key: String) -> [Located<String>] { texts(key, .pattern(.excerpt)) }

  /// A list of narratives and excerpts, which are sought where all of them are known.
  mutating func narrativesOrExcerpts(_ key: String) -> [Located<String>] { texts(key, .pattern(.narrativeOrExcerpt)) }

  /// A list of language tags.
  mutating func languages(_ key: String) -> [Located<String>] {
    texts(key, .pattern(.language)).filter { language in
      if Formats.isLanguage(language.value) { return true }
      reporter.error(
        "invalid-language", at: language.span, "'\(language.value)' is no language tag",
        hints: [MeantForms.hint(for: language.value, as: .language, else: "write it as en, sv or nb-NO")])
      return false
    }
  }

  private mutating func texts(_ key: String, _ form: @autoclosure () -> ScalarForm) -> [Located<String>] {
    reporter.questions?.asksForItems(form(), of: key, in: span)
    let texts = items(key).compactMap { item -> Located<String>? in
      guard case .scalar(let text, _) = item.kind, !text.trimmed.isEmpty else {
        if let comment = item.comment {
          reportEmpty(behind: comment, "an item of '\(key)'")
          return nil
        }
        if item.singleText != nil {
          reporter.error(
            "empty-value", at: item.span, "an item of '\(key)' has no value", hints: ["give it a value or remove it"])
          return nil
        }
        reporter.error(
          "wrong-type", at: item.span, "an item of '\(key)' is a single value, and this is \(item.kindName)",
          hints: [Self.singleHint(item, of: key)])
        return nil
      }
      if let comment = item.comment { Self.reportCut(at: comment, reporter: reporter) }
      return withoutComments(Located(value: text.trimmed, span: item.span), "an item of '\(key)'")
    }
    return withoutRepeats(texts, of: key)
  }

  /// What a list names twice, counts once: two passages are more than one, and the second is none.
  private func withoutRepeats(_ texts: [Located<String>], of key: String) -> [Located<String>] {
    guard texts.count > 1 else { return texts }
    var seen: Set<String> = []
    return texts.filter { text in
      if seen.insert(text.value).inserted { return true }
      reporter.warning(
        "duplicate-item", at: text.span, "'\(text.value)' stands twice in '\(key)', and counts once",
        hints: ["remove one, or write what was meant instead"])
      return false
    }
  }

  /// A text that holds signs of YAML is read as a list or a mapping.
  static func singleHint(_ node: YAMLNode, of key: String) -> String {
    if node.isMapping { return "write it as one word or text, in quotation marks where braces or ': ' belong to it" }
    guard case .sequence(let items) = node.kind else { return "write it as one word or text" }
    if key == "excerpt" || key == "code" { return "write a row for each of them" }
    return items.count == 1
      ? "write it as one word or text, in quotation marks where the brackets belong to it"
      : "write it as one word or text"
  }

  /// A list of words of a fixed vocabulary.
  mutating func words<Word: RawRepresentable & CaseIterable>(_ key: String, _: Word.Type) -> [Word]
  where Word.RawValue == String {
    texts(key, .word(Word.allCases.map(\.rawValue))).compactMap { Self.word($0, key: key, reporter: reporter)?.value }
  }

  /// A list of words of a list of words.
  mutating func words(_ key: String, oneOf known: [String]) -> [String] {
    texts(key, .word(known)).compactMap { word in
      if known.contains(word.value) { return word.value }
      Self.reportUnknown(word, key: key, known: known, reporter: reporter)
      return nil
    }
  }

  /// A list of mappings, each read by `each`, which finishes its fields by itself being complete.
  mutating func records<Record>(
    _ key: String, of subject: String, _ each: (inout Fields) -> Record?
  ) -> [Record] {
    reporter.questions?.asksForItems(of: subject, of: key, in: span)
    return read(items(key, of: subject), of: subject, each)
  }

  /// A list of mappings that have no ids. What it says twice, counts once.
  mutating func distinctRecords<Record>(
    _ key: String, of subject: String, _ each: (inout Fields) -> Record?
  ) -> [Record] {
    reporter.questions?.asksForItems(of: subject, of: key, in: span)
    var seen: [YAMLNode] = []
    let items = items(key, of: subject).filter { item in
      guard let first = seen.first(where: item.says) else {
        seen.append(item)
        return true
      }
      let place = first.span.line.map { ", first on line \($0)" } ?? ""
      reporter.warning(
        "duplicate-item", at: item.span, "\(subject) stands twice in '\(key)'\(place), and counts once",
        hints: ["remove one, or write what was meant instead"])
      return false
    }
    return read(items, of: subject, each)
  }

  private func read<Record>(_ items: [YAMLNode], of subject: String, _ each: (inout Fields) -> Record?) -> [Record] {
    items.compactMap { item in
      guard var fields = Fields(item, of: subject, reporter: reporter) else { return nil }
      let record = each(&fields)
      fields.finish()
      return record
    }
  }

  /// A mapping of texts whose keys the author chooses, in its order; empty when absent or no mapping.
  mutating func texts(byName key: String) -> [(name: Located<String>, text: Located<String>)] {
    reporter.questions?.asks(key, .texts, in: span)
    guard let node = node(key) else { return [] }
    guard case .mapping(let entries) = node.kind else {
      reporter.error(
        "wrong-type", at: node.span, "key '\(key)' takes names and a text for each, and this is \(node.kindName)",
        hints: ["write it as {name: text}"])
      return []
    }
    return entries.compactMap { entry in
      var field = Fields([entry], span: entry.keySpan, of: "a mapping", reporter: reporter)
      return field.text(entry.key).map { (Located(value: entry.key, span: entry.keySpan), $0) }
    }
  }

  /// A nested mapping read by `read`.
  mutating func record<Record>(_ key: String, of subject: String, _ read: (inout Fields) -> Record?) -> Record? {
    guard let node = node(key), var fields = Fields(node, of: subject, reporter: reporter) else { return nil }
    let record = read(&fields)
    fields.finish()
    return record
  }
}
