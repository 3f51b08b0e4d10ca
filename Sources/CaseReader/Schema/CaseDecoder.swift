import CaseModel
import Diagnostics

/// Reads `case.yml`.
struct CaseDecoder {
  let id: String
  let path: String
  let site: RawSite
  let vocabulary: SpanVocabulary
  let reporter: Reporter
  var mentions: [Mention] = []
  var citations: [LocatedCitation] = []
  var bareKeys: [BareKey] = []
  var links: [RawLink] = []
  /// Excerpts that findings rest on, which must be shown.
  var evidenceOfFindings: [Located<String>] = []

  static func decode(
    _ node: YAMLNode?, id: String, path: String, span: SourceSpan, site: RawSite, vocabulary: SpanVocabulary,
    reporter: Reporter
  ) -> RawCase {
    var decoder = CaseDecoder(id: id, path: path, site: site, vocabulary: vocabulary, reporter: reporter)
    guard let node, let fields = Fields(node, of: "a case", reporter: reporter) else {
      return RawCase(fields: Case(id: id, title: id), isReadable: false, span: span)
    }
    return decoder.decode(fields)
  }

  private mutating func decode(_ given: Fields) -> RawCase {
    var fields = given
    fields.require("title")
    var raw = RawCase(fields: Case(id: id, title: fields.text("title")?.value ?? id), span: fields.span)
    raw.fields.language = fields.language("language") ?? site.site.language
    raw.fields.smallestCell = site.smallestCell
    decodePublication(&raw, &fields)
    describe(&raw.fields, &fields)
    decodeArgument(&raw.fields, &fields)
    decodeParties(&raw.fields, &fields)
    raw.fields.assessed = assessed(&fields)
    raw.fields.opportunity = opportunity(&fields)
    raw.fields.serviceMap = serviceMap(&fields)
    raw.fields.coordinators = coordinators(&fields)
    raw.fields.thresholds = ThresholdDecoder.decode(&fields, reporter: reporter)
    raw.fields.attachments = attachments(&fields)
    fields.finish()
    raw.incomplete = Self.incomplete(raw.fields, fields)
    raw.mentions = mentions
    (raw.citations, raw.bareKeys, raw.links) = (citations, bareKeys, links)
    raw.evidenceOfFindings = evidenceOfFindings
    return raw
  }

  private static func incomplete(_ value: Case, _ fields: Fields) -> Set<String> {
    let counts = [
      "actors": value.actors.count, "areas": value.areas.count, "coders": value.coders.count,
      "attachments": value.attachments.count,
    ]
    return Set(counts.filter { fields.holds(otherThan: $0.value, in: $0.key) }.keys)
  }

  private func decodePublication(_ raw: inout RawCase, _ fields: inout Fields) {
    let status = fields.word("status", oneOf: ["draft", "published"])?.value
    raw.isDraft = status != "published"
    if status == nil, !fields.means("status") {
      reporter.note(
        "no-status", at: fields.span, "nothing says whether the case '\(id)' is published, so it is a draft",
        hints: ["add 'status: published'"])
    }
    raw.embargo = fields.moment("embargo")?.value
    raw.withdrawn = WithdrawalDecoder.decode(&fields)
    raw.isHeldBack = HeldBack.isUnclear(fields, embargo: raw.embargo, withdrawn: raw.withdrawn)
  }

  private mutating func describe(_ value: inout Case, _ fields: inout Fields) {
    value.summary = summary(&fields)
    value.basis = fields.word("basis", Basis.self)?.value
    value.period = period(&fields)
    value.places = fields.distinctRecords("places", of: "a place", Self.place)
    value.sectors = fields.texts("sectors").map(\.value)
    value.keywords = fields.texts("keywords").map(\.value)
    value.authors = fields.distinctRecords("authors", of: "an author", Self.author)
    value.coders = UniqueIds.check(
      fields.records("coders", of: "a coder", Self.coder), what: "coder", reporter: reporter)
    value.restsOn = fields.texts("rests-on").map { key in
      citations.append(LocatedCitation(key: key.value, span: key.span))
      return key.value
    }
    value.doi = fields.doi("doi")
    value.version = fields.text("version")?.value
    value.published = fields.date("published")?.value
    value.modified = fields.date("modified")?.value
    checkOrder(value, fields)
    value.supersedes = fields.text("supersedes")?.value
    value.changes = fields.distinctRecords("changes", of: "a change", Self.change)
    value.license = fields.text("license")?.value
  }

  private mutating func summary(_ fields: inout Fields) -> [Block] {
    fields.text("summary").map { markdown($0) } ?? []
  }

  /// A value that is written in Markdown.
  mutating func markdown(_ text: Located<String>) -> [Block] {
    let context = MarkdownContext(
      file: text.span.file, path: path, firstLine: 1, narrative: nil,
      page: "cases/\(id)/index.html", vocabulary: vocabulary)
    // How YAML folded the lines is not known here, so whatever is noticed stands where the value begins.
    let inner = Reporter()
    let read = MarkdownReader.read(Array(text.value.utf8), context: context, reporter: inner)
    reporter.add(inner.diagnostics.map { $0.moved(to: text.span) })
    links += read.links.map { $0.moved(to: text.span) }
    bareKeys += read.bareKeys.map {
      BareKey(key: $0.key, span: text.span, isBracketed: $0.isBracketed, prefix: $0.prefix)
    }
    citations += read.citations.map { LocatedCitation(key: $0.key, span: text.span) }
    mentions += read.images.map { Mention(kind: .picture, word: Located(value: $0.value, span: text.span)) }
    return read.blocks
  }

  private func period(_ fields: inout Fields) -> Period? {
    let span = fields.keySpan("period")
    let reporter = reporter
    return fields.record("period", of: "a period") { fields in
      let period = Period(from: fields.date("from")?.value, to: fields.date("to")?.value)
      if let from = period.from, let to = period.to, to < from, from.iso.hasPrefix(to.iso) == false {
        reporter.error(
          "invalid-period", at: span, "the period ends in \(to.iso), before it begins in \(from.iso)",
          hints: ["exchange the two"])
      }
      return period
    }
  }

  private func checkOrder(_ value: Case, _ fields: Fields) {
    guard let published = value.published, let modified = value.modified, modified < published,
      !published.iso.hasPrefix(modified.iso)
    else { return }
    reporter.error(
      "invalid-period", at: fields.keySpan("modified"),
      "the case was modified on \(modified.iso), before it was published on \(published.iso)",
      hints: ["check both dates"])
  }

  private static func place(_ fields: inout Fields) -> CasePlace? {
    fields.require("name")
    let country = fields.country("country")
    return fields.text("name").map { CasePlace(name: $0.value, country: country) }
  }

  private static func change(_ fields: inout Fields) -> CaseChange? {
    fields.require("what")
    let (version, date) = (fields.text("version")?.value, fields.date("date")?.value)
    guard let what = fields.text("what")?.value else { return nil }
    var change = CaseChange(what: what)
    (change.version, change.date) = (version, date)
    return change
  }

  private static func author(_ fields: inout Fields) -> Author? {
    fields.require("name")
    let written = fields.text("name")
    if let written { AuthorName.check(written, reporter: fields.reporter) }
    let name = written?.value
    var author = Author(name: name ?? "")
    author.orcid = fields.orcid("orcid")
    author.affiliation = fields.text("affiliation")?.value
    return name == nil ? nil : author
  }

  private static func coder(_ fields: inout Fields) -> Located<Coder>? {
    fields.require("id")
    let name = fields.text("name")?.value
    return fields.id("id").map { id in id.map { Coder(id: $0, name: name ?? $0) } }
  }
}

/// Reads `withdrawn: {date, reason}`.
enum WithdrawalDecoder {
  static func decode(_ fields: inout Fields) -> RawWithdrawal? {
    fields.record("withdrawn", of: "a withdrawal") { fields in
      fields.require("date")
      fields.require("reason")
      guard let date = fields.date("date")?.value, let reason = fields.text("reason")?.value else { return nil }
      return RawWithdrawal(date: date, reason: reason)
    }
  }
}

/// Keeps back what its author meant to keep back and did not manage to say.
enum HeldBack {
  static func isUnclear(_ fields: Fields, embargo: Moment?, withdrawn: RawWithdrawal?) -> Bool {
    fields.has("embargo") && embargo == nil || fields.has("withdrawn") && withdrawn == nil
  }
}

/// Refuses an id that was declared before.
enum UniqueIds {
  static func check<Value: IdentifiedValue>(_ values: [Located<Value>], what: String, reporter: Reporter) -> [Value] {
    var seen: [String: SourceSpan] = [:]
    return values.compactMap { value in
      let id = value.value.id
      if let first = seen[id] {
        let place = "line \(first.line ?? 0)" + (first.file == value.span.file ? "" : " of \(first.file)")
        reporter.error(
          "duplicate-id", at: value.span, "the \(what) '\(id)' is declared twice, first on \(place)",
          hints: ["rename one"])
        return nil
      }
      seen[id] = value.span
      return value.value
    }
  }
}

/// Something declared under an id.
protocol IdentifiedValue {
  var id: String { get }
}

extension Coder: IdentifiedValue {}
extension Actor: IdentifiedValue {}
extension Area: IdentifiedValue {}
extension ServiceMap.Activity: IdentifiedValue {}
extension CoordinatorGroup: IdentifiedValue {}
extension Code: IdentifiedValue {}
