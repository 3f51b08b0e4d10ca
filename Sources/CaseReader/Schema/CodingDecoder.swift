import CaseModel
import Diagnostics

/// Reads the codings of inline spans and of `codings/<coder>.yml`.
struct CodingDecoder {
  let reporter: Reporter
  var codings: [RawCoding] = []
  var quotes: [RawQuote] = []
  var wholes: [RawWhole] = []
  var mentions: [Mention] = []
  /// What coders say they read.
  var coverage: [RawCoverage] = []
  /// Consent and paraphrase that belong to an excerpt rather than to a coding, with the narrative and anchor.
  var excerptRules: [ExcerptRule] = []

  /// Who codes where a case declares no coder: the smallest case needs none.
  static let impliedCoder = "coder"

  /// - Parameter defaultCoder: The case's first coder; `nil` when the case declares none.
  mutating func decode(_ span: SpanAttributes, narrative: String, defaultCoder: String?) {
    guard let anchor = span.anchor else { return }
    var fields = Fields(
      span.values.entries(reporter: reporter), span: span.span, of: "a coded span", reporter: reporter)
    let coder = fields.mention("coder")
    let attributes = attributes(&fields)
    fields.finish()
    note(attributes, narrative: narrative, anchor: anchor.value)
    if let coder { mentions.append(Mention(kind: .coder, word: coder)) }
    guard !span.codes.isEmpty else { return }
    let name = coder?.value ?? defaultCoder ?? Self.impliedCoder
    for code in span.codes {
      codings.append(
        RawCoding(
          narrative: narrative, anchor: anchor, code: code, coder: name, attributes: attributes, span: code.span))
    }
  }

  /// The rows of one coder's file: a list, or `codings` beside what the coder `covers`.
  mutating func decode(_ node: YAMLNode, coder: String) {
    if node.isBlank { return }
    switch node.kind {
    case .sequence(let rows): decode(rows, coder: coder)
    case .mapping(let entries) where !entries.contains { $0.key == "excerpt" }:
      guard var fields = Fields(node, of: "a coding file", reporter: reporter) else { return }
      refuseCoder(&fields, "a coding file does not say who coded it: its name does", hint: "remove 'coder' here")
      decodeCoverage(&fields, coder: coder)
      if !fields.has("covers") {
        fields.require("codings", hint: "write the rows under 'codings:', and what was read under 'covers:'")
      }
      decode(fields.items("codings"), coder: coder)
      fields.finish()
    default:
      reporter.error(
        "wrong-type", at: node.span, "a coding file is a list of rows, and this is \(node.kindName)",
        hints: ["begin each row with '- '"])
    }
  }

  /// Narratives and excerpts that the coder read, so that silence there is a no. (Model §10.6)
  private mutating func decodeCoverage(_ fields: inout Fields, coder: String) {
    for word in fields.narrativesOrExcerpts("covers") {
      let id = ExcerptID(written: word.value)
      mentions.append(Mention(kind: id == nil ? .narrative : .excerpt, word: word))
      coverage.append(RawCoverage(coder: coder, narrative: id?.source ?? word.value, anchor: id?.anchor))
    }
  }

  private mutating func decode(_ rows: [YAMLNode], coder: String) {
    for row in rows {
      guard var fields = Fields(row, of: "a coding", reporter: reporter) else { continue }
      decodeRow(&fields, coder: coder)
      fields.finish()
    }
  }

  private mutating func decodeRow(_ fields: inout Fields, coder: String) {
    fields.require("excerpt", hint: "add 'excerpt: narrative#anchor'")
    fields.require("code")
    refuseCoder(
      &fields, "a row does not say who coded it: the name of the file does",
      hint: "remove 'coder' here, or move the row to the file of that coder")
    // A row that quotes names the narrative alone.
    let excerpt = fields.has("exact") ? fields.mention("excerpt") : fields.excerpt("excerpt")
    let code = fields.code("code")
    var attributes = attributes(&fields)
    attributes.isAdjudicated = fields.flag("adjudicated")?.value ?? false
    guard let target = target(excerpt, &fields) else { return }
    note(attributes, narrative: target.narrative, anchor: target.anchor.value)
    guard let code else { return }
    codings.append(
      RawCoding(
        narrative: target.narrative, anchor: target.anchor, code: code, coder: coder, attributes: attributes,
        isRow: true, span: target.anchor.span))
  }

  private func refuseCoder(_ fields: inout Fields, _ summary: String, hint: String) {
    guard fields.has("coder") else { return }
    fields.pass("coder")
    reporter.error("unknown-key", at: fields.keySpan("coder"), summary, hints: [hint])
  }

  /// The excerpt a row is about: `narrative#anchor`, or a quote from a narrative.
  private mutating func target(
    _ excerpt: Located<String>?, _ fields: inout Fields
  ) -> (narrative: String, anchor: Located<String>)? {
    let exact = fields.text("exact")
    let (prefix, suffix) = (fields.text("prefix")?.value ?? "", fields.text("suffix")?.value ?? "")
    let name = fields.id("as")
    guard let excerpt else { return nil }
    if let id = ExcerptID(written: excerpt.value), exact == nil {
      if excerpt.value.hasSuffix("#" + ExcerptID.writtenWhole) { addWhole(id, at: excerpt.span, &fields) }
      mentions.append(Mention(kind: .excerpt, word: excerpt))
      return (id.source, excerpt.map { _ in id.anchor })
    }
    guard let exact else {
      // A quote under another name is told there.
      if fields.means("exact") { return nil }
      reporter.error(
        "invalid-excerpt", at: excerpt.span, "'\(excerpt.value)' names no excerpt",
        hints: [
          "write narrative#anchor, or narrative#* for all of it, or quote its words under 'exact' and name it under 'as'"
        ])
      return nil
    }
    fields.require("as", hint: "add 'as: s1', the name of the excerpt you quote")
    guard let name, !excerpt.value.contains("#") else {
      if excerpt.value.contains("#") {
        reporter.error(
          "invalid-excerpt", at: excerpt.span, "a row with 'exact' names the narrative alone, not '\(excerpt.value)'",
          hints: ["remove '#' and what follows"])
      }
      return nil
    }
    quotes.append(
      RawQuote(
        narrative: excerpt.value, name: name, exact: exact.value, prefix: prefix, suffix: suffix, span: excerpt.span))
    return (excerpt.value, name.map { $0 })
  }

  private mutating func addWhole(_ id: ExcerptID, at span: SourceSpan, _ fields: inout Fields) {
    wholes.append(RawWhole(id: id, span: span))
    guard fields.has("consent") else { return }
    reporter.error(
      "misplaced-consent", at: fields.keySpan("consent"), "what may be shown of a whole narrative, the narrative says",
      hints: ["write 'consent' at the head of the narrative, and remove it here"])
  }

  private mutating func attributes(_ fields: inout Fields) -> CodingAttributes {
    var value = CodingAttributes()
    value.isFrameWritten = fields.has("frame")
    value.frame = fields.word("frame", Frame.self)?.value
    value.level = fields.word("level", Level.self)?.value
    value.direction = fields.word("direction", Direction.self)?.value
    value.presence = fields.word("presence", Presence.self)?.value
    value.strength = fields.integer("strength", in: 1...3)?.value
    value.actor = fields.mention("actor")
    value.standing = fields.word("standing", Standing.self)?.value
    value.role = fields.id("role")?.value
    value.area = fields.mention("area")
    // A consent that cannot be read is none.
    value.consent = fields.word("consent", Consent.self)?.value
    value.isConsentUnclear = fields.has("consent") && value.consent == nil
    if value.isConsentUnclear { value.consent = .withheld }
    value.paraphrase = fields.text("paraphrase")?.value
    _ = fields.text("memo")
    value.isFrameWritten = value.isFrameWritten || fields.means("frame")
    value.misread = misread(value, fields)
    if let actor = value.actor { mentions.append(Mention(kind: .actor, word: actor)) }
    if let area = value.area { mentions.append(Mention(kind: .area, word: area)) }
    return value
  }

  /// Attributes that some codes need, and that were written and have no value.
  private func misread(_ value: CodingAttributes, _ fields: Fields) -> Set<String> {
    let mayMean = fields.holdsUnasked
    var keys: Set<String> = []
    func look(for key: String) { if mayMean ? fields.means(key) : fields.has(key) { keys.insert(key) } }
    if value.direction == nil { look(for: "direction") }
    if value.presence == nil { look(for: "presence") }
    if value.actor == nil { look(for: "actor") }
    if value.standing == nil { look(for: "standing") }
    if value.role == nil { look(for: "role") }
    return keys
  }

  private mutating func note(_ attributes: CodingAttributes, narrative: String, anchor: String) {
    guard attributes.consent != nil || attributes.paraphrase != nil else { return }
    excerptRules.append(
      ExcerptRule(
        narrative: narrative, anchor: anchor, consent: attributes.consent, isUnclear: attributes.isConsentUnclear,
        paraphrase: attributes.paraphrase))
  }
}

/// What a coder wrote about publishing one excerpt.
struct ExcerptRule: Sendable {
  let narrative: String
  let anchor: String
  let consent: Consent?
  /// Whether the consent that was written cannot be read, which is told where it stands.
  let isUnclear: Bool
  let paraphrase: String?
}

extension [(key: Located<String>, value: Located<String>)] {
  /// The attributes as mapping entries, duplicates refused.
  fileprivate func entries(reporter: Reporter) -> [YAMLNode.Entry] {
    var seen: Set<String> = []
    var entries: [YAMLNode.Entry] = []
    entries.reserveCapacity(count)
    for (place, pair) in enumerated() {
      // Most spans have a few attributes, which are compared faster than put into a set.
      let isRepeated =
        count > 8
        ? !seen.insert(pair.key.value).inserted : self[..<place].contains { $0.key.value == pair.key.value }
      if isRepeated {
        reporter.error(
          "duplicate-key", at: pair.key.span, "attribute '\(pair.key.value)' stands twice", hints: ["keep one"])
        continue
      }
      entries.append(
        YAMLNode.Entry(
          key: pair.key.value, keySpan: pair.key.span,
          value: YAMLNode(kind: .scalar(pair.value.value, isPlain: true), span: pair.value.span)))
    }
    return entries
  }
}
