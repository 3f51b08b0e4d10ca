import CaseModel
import Diagnostics

/// Reads a narrative: its front matter and its text.
struct NarrativeDecoder {
  let id: String
  let path: String
  let display: String
  let caseLanguage: String
  let vocabulary: SpanVocabulary
  /// Files that the case publishes.
  let attachments: Set<String>
  let reporter: Reporter
  var mentions: [Mention] = []

  /// The narrative with what it mentions; `nil` when its text cannot be read, which is reported.
  static func decode(
    _ file: TextFile, id: String, display: String, caseLanguage: String, vocabulary: SpanVocabulary,
    attachments: Set<String> = [], reporter: Reporter
  ) -> (RawNarrative, [Mention])? {
    var decoder = NarrativeDecoder(
      id: id, path: file.path, display: display, caseLanguage: caseLanguage, vocabulary: vocabulary,
      attachments: attachments, reporter: reporter)
    let matter = FrontMatter.split(file, display: display, reporter: reporter)
    guard let body = matter.body else { return nil }
    var raw = decoder.head(matter)
    let context = MarkdownContext(
      file: display, path: file.path, firstLine: matter.bodyLine, narrative: id,
      page: ContentPath.page(of: file.path) ?? "", attachments: attachments, vocabulary: vocabulary)
    raw.text = MarkdownReader.read(body, context: context, reporter: reporter)
    raw.text.blocks = TurnBreaks.apart(raw.text.blocks)
    return (raw, decoder.mentions)
  }

  /// What the front matter says.
  mutating func head(_ matter: FrontMatter) -> RawNarrative {
    let start = SourceSpan(file: display, line: 1, column: 1)
    guard let node = matter.node, var fields = Fields(node, of: "a narrative", reporter: reporter) else {
      var raw = RawNarrative(id: id, path: path, narrative: Narrative(id: id, title: id, kind: .document), span: start)
      raw.isConsentUnclear = true
      return raw
    }
    PlainBraces.check(node, vocabulary, reporter: reporter)
    for key in ["title", "kind"] { fields.require(key) }
    let title = fields.text("title")?.value ?? id
    let kind = fields.word("kind", NarrativeKind.self)?.value
    // The authors of a case need not say who they are.
    if kind != .analysis { fields.require("source") }
    var raw = RawNarrative(
      id: id, path: path, narrative: Narrative(id: id, title: title, kind: kind ?? .document), span: fields.span)
    if let label = label(&fields) { raw.narrative.label = label }
    raw.narrative.speaker = speaker(&fields, kind: kind)
    decodeText(&raw, &fields)
    decodePublication(&raw, &fields)
    fields.finish()
    return raw
  }

  /// The name of the source on pages and in figures.
  private func label(_ fields: inout Fields) -> String? {
    guard let label = fields.text("label") else { return nil }
    if label.value.count > LabelCheck.longest {
      reporter.error(
        "label-too-long", at: label.span,
        "a label names its source in figures with at most \(LabelCheck.longest) characters, and this has "
          + "\(label.value.count)",
        hints: ["shorten it; the title may be as long as you like"])
    }
    return label.value
  }

  private func decodeText(_ raw: inout RawNarrative, _ fields: inout Fields) {
    raw.narrative.date = fields.date("date")?.value
    raw.narrative.language = fields.language("language") ?? caseLanguage
    raw.narrative.translatedFrom = fields.language("translated-from")
    raw.original = fields.mention("original")
    raw.narrative.isNumbered = fields.flag("numbered")?.value ?? false
  }

  private func decodePublication(_ raw: inout RawNarrative, _ fields: inout Fields) {
    let consent = fields.word("consent", Consent.self)?.value
    raw.consent = consent ?? .withheld
    raw.isConsentUnclear = consent == nil && fields.means("consent")
    raw.counts = fields.flag("counts")?.value ?? false
    if !fields.means("consent") {
      reporter.note(
        "no-consent", at: fields.span, "nothing is said about consent, so the narrative is withheld",
        hints: ["add 'consent: public', or what the speaker agreed to"])
    }
    raw.embargo = fields.moment("embargo")?.value
    raw.withdrawn = WithdrawalDecoder.decode(&fields)
    if HeldBack.isUnclear(fields, embargo: raw.embargo, withdrawn: raw.withdrawn) {
      (raw.consent, raw.counts, raw.isConsentUnclear) = (.withheld, false, true)
    }
    raw.narrative.attribution = fields.word("attribution", Attribution.self)?.value
    raw.narrative.consent = raw.consent
  }

  /// - Parameter kind: What the narrative is; `nil` when that cannot be read.
  private mutating func speaker(_ fields: inout Fields, kind: NarrativeKind?) -> Speaker {
    var found: [Mention] = []
    let speaker = fields.record("source", of: "a source") { fields in
      if kind?.speaksFromLevel ?? true {
        fields.require("level", hint: "add the level the speaker speaks from, such as 'level: operational'")
      }
      var speaker = Speaker()
      let (organisation, area) = (fields.mention("organisation"), fields.mention("area"))
      found += [organisation.map { Mention(kind: .actor, word: $0) }, area.map { Mention(kind: .area, word: $0) }]
        .compactMap { $0 }
      let position = fields.text("position")
      (speaker.organisation, speaker.area, speaker.position) = (organisation?.value, area?.value, position?.value)
      speaker.sector = fields.word("sector", Sector.self)?.value
      speaker.level = fields.word("level", Level.self)?.value
      speaker.persons = fields.integer("persons", in: 1...1_000_000)?.value
      speaker.groups = fields.texts(byName: "groups").map { SourceGroup(name: $0.name.value, value: $0.text.value) }
      if kind != .analysis { checkVoice(&fields, kind, organisation: organisation, position: position) }
      return speaker
    }
    mentions += found
    return speaker ?? Speaker()
  }

  /// A source is one voice. What a work reports of everybody is the work's word, once. (Model §10.4)
  private func checkVoice(
    _ fields: inout Fields, _ kind: NarrativeKind?, organisation: Located<String>?, position: Located<String>?
  ) {
    fields.require(oneOf: ["organisation", "position"], hint: "add 'position: …', what the speaker does")
    if kind == .document { return }
    for word in [organisation, position].compactMap({ $0 }) { CompositeSource.check(word, reporter: reporter) }
  }
}

/// Refuses sources that stand for everybody.
enum CompositeSource {
  private static let words: Set<String> = ["all", "everyone", "everybody", "all respondents", "all-respondents"]

  static func check(_ word: Located<String>, reporter: Reporter) {
    guard words.contains(word.value.lowercased()) else { return }
    reporter.error(
      "composite-source", at: word.span, "'\(word.value)' is no source: a source is one voice",
      hints: ["write what a work reports of several groups together as one narrative of 'kind: document'"])
  }
}

extension NarrativeKind {
  /// Whether its words come from somebody who speaks from a level. (Model §10.4)
  fileprivate var speaksFromLevel: Bool { self != .document && self != .analysis }
}
