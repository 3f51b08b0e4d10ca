import CaseModel
import Diagnostics

/// Reads one case folder whole: its description, narratives and codings, checked against each other.
struct CaseAssembler {
  let id: String
  let files: CaseFiles
  let site: RawSite
  let codebook: Codebook
  /// Whether the site's own codes could be read too.
  let knowsEveryCode: Bool
  let reporter: Reporter

  /// The case as written, and its codings completed.
  func read() -> (raw: RawCase, codings: [Coding]) {
    var raw = description()
    raw.narratives = narratives(&raw)
    checkNames(raw)
    var decoder = CodingDecoder(reporter: reporter)
    for narrative in raw.narratives {
      for span in narrative.text.spans {
        decoder.decode(span, narrative: narrative.id, defaultCoder: raw.fields.coders.first?.id)
      }
    }
    decodeCodingFiles(&decoder, raw: raw)
    var quotes = QuoteResolver(root: files.folder.displayName + "/", reporter: reporter)
    quotes.resolve(decoder.quotes.filter { !raw.unreadable.contains($0.narrative) }, in: &raw.narratives)
    raw.mentions += decoder.mentions
    raw.excerptRules = decoder.excerptRules
    MentionCheck(raw: raw, attachments: files.attachments, reporter: reporter).run()
    return (raw, complete(decoder.codings, raw: raw))
  }

  private func description() -> RawCase {
    let display = files.display(files.description)
    guard let file = files.text(files.description, reporter: reporter) else {
      if !files.hasDescription {
        reporter.error(
          "missing-file", at: SourceSpan(file: files.display(files.root)), "the case '\(id)' has no case.yml",
          hints: ["add a file case.yml with a title"])
      }
      return RawCase(fields: Case(id: id, title: id), isReadable: false, span: SourceSpan(file: display))
    }
    let node = YAMLReader.read(file.bytes, file: display, reporter: reporter)
    var raw = CaseDecoder.decode(
      node, id: id, path: file.path, span: SourceSpan(file: display, line: 1, column: 1), site: site, reporter: reporter
    )
    raw.written = node?.texts ?? []
    return raw
  }

  private func narratives(_ raw: inout RawCase) -> [RawNarrative] {
    var result: [RawNarrative] = []
    for (name, path) in files.narratives {
      let display = files.display(path)
      guard checkName(name, display: display), let file = files.text(path, reporter: reporter),
        let (narrative, mentions) = NarrativeDecoder.decode(
          file, id: name, display: display, caseLanguage: raw.fields.language, reporter: reporter)
      else {
        raw.unreadable.insert(name)
        continue
      }
      raw.mentions += mentions
      raw.mentions += narrative.text.images.map {
        Mention(kind: .picture, word: $0)
      }
      raw.citations += narrative.text.citations
      result.append(narrative)
    }
    if files.narratives.isEmpty {
      reporter.warning(
        "no-narratives", at: raw.span, "the case '\(id)' has no narratives", hints: ["add one under narratives/"])
    }
    return result
  }

  private func checkName(_ name: String, display: String) -> Bool {
    let word = Located(value: name, span: SourceSpan(file: display))
    guard Identifier.check(word, reporter: reporter) else { return false }
    CompositeSource.check(word, reporter: reporter)
    guard Identifier.reservedNarratives.contains(name) else { return true }
    reporter.error(
      "reserved-id", at: word.span, "'\(name)' is a file of the case's own", hints: ["rename the narrative"])
    return false
  }

  /// Anchors are unique in their narrative, and translations translate something that is there.
  private func checkNames(_ raw: RawCase) {
    let ids = raw.narratives.map(\.id) + raw.unreadable.sorted()
    for narrative in raw.narratives {
      var seen: [String: SourceSpan] = [:]
      for anchor in narrative.text.spans.compactMap(\.anchor) {
        if let first = seen[anchor.value] {
          reporter.error(
            "duplicate-anchor", at: anchor.span,
            "the anchor '\(anchor.value)' stands twice, first on line \(first.line ?? 0)",
            hints: ["choose another"])
        } else {
          seen[anchor.value] = anchor.span
        }
      }
      if let original = narrative.original { checkOriginal(original, of: narrative, among: raw.narratives, ids: ids) }
    }
  }

  private func checkOriginal(
    _ original: Located<String>, of narrative: RawNarrative, among narratives: [RawNarrative], ids: [String]
  ) {
    if original.value == narrative.id || !ids.contains(original.value) {
      reporter.error(
        "unknown-original", at: original.span,
        "there is no other narrative '\(original.value)' that this one translates",
        hints: Reporter.hints(for: original.value, among: ids.filter { $0 != narrative.id }))
    } else if narratives.contains(where: { $0.id == original.value && $0.original != nil }) {
      reporter.error(
        "unknown-original", at: original.span, "'\(original.value)' is a translation itself",
        hints: ["name the original that both translate"])
    } else if narratives.first(where: { $0.original?.value == original.value })?.id != narrative.id {
      reporter.error(
        "unknown-original", at: original.span, "'\(original.value)' has another translation already",
        hints: ["pair each original with one translation"])
    }
  }

  private func decodeCodingFiles(_ decoder: inout CodingDecoder, raw: RawCase) {
    let coders = raw.fields.coders
    for (name, path) in files.codings {
      let display = files.display(path)
      guard !raw.isReadable || coders.contains(where: { $0.id == name }) else {
        reporter.error(
          "unknown-coder", at: SourceSpan(file: display),
          "the file is named after '\(name)', who is no coder of the case",
          hints: Reporter.hints(for: name, among: coders.map(\.id)) + ["declare the coder in case.yml"])
        continue
      }
      guard let file = files.text(path, reporter: reporter),
        let node = YAMLReader.read(file.bytes, file: display, reporter: reporter)
      else { continue }
      decoder.decode(node, coder: name)
    }
  }

  private func complete(_ codings: [RawCoding], raw: RawCase) -> [Coding] {
    let rules = CodingRules(codebook: codebook, knowsEveryCode: knowsEveryCode, reporter: reporter)
    var conflicts = CodingConflicts(reporter: reporter)
    let narratives = Dictionary(raw.narratives.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return codings.compactMap { rawCoding in
      guard let narrative = narratives[rawCoding.narrative],
        let coding = rules.complete(rawCoding, speaker: narrative.narrative.speaker)
      else { return nil }
      // A translation and its original share their excerpts, so they share what may stand on one.
      var shared = coding
      shared.excerpt = ExcerptID(
        source: narrative.original?.value ?? narrative.id, anchor: coding.excerpt.anchor)
      return conflicts.admit(shared, at: rawCoding.code.span) ? coding : nil
    }
  }
}
