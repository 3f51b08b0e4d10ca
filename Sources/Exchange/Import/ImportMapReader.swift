package import CaseModel
import CaseReader
package import Diagnostics

/// Reads a map, as strictly as content is read.
package struct ImportMapReader {
  /// Stands for what the researcher has to say.
  static let blank = "to-say"

  private var map = ImportMap()
  private var diagnostics: [Diagnostic] = []
  private let codebook: Codebook

  /// The map in a file.
  ///
  /// - Parameter codebook: The codes that it can name.
  package static func read(_ bytes: [UInt8], file: String, codebook: Codebook) -> Checked<ImportMap> {
    let root = ContentNode.read(bytes, file: file)
    var reader = ImportMapReader(codebook: codebook)
    reader.diagnostics = root.diagnostics
    if let node = root.value { reader.read(node) }
    return Checked(reader.map, diagnostics: reader.diagnostics)
  }

  private init(codebook: Codebook) { self.codebook = codebook }

  private mutating func read(_ root: ContentNode) {
    for entry in entries(root) {
      switch entry.key {
      case "case": for entry in entries(entry.value) { readCase(entry) }
      case "codes":
        for entry in entries(entry.value) {
          code(entry.value).map { map.codes.append(.init(pattern: entry.key, value: $0)) }
        }
      case "sources":
        for entry in entries(entry.value) { map.sources.append(.init(pattern: entry.key, value: source(entry.value))) }
      case "coders":
        for entry in entries(entry.value) {
          coder(entry.value).map { map.coders.append(.init(pattern: entry.key, value: $0)) }
        }
      case "groups": map.groups = texts(entry)
      default: unknownKey(entry, among: ["case", "codes", "sources", "coders", "groups"])
      }
    }
  }

  private mutating func readCase(_ entry: ContentNode.Entry) {
    switch entry.key {
    case "title": map.title = text(entry)
    case "language": map.language = text(entry)
    case "status": map.isPublished = word(entry, among: ["draft", "published"]) == "published"
    default: unknownKey(entry, among: ["title", "language", "status"])
    }
  }

  // MARK: - Codes

  private mutating func code(_ node: ContentNode) -> ImportMap.CodeTarget? {
    if case .scalar(let word) = node.kind {
      switch word {
      case "own": return .own
      case "leave-out": return .leftOut
      default: return lens(ImportMap.LensCoding(code: word), at: node.span)
      }
    }
    var coding = ImportMap.LensCoding(code: "")
    for entry in entries(node) {
      switch entry.key {
      case "code": coding.code = text(entry) ?? ""
      case "frame": coding.frame = value(entry, Frame.self)
      case "direction": coding.direction = value(entry, Direction.self)
      case "presence": coding.presence = value(entry, Presence.self)
      case "strength": coding.strength = number(entry, in: 1...3)
      case "role": coding.role = text(entry)
      default: unknownKey(entry, among: ["code", "frame", "direction", "presence", "strength", "role"])
      }
    }
    if coding.code == "own" { return .own }
    return lens(coding, at: node.span)
  }

  /// What the code asks for must be said here, since every coding needs it.
  private mutating func lens(_ coding: ImportMap.LensCoding, at span: SourceSpan) -> ImportMap.CodeTarget? {
    guard let code = codebook[coding.code] else {
      let near = NearMiss.nearest(to: coding.code, among: codebook.ids)
      report(
        "unknown-code", span, "'\(coding.code)' is no code of the codebook",
        near.map { "did you mean '\($0)'?" } ?? "write own, leave-out, or an id that 'caseloom codes' lists")
      return nil
    }
    if let missing = Self.missing(in: coding, of: code) {
      report("missing-key", span, "codings with '\(code.id)' need '\(missing)'", "add '\(missing)' beside 'code'")
      return nil
    }
    guard code.family != .power else {
      report("unknown-value", span, "codes of power need an actor each, which a map cannot say", "write own here")
      return nil
    }
    return .lens(coding)
  }

  private static func missing(in coding: ImportMap.LensCoding, of code: Code) -> String? {
    let given: [CodingNeed: Bool] = [
      .frame: coding.frame != nil, .direction: coding.direction != nil, .role: coding.role != nil,
    ]
    if let need = code.needs.first(where: { given[$0] == false }) { return need.rawValue }
    let isUnclear = coding.direction != .enabling && coding.presence == nil
    return code.needsPresenceUnlessEnabling && isUnclear ? "presence" : nil
  }

  // MARK: - Sources and coders

  private mutating func source(_ node: ContentNode) -> ImportMap.SourceRule {
    var rule = ImportMap.SourceRule()
    if case .scalar("leave-out") = node.kind {
      rule.isLeftOut = true
      return rule
    }
    for entry in entries(node) {
      switch entry.key {
      case "kind": rule.kind = value(entry, NarrativeKind.self)
      case "level": rule.level = value(entry, Level.self)
      case "consent": rule.consent = value(entry, Consent.self)
      case "sector": rule.sector = value(entry, Sector.self)
      case "area": rule.area = id(entry)
      case "position": rule.position = text(entry)
      case "persons": rule.persons = number(entry, in: 1...1_000_000)
      case "title": rule.title = text(entry)
      case "label": rule.label = text(entry)
      case "language": rule.language = text(entry)
      case "groups":
        for entry in entries(entry.value) {
          text(entry).map { rule.groups.append(SourceGroup(name: entry.key, value: $0)) }
        }
      default:
        unknownKey(
          entry,
          among: [
            "kind", "level", "consent", "sector", "area", "position", "persons", "title", "label", "language", "groups",
          ])
      }
    }
    return rule
  }

  private mutating func coder(_ node: ContentNode) -> ImportMap.CoderRule? {
    var rule = ImportMap.CoderRule(id: "")
    switch node.kind {
    case .scalar(let id): rule.id = id
    default:
      for entry in entries(node) {
        switch entry.key {
        case "id": rule.id = text(entry) ?? ""
        case "name": rule.name = text(entry)
        default: unknownKey(entry, among: ["id", "name"])
        }
      }
    }
    if ContentNames.isID(rule.id) { return rule }
    report(
      "invalid-id", node.span, "'\(rule.id)' is no id of a coder", "write a letter a–z, then letters, digits and '-'")
    return nil
  }

  // MARK: - Values

  private mutating func entries(_ node: ContentNode) -> [ContentNode.Entry] {
    if case .mapping(let entries) = node.kind { return entries }
    report("wrong-type", node.span, "this is written as a mapping of keys", "write it as 'key: value'")
    return []
  }

  private mutating func text(_ entry: ContentNode.Entry) -> String? {
    if case .scalar(let text) = entry.value.kind, !text.isEmpty { return text }
    report("wrong-type", entry.value.span, "key '\(entry.key)' takes a single value", "write it as one word or text")
    return nil
  }

  private mutating func texts(_ entry: ContentNode.Entry) -> [String] {
    guard case .list(let items) = entry.value.kind else {
      report("wrong-type", entry.value.span, "key '\(entry.key)' takes a list", "write it as [a, b]")
      return []
    }
    return items.compactMap { item in
      if case .scalar(let text) = item.kind, !text.isEmpty { return text }
      report("wrong-type", item.span, "an item of '\(entry.key)' is a single value", "write it as one word or text")
      return nil
    }
  }

  private mutating func word(_ entry: ContentNode.Entry, among known: [String]) -> String? {
    guard let word = text(entry) else { return nil }
    if known.contains(word) { return word }
    let hint = "use one of: " + known.joined(separator: ", ")
    if word == Self.blank {
      report("missing-key", entry.value.span, "'\(entry.key)' has still to be said", hint)
    } else {
      report("unknown-value", entry.value.span, "'\(word)' is not a value of '\(entry.key)'", hint)
    }
    return nil
  }

  private mutating func value<Word: RawRepresentable & CaseIterable>(
    _ entry: ContentNode.Entry, _: Word.Type
  ) -> Word? where Word.RawValue == String {
    word(entry, among: Word.allCases.map(\.rawValue)).flatMap(Word.init)
  }

  private mutating func number(_ entry: ContentNode.Entry, in range: ClosedRange<Int>) -> Int? {
    guard let text = text(entry) else { return nil }
    if let number = Int(text), range.contains(number) { return number }
    report(
      "invalid-number", entry.value.span,
      "key '\(entry.key)' takes a whole number from \(range.lowerBound) to \(range.upperBound)", "write it in digits")
    return nil
  }

  private mutating func id(_ entry: ContentNode.Entry) -> String? {
    guard let text = text(entry) else { return nil }
    if ContentNames.isID(text) { return text }
    report("invalid-id", entry.value.span, "'\(text)' is no id", "write a letter a–z, then letters, digits and '-'")
    return nil
  }

  private mutating func unknownKey(_ entry: ContentNode.Entry, among known: [String]) {
    let near = NearMiss.nearest(to: entry.key, among: known)
    report(
      "unknown-key", entry.keySpan, "key '\(entry.key)' is not part of this",
      near.map { "did you mean '\($0)'?" } ?? "use one of: " + known.joined(separator: ", "))
  }

  private mutating func report(_ id: String, _ span: SourceSpan, _ summary: String, _ hint: String) {
    diagnostics.append(Diagnostic(.error, id, at: span, summary, hints: [hint]))
  }
}
