import CaseModel
import Diagnostics

/// Reads the keys of one mapping by name and reports those nobody asked for.
///
/// The list of known keys is simply the list of keys asked for, so it can never disagree with the program. What kind of
/// value each key takes is known from the way it is asked for, and kept where somebody wants to know (`Questions`).
struct Fields {
  let span: SourceSpan
  /// What the mapping describes, with its article, for messages: `a case`.
  let subject: String
  let reporter: Reporter
  // A mapping has few keys, so they are looked for one by one.
  private let entries: [YAMLNode.Entry]
  private var asked: [String] = []
  private var required: [String] = []
  private var passed: Set<String> = []

  /// The fields of a mapping; `nil` when the node is something else, which is reported.
  init?(_ node: YAMLNode, of subject: String, reporter: Reporter) {
    if case .refused = node.kind { return nil }
    reporter.questions?.wantsMapping(of: subject, at: node.span)
    guard case .mapping(let list) = node.kind else {
      reporter.error(
        "wrong-type", at: node.span, "\(subject) is written as a mapping of keys, and this is \(node.kindName)",
        hints: Self.formHints(subject, node))
      return nil
    }
    self.init(list, span: node.span, of: subject, reporter: reporter)
  }

  init(_ list: [YAMLNode.Entry], span: SourceSpan, of subject: String, reporter: Reporter) {
    self.span = span
    self.subject = subject
    self.reporter = reporter
    entries = list
    reporter.questions?.reads(at: span)
    // A coded span is asked for some fifteen keys.
    asked.reserveCapacity(16)
  }

  func entry(_ key: String) -> YAMLNode.Entry? { entries.last { $0.key == key } }

  /// Whether the author wrote the key.
  func has(_ key: String) -> Bool { entries.contains { $0.key == key } }

  /// Whether a list holds other than a number of items that could be read, or is no list at all.
  func holds(otherThan count: Int, in key: String) -> Bool {
    guard let entry = entry(key) else { return false }
    guard case .sequence(let items) = entry.value.kind else { return true }
    return items.count != count
  }

  /// Where the key stands; the mapping's place when it is absent.
  func keySpan(_ key: String) -> SourceSpan { entry(key)?.keySpan ?? span }

  /// The value of a key; a key without a value is reported and counts as absent.
  mutating func node(_ key: String) -> YAMLNode? {
    asked.append(key)
    reporter.questions?.asks(key, in: span)
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
    required.append(key)
    reporter.questions?.requires([key], in: span)
    guard !has(key), !entries.contains(where: { $0.value.isEmpty && $0.key.hasPrefix(key + ":") }) else { return }
    reporter.error("missing-key", at: span, missing(key), hints: [hint ?? "add '\(key): …'"])
  }

  private func missing(_ key: String) -> String { "key '\(key)' is missing from \(subject)" }

  /// Reports that none of some keys is there, of which a mapping needs one at least.
  mutating func require(oneOf keys: [String], hint: String) {
    reporter.questions?.requires(keys, in: span)
    guard !keys.contains(where: has) else { return }
    let words = keys.map { "'\($0)'" }.joined(separator: " or ")
    reporter.error("missing-key", at: span, "\(subject) needs \(words)", hints: [hint])
  }

  /// Takes a key for known that is told about elsewhere and never offered.
  mutating func pass(_ key: String) { passed.insert(key) }

  /// Every key that may stand here, each once, required ones first.
  private var known: [String] {
    (required + asked).reduce(into: []) { keys, key in
      if !keys.contains(key) { keys.append(key) }
    }
  }

  private func hints(for entry: YAMLNode.Entry) -> [String] {
    if entry.value.isEmpty, let colon = entry.key.firstIndex(of: ":"), known.contains(String(entry.key[..<colon])) {
      return ["put a space behind the colon of '\(entry.key[..<colon])'"]
    }
    if entry.value.isEmpty && entry.key.contains(" ") { return ["put a text that holds a comma in quotes"] }
    if known.contains(entry.key.lowercased()) && has(entry.key.lowercased()) {
      return ["remove it: '\(entry.key.lowercased())' is there already"]
    }
    if let advice = CommonKeys.advice(on: entry.key, value: entry.value.singleText, among: known) { return [advice] }
    if let meant = meant(by: entry) { return ["did you mean '\(meant)'?"] }
    // In a row between braces, what stands behind a comma is a key without a value.
    let comma = entry.value.isEmpty ? ["put a text that holds a comma in quotes"] : []
    if entry.key.contains(" ") {
      return ["indent it where it goes on with the value above, and put that in quotation marks; else remove it"]
    }
    return comma
      + (known.isEmpty || known.count > 30 ? ["remove it"] : ["use one of: " + known.joined(separator: ", ")])
  }

  /// The key that most likely was meant; `nil` where none is near.
  private func meant(by entry: YAMLNode.Entry) -> String? {
    let free = known.filter { !has($0) }
    return NearMiss.nearest(to: entry.key, among: free) ?? Self.extended(entry.key, among: free)
      ?? CommonKeys.meant(by: entry.key, among: free)
  }

  /// The only key that a word begins or goes on from: `lang` for `language`, `embargo-until` for `embargo`.
  private static func extended(_ word: String, among keys: [String]) -> String? {
    let found = keys.filter { key in
      word.utf8.count >= 4 && key.hasPrefix(word) || key.utf8.count >= 4 && word.hasPrefix(key + "-")
    }
    return found.count == 1 ? found[0] : nil
  }

  /// Reports every key that nobody asked for. What was meant to be a key that is missing is one fault, not two.
  func finish() {
    if reportsForeign() { return }
    for entry in entries where !asked.contains(entry.key) && !passed.contains(entry.key) {
      let key = CommonKeys.outer(of: entry.key, among: known) ?? meant(by: entry)
      if !entry.value.isEmpty, let key, required.contains(key) {
        reporter.retract("missing-key", at: span, missing(key))
      }
      reporter.error(
        "unknown-key", at: entry.keySpan, "\(YAMLNode.named(entry.key, value: entry.value)) is not part of \(subject)",
        hints: hints(for: entry))
    }
  }
}

extension Fields {
  /// Whether the author wrote a key, or what most likely was meant to be it.
  func means(_ key: String) -> Bool {
    // Most mappings hold known keys alone, and no near one is sought.
    has(key) || entries.contains { !asked.contains($0.key) && !passed.contains($0.key) && meant(by: $0) == key }
  }

  /// Reports a mapping of which no key is known as one fault, with what it lacks; whether it is such.
  private func reportsForeign() -> Bool {
    guard let first = entries.first, !required.contains(where: has),
      entries.allSatisfy({ entry in
        !asked.contains(entry.key) && !passed.contains(entry.key) && meant(by: entry) == nil
          && (entry.value.isMapping || entry.value.isSequence)
      }), required.contains(where: { isReported(missing: $0) })
    else { return false }
    for key in required { reporter.retract("missing-key", at: span, missing(key)) }
    reporter.error(
      "unknown-key", at: first.keySpan, "\(YAMLNode.named(first.key, value: first.value)) is not part of \(subject)",
      hints: [foreignHint(first)])
    return true
  }

  private func isReported(missing key: String) -> Bool {
    reporter.diagnostics.contains { $0.id == "missing-key" && $0.span == span && $0.summary == missing(key) }
  }

  /// Keys that stand a level too low are to move up; else the form says where these belong.
  private func foreignHint(_ entry: YAMLNode.Entry) -> String {
    if case .mapping(let inner) = entry.value.kind, inner.contains(where: { known.contains($0.key) }) {
      return "remove this line, and move the keys below it to the beginning of their lines"
    }
    switch subject {
    case "a codebook": return "write it as \(Self.forms["a code"] ?? "codes: […]")"
    case "a coding file": return "write it as \(Self.forms["a coding"] ?? "- {…}")"
    default: return "use one of: " + known.joined(separator: ", ")
    }
  }

  /// How what a mapping describes is written, for those who wrote it as a single word.
  static let forms: [String: String] = [
    "a source": "source: {position: Nurse, level: operational}",
    "a period": "period: {from: 2020, to: 2023}",
    "a publisher": "publisher: {name: Our university}",
    "a contact": "contact: {name: Editors, email: editors@example.org}",
    "a withdrawal": "withdrawn: {date: 2026-11-28, reason: The speaker asked for it}",
    "a remit": "remit: {kind: group, who: Young people}",
    "a place": "places: [{name: Sörmland, country: SE}]",
    "an author": "authors: [{name: Ada Bray}]",
    "a coder": "coders: [{id: ada, name: Ada Bray}]",
    "a change": "changes: [{what: Two accounts came in, version: 1.1.0}]",
    "a finding": "findings: [{id: f1, says: Citizens are asked late, evidence: [leader#l1]}]",
    "a confidence": "confidence: {level: moderate, because: Four of five accounts say so}",
    "the rule for small cells": "small-cells: {below: 1, because: the paper prints the table}",
    "a statement on accessibility": "accessibility: {status: partly, prepared: 2026-11-22, method: Our own test}",
    "a body": "enforcement: {name: The agency for accessibility}",
    "an area": "areas: [{id: north, name: The north}]",
    "an actor": "actors: [{id: council, name: The council}]",
    "a tie": "ties: [{from: council, to: islanders}]",
    "a group of respondents": "respondents: [{group: healthcare, count: 5}]",
    "an attachment": "attachments: [{file: guide.pdf, title: Interview guide}]",
    "a code": "codes: [{id: own-fog, label: fog, definition: Fog kept people away}]",
    "a coding": "- {excerpt: narrative#anchor, code: obstacle-time}",
    "an assessed reading": "assessed: [{construct: involvement.mode.actual, value: consumer}]",
    "an opportunity space": "opportunity: {rationale: new}",
    "a service map": "service-map: {activities: [{id: talk, phase: design, actor: council}]}",
    "an answer": "need: {answer: partly, evidence: [leader#l1]}",
    "the coordination of a case": "coordination: {coordinators: [{id: pm, title: Project managers}]}",
    "a group of coordinators": "coordinators: [{id: pm, title: Project managers, mandate: temporary}]",
    "an activity": "activities: [{id: talk, phase: design, actor: council}]",
    "a flow": "flows: [{from: citizen, to: council, what: goal}]",
    "a resource": "resources: [{name: Local contacts}]",
    "a reference": "- {id: hoppe2024, type: book, title: …}",
    "a name": "author: [{family: Bray, given: Ada}]",
    "a date": "issued: {date-parts: [[2024, 7, 18]]}",
  ]

  private static func formHints(_ subject: String, _ node: YAMLNode) -> [String] {
    if case .scalar(let text, isPlain: true) = node.kind, let colon = text.firstIndex(of: ":"),
      !text[colon...].hasPrefix("://"), text[..<colon].allSatisfy({ $0.isLetter || $0 == "-" })
    {
      return ["put a space behind the colon of '\(text[..<colon])'"]
    }
    let item = subject == "a codebook" ? "a code" : subject
    return forms[item].map { ["write it as \($0)"] } ?? ["write it as 'key: value', one line for each key"]
  }
}
