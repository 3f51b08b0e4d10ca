import CaseModel
import Diagnostics

/// Reads `references.yml`: CSL items in YAML or JSON, as Zotero and Pandoc export them.
enum ReferenceDecoder {
  static func decode(_ node: YAMLNode, reporter: Reporter) -> [Located<Reference>] {
    guard !node.isBlank, let items = items(node, reporter: reporter) else { return [] }
    var seen: [String: SourceSpan] = [:]
    return items.compactMap { item in
      guard var fields = Fields(item, of: "a reference", reporter: reporter) else { return nil }
      let reference = reference(&fields, reporter: reporter)
      CSLVocabulary.ignoreKnown(&fields)
      fields.finish()
      guard let reference else { return nil }
      if let first = seen[reference.value.key] {
        reporter.error(
          "duplicate-id", at: reference.span,
          "the reference '\(reference.value.key)' is declared twice, first on line \(first.line ?? 0)",
          hints: ["remove one"])
        return nil
      }
      seen[reference.value.key] = reference.span
      return reference
    }
  }

  private static func items(_ node: YAMLNode, reporter: Reporter) -> [YAMLNode]? {
    if case .sequence(let items) = node.kind { return items }
    guard var fields = Fields(node, of: "the references", reporter: reporter) else { return nil }
    fields.require("references")
    let items = fields.items("references")
    fields.finish()
    return items
  }

  private static func reference(_ fields: inout Fields, reporter: Reporter) -> Located<Reference>? {
    fields.require("id")
    fields.require("title")
    let type = fields.word("type", oneOf: CSLVocabulary.types)?.value ?? "document"
    let (key, title) = (fields.text("id"), fields.text("title"))
    var value = Reference(key: key?.value ?? "", type: type, title: title?.value ?? "")
    value.authors = CSLNames.decode("author", &fields)
    value.editors = CSLNames.decode("editor", &fields)
    value.issued = CSLDates.decode("issued", &fields, reporter: reporter)
    decodeContainer(&value, &fields)
    value.doi = fields.text("DOI").flatMap { shortDOI($0, reporter: reporter) }
    value.url = fields.webAddress("URL")
    guard let key, title != nil else { return nil }
    return Located(value: value, span: key.span)
  }

  private static func decodeContainer(_ value: inout Reference, _ fields: inout Fields) {
    value.containerTitle = fields.text("container-title")?.value
    value.volume = fields.text("volume")?.value
    value.issue = fields.text("issue")?.value
    value.page = fields.text("page")?.value
    value.publisher = fields.text("publisher")?.value
    value.publisherPlace = fields.text("publisher-place")?.value
  }

  private static func shortDOI(_ text: Located<String>, reporter: Reporter) -> String? {
    var doi = text.value
    for prefix in ["https://doi.org/", "http://dx.doi.org/", "doi:"] where doi.hasPrefix(prefix) {
      doi.removeFirst(prefix.count)
    }
    if Formats.isDOI(doi) { return doi }
    reporter.error(
      "invalid-doi", at: text.span, "'\(text.value)' is no DOI", hints: ["write it as 10.1234/abcd"])
    return nil
  }
}

/// Names in CSL: people with family and given names, or a literal.
enum CSLNames {
  static func decode(_ key: String, _ fields: inout Fields) -> [Reference.Name] {
    fields.records(key, of: "a name") { (fields: inout Fields) -> Reference.Name? in
      let particle = [fields.text("non-dropping-particle"), fields.text("dropping-particle")].compactMap { $0?.value }
      let (family, given, literal) = (fields.text("family"), fields.text("given"), fields.text("literal"))
      let suffix = fields.text("suffix")?.value
      for key in ["comma-suffix", "static-ordering", "parse-names"] { _ = fields.node(key) }
      guard let name = family ?? literal else {
        fields.reporter.error(
          "missing-key", at: fields.span, "a name needs 'family' or 'literal'", hints: ["add 'family: …'"])
        return nil
      }
      let whole = (particle + [name.value]).joined(separator: " ")
      return Reference.Name(
        family: whole, given: [given?.value, suffix].compactMap { $0 }.joined(separator: ", ").nonEmpty)
    }
  }
}

/// Dates in CSL: `date-parts`, a text, or Pandoc's `year` and `month`.
enum CSLDates {
  static func decode(_ key: String, _ fields: inout Fields, reporter: Reporter) -> PartialDate? {
    guard let node = fields.node(key) else { return nil }
    switch node.kind {
    case .scalar(let text, _): return parse(text.trimmed, at: node.span, reporter: reporter)
    case .sequence(let items): return items.first.flatMap { parts($0, reporter: reporter) }
    case .mapping: return mapping(node, reporter: reporter)
    case .refused: return nil
    }
  }

  private static func mapping(_ node: YAMLNode, reporter: Reporter) -> PartialDate? {
    guard var fields = Fields(node, of: "a date", reporter: reporter) else { return nil }
    for key in ["season", "circa"] { _ = fields.node(key) }
    let text = fields.text("raw") ?? fields.text("literal")
    let numbers = ["year", "month", "day"].map { fields.integer($0, in: 0...9999)?.value }
    let list = fields.items("date-parts")
    fields.finish()
    if let first = list.first { return parts(first, reporter: reporter) }
    if let text { return parse(text.value, at: text.span, reporter: reporter) }
    if let date = numbers[0].flatMap({ PartialDate(year: $0, month: numbers[1], day: numbers[2]) }) { return date }
    reporter.error(
      "invalid-date", at: node.span, "this names no date of the calendar",
      hints: ["write {date-parts: [[2024, 7, 18]]}"])
    return nil
  }

  private static func parts(_ node: YAMLNode, reporter: Reporter) -> PartialDate? {
    if case .mapping = node.kind { return mapping(node, reporter: reporter) }
    guard case .sequence(let items) = node.kind else { return nil }
    let numbers = items.compactMap { item -> Int? in
      if case .scalar(let text, _) = item.kind { return Int(text) }
      return nil
    }
    guard numbers.count == items.count, let year = numbers.first,
      let date = PartialDate(
        year: year, month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil)
    else {
      reporter.error(
        "invalid-date", at: node.span, "these date parts name no date of the calendar", hints: ["write [[2024, 7, 18]]"]
      )
      return nil
    }
    return date
  }

  private static func parse(_ text: String, at span: SourceSpan, reporter: Reporter) -> PartialDate? {
    if let date = PartialDate(iso: text) { return date }
    reporter.error(
      "invalid-date", at: span, "'\(text)' is no date of the calendar",
      hints: ["write it as 2024, 2024-07 or 2024-07-18"])
    return nil
  }
}

extension String {
  /// The text; `nil` when it is empty.
  var nonEmpty: String? { isEmpty ? nil : self }
}
