import CaseModel
import Diagnostics

/// Reads one case folder whole: its description, narratives and codings, checked against each other.
struct CaseAssembler {
  let id: String
  let files: CaseFiles
  let site: RawSite
  let codebook: Codebook
  /// Keys of the works that can be cited; `nil` where they cannot be read.
  let works: Set<String>?
  /// Whether the site's own codes could be read too.
  let knowsEveryCode: Bool
  /// Names that files of the case take.
  let reservedNames: Set<String>
  let reporter: Reporter

  private var vocabulary: SpanVocabulary { SpanVocabulary(codes: codebook.ids, works: works) }

  /// The case as written, and its codings completed.
  func read() -> (raw: RawCase, codings: [Coding]) {
    var raw = description()
    raw.narratives = narratives(&raw)
    raw.fields.sections = sections(&raw)
    checkNames(&raw)
    EmptyText.check(raw.narratives, reporter: reporter)
    RepeatedText.check(raw.narratives, reporter: reporter)
    LabelCheck.run(raw.narratives, reporter: reporter)
    LabelCheck.noteLongTitles(raw.narratives, reporter: reporter)
    var decoder = CodingDecoder(reporter: reporter)
    for index in raw.narratives.indices {
      for span in raw.narratives[index].text.spans {
        decoder.decode(span, narrative: raw.narratives[index].id, defaultCoder: raw.fields.coders.first?.id)
      }
      // What they say is known now, and of many narratives it is much.
      raw.narratives[index].text.spans = []
    }
    decodeCodingFiles(&decoder, raw: raw)
    var quotes = QuoteResolver(root: files.folder.displayName + "/", reporter: reporter)
    quotes.resolve(decoder.quotes.filter { !isUnread($0.narrative, raw) }, in: &raw.narratives)
    WholeTexts(root: files.folder.displayName + "/", reporter: reporter)
      .resolve(decoder.wholes.filter { !isUnread($0.id.source, raw) }, in: &raw.narratives)
    leadLinks(&raw)
    raw.mentions += decoder.mentions
    (raw.excerptRules, raw.coverage) = (decoder.excerptRules, decoder.coverage)
    MentionCheck(
      raw: raw, attachments: Set(files.attachments.keys), hidesNarratives: files.hidesNarratives,
      reporter: reporter
    ).run()
    UnlistedAttachments.run(raw, files, reporter: reporter)
    // A file that is not there cannot be published, and that is told.
    raw.fields.attachments.removeAll { files.attachments[$0.file] == nil }
    countFollowers(decoder, raw)
    noteIdleCoders(decoder, raw)
    return (raw, complete(decoder.codings, raw: raw))
  }

  private func isUnread(_ narrative: String, _ raw: RawCase) -> Bool {
    raw.unreadable.contains(narrative) || files.hidesNarratives && !raw.narratives.contains { $0.id == narrative }
  }

  /// Says with each narrative that cannot be read how many codings wait for it; they are no faults of their own.
  private func countFollowers(_ decoder: CodingDecoder, _ raw: RawCase) {
    var waiting: [Int: Int] = [:]
    for coding in decoder.codings {
      if let cause = raw.causes[coding.narrative] { waiting[cause, default: 0] += 1 }
    }
    for (cause, count) in waiting {
      reporter.amend(cause, count == 1 ? "1 coding waits for that" : "\(count) codings wait for that")
    }
  }

  /// A coder may have kept codings in a file that is not read, such as a spreadsheet.
  private func noteIdleCoders(_ decoder: CodingDecoder, _ raw: RawCase) {
    let busy = Set(decoder.codings.map(\.coder))
    for coder in raw.fields.coders where !busy.contains(coder.id) {
      guard let file = files.unknown[coder.id] else { continue }
      reporter.note(
        "idle-coder", at: SourceSpan(file: files.display(file)),
        "the coder '\(coder.id)' has no codings that are read, and this file bears the same name",
        hints: ["write its rows into codings/\(coder.id).yml"])
    }
  }

  private func description() -> RawCase {
    let display = files.display(files.description)
    guard let file = files.text(files.description, reporter: reporter) else {
      if !files.hasDescription, files.nestedCases.isEmpty {
        reporter.error(
          "missing-file", at: SourceSpan(file: files.display(files.root)), "the case '\(id)' has no case.yml",
          hints: [
            files.misnamedDescription.map { "rename \($0.path) to case.yml" } ?? "add a file case.yml with a title"
          ])
      }
      return RawCase(fields: Case(id: id, title: id), isReadable: false, span: SourceSpan(file: display))
    }
    let node = YAMLReader.read(file.bytes, file: display, reporter: reporter)
    var raw = CaseDecoder.decode(
      node, id: id, path: file.path, span: SourceSpan(file: display, line: 1, column: 1), site: site,
      vocabulary: vocabulary, reporter: reporter)
    for index in raw.fields.attachments.indices {
      let file = raw.fields.attachments[index].file
      raw.fields.attachments[index].source = files.attachments[file].flatMap {
        $0.utf8.elementsEqual(file.utf8) ? nil : $0
      }
    }
    raw.written = node?.texts ?? []
    raw.bareKeys += node.map(PlainKeys.all) ?? []
    if let node { PlainBraces.check(node, vocabulary, reporter: reporter) }
    return raw
  }

  private func narratives(_ raw: inout RawCase) -> [RawNarrative] {
    var result: [RawNarrative] = []
    raw.unreadable.formUnion(files.unreadNarratives)
    for (name, path) in files.narratives {
      let cause = reporter.diagnostics.count
      let display = files.display(path)
      guard checkName(name, beside: files.narratives, display: display),
        let file = files.text(path, reporter: reporter),
        let (narrative, mentions) = NarrativeDecoder.decode(
          file, id: name, display: display, caseLanguage: raw.fields.language, vocabulary: vocabulary,
          attachments: Set(raw.fields.attachments.map(\.file)), reporter: reporter)
      else {
        for id in [name, Identifier.suggestion(for: name)].compactMap({ $0 }) {
          raw.unreadable.insert(id)
          raw.causes[id] = cause
        }
        continue
      }
      if narrative.narrative.kind != .document, narrative.narrative.kind != .analysis {
        CompositeSource.check(Located(value: name, span: SourceSpan(file: display)), reporter: reporter)
      }
      raw.mentions += mentions
      raw.mentions += narrative.text.images.map {
        Mention(kind: .picture, word: $0)
      }
      raw.citations += narrative.text.citations
      raw.bareKeys += narrative.text.bareKeys
      raw.links += narrative.text.links
      result.append(narrative)
    }
    // A case without description has told of what it lacks.
    if files.hasDescription, files.narratives.isEmpty, files.unreadNarratives.isEmpty, !files.hidesNarratives,
      files.nestedCases.isEmpty
    {
      reporter.warning(
        "no-narratives", at: raw.span, "the case '\(id)' has no narratives", hints: ["add one under narratives/"])
    }
    return result
  }

  private func sections(_ raw: inout RawCase) -> [CaseSection] {
    var result: [CaseSection] = []
    for (name, path) in files.sections {
      let display = files.display(path)
      guard checkName(name, beside: files.sections, display: display), isFree(name, among: raw, display: display),
        let file = files.text(path, reporter: reporter),
        let (section, text) = SectionDecoder.decode(
          file, id: name, display: display, attachments: Set(raw.fields.attachments.map(\.file)),
          vocabulary: vocabulary, reporter: reporter)
      else { continue }
      raw.mentions += text.images.map { Mention(kind: .picture, word: $0) }
      raw.citations += text.citations
      raw.bareKeys += text.bareKeys
      raw.links += text.links
      result.append(section)
    }
    return result
  }

  /// Chapters and narratives share one set of ids.
  private func isFree(_ name: String, among raw: RawCase, display: String) -> Bool {
    guard raw.narratives.contains(where: { $0.id == name }) else { return true }
    reporter.error(
      "duplicate-id", at: SourceSpan(file: display), "a narrative of this case is called '\(name)' too",
      hints: ["rename the section"])
    return false
  }

  private func checkName(_ name: String, beside files: [(name: String, path: String)], display: String) -> Bool {
    let word = Located(value: name, span: SourceSpan(file: display))
    guard Identifier.check(word, beside: files.map(\.name), reporter: reporter) else { return false }
    guard reservedNames.contains(name) else { return true }
    reporter.error(
      "reserved-id", at: word.span, "'\(name)' is a file of the case's own", hints: ["rename it"])
    return false
  }

  /// Anchors are unique in their narrative, and translations translate something that is there.
  private func checkNames(_ raw: inout RawCase) {
    let ids = raw.narratives.map(\.id) + raw.unreadable.sorted()
    for index in raw.narratives.indices { AnchorCheck.run(&raw.narratives[index].text, reporter: reporter) }
    for narrative in raw.narratives {
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
        hints: Reporter.hints(for: original.value, among: ids.filter { $0 != narrative.id })
          + ["remove 'original' where it translates none"])
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
      guard !raw.isReadable || raw.incomplete.contains("coders") || coders.contains(where: { $0.id == name }) else {
        report(unknownCoder: name, file: display, among: coders.map(\.id))
        continue
      }
      guard let file = files.text(path, reporter: reporter),
        let node = YAMLReader.read(file.bytes, file: display, reporter: reporter)
      else { continue }
      PlainBraces.check(node, vocabulary, reporter: reporter)
      noteEmptyCodings(file, node, coder: name)
      decoder.decode(node, coder: name)
    }
  }

  /// A file without codings may have lost them; a comment in it says that somebody knows.
  private func noteEmptyCodings(_ file: TextFile, _ node: YAMLNode, coder: String) {
    guard node.holdsNothing, !file.bytes.contains(UInt8(ascii: "#")) else { return }
    reporter.note(
      "no-codings", at: node.span, "this file holds no codings, so the coder '\(coder)' has none in it",
      hints: ["write its rows as \(Fields.forms["a coding"] ?? "- {…}"), or remove it"])
  }

  private func report(unknownCoder name: String, file: String, among coders: [String]) {
    let id = Identifier.isValid(name) ? name : Identifier.suggestion(for: name)
    let hints =
      if let id, id != name {
        coders.contains(id)
          ? ["rename it to \(id).yml"] : ["rename it to \(id).yml, and declare the coder '\(id)' in case.yml"]
      } else if id == nil {
        [
          "rename it to the id of a coder, in letters a–z"
            + (coders.isEmpty ? "" : ": " + coders.joined(separator: ", "))
        ]
      } else {
        Reporter.hints(for: name, among: coders) + ["declare the coder in case.yml"]
      }
    reporter.error(
      "unknown-coder", at: SourceSpan(file: file), "the file is named after '\(name)', who is no coder of the case",
      hints: hints + Identifier.copyHints(name, beside: files.codings.map(\.name)))
  }

  private func complete(_ codings: [RawCoding], raw: RawCase) -> [Coding] {
    let rules = CodingRules(codebook: codebook, knowsEveryCode: knowsEveryCode, reporter: reporter)
    var conflicts = CodingConflicts(codings.count, reporter: reporter)
    let narratives = Dictionary(raw.narratives.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var sameWords = SameWords(raw.narratives, reporter: reporter)
    for coding in codings { sameWords.check(coding) }
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
