import CaseModel
import Diagnostics

/// What the authors say themselves: headline, findings and the lenses they apply.
extension CaseDecoder {
  mutating func decodeArgument(_ value: inout Case, _ fields: inout Fields) {
    value.headline = headline(&fields)
    let lenses = Set(fields.words("lenses", LensName.self))
    value.lenses = LensName.allCases.filter(lenses.contains)
    value.findings = findings(&fields)
    value.isPrinted = fields.flag("print")?.value
  }

  private func headline(_ fields: inout Fields) -> String? {
    guard let text = fields.text("headline") else { return nil }
    let words = text.value.split(whereSeparator: \.isWhitespace).count
    if words > Self.longestHeadline {
      reporter.error(
        "headline-too-long", at: text.span,
        "a headline has at most \(Self.longestHeadline) words, and this has \(words)",
        hints: ["say the one thing a reader must know; 'findings' and 'summary' hold the rest"])
    }
    return text.value
  }

  private static let longestHeadline = 20

  private mutating func findings(_ fields: inout Fields) -> [AuthorFinding] {
    var reasons: [Located<String>?] = []
    var named: [Located<String>] = []
    let reporter = reporter
    let found = fields.records("findings", of: "a finding") { (fields: inout Fields) -> Located<AuthorFinding>? in
      for key in ["id", "says", "evidence"] { fields.require(key) }
      let (id, says) = (fields.id("id", .finding).flatMap { Self.checked($0, reporter) }, fields.text("says"))
      let reason = fields.text("because")
      let (evidence, against) = (fields.excerpts("evidence"), fields.excerpts("against"))
      let confidence = Self.confidence(&fields)
      Self.checkSides(evidence, against, reporter)
      named += evidence + against
      if let says, Sentences.count(in: says.value) > 1 { Self.warn("says", says, "one sentence", reporter) }
      if let reason, Sentences.count(in: reason.value) > 2 { Self.warn("because", reason, "two sentences", reporter) }
      guard let id, let says else { return nil }
      var finding = AuthorFinding(id: id.value, says: says.value)
      finding.evidence = evidence.compactMap { ExcerptID(written: $0.value) }
      finding.against = against.compactMap { ExcerptID(written: $0.value) }
      finding.confidence = confidence
      reasons.append(reason)
      return id.map { _ in finding }
    }
    mentions += named.map { Mention(kind: .excerpt, word: $0) }
    evidenceOfFindings += named
    let explained = zip(found, reasons).map { located, reason in
      var finding = located.value
      finding.because = reason.map { markdown($0) } ?? []
      return Located(value: finding, span: located.span)
    }
    return UniqueIds.check(explained, what: "finding", reporter: reporter)
  }

  private static func confidence(_ fields: inout Fields) -> AuthorFinding.Confidence? {
    fields.record("confidence", of: "a confidence") { fields in
      fields.require("level")
      fields.require("because", hint: "add 'because: …', the reason for that level")
      let level = fields.word("level", AuthorFinding.Confidence.Level.self)?.value
      guard let because = fields.text("because")?.value, let level else { return nil }
      return AuthorFinding.Confidence(level, because: because)
    }
  }

  /// A passage on both sides would be counted on both.
  private static func checkSides(_ evidence: [Located<String>], _ against: [Located<String>], _ reporter: Reporter) {
    let supporting = Set(evidence.map(\.value))
    for word in against where supporting.contains(word.value) {
      reporter.error(
        "two-sides", at: word.span, "'\(word.value)' is named for the finding and against it",
        hints: ["keep it on one side; where its parts speak for both, make each an excerpt of its own"])
    }
  }

  /// The id where it can be one.
  private static func checked(_ id: Located<String>, _ reporter: Reporter) -> Located<String>? {
    guard !Formats.isFinding(id.value) else { return id }
    reporter.error(
      "invalid-id", at: id.span, "'\(id.value)' is no id of a finding",
      hints: ["write f1, f2 and so on, and give no id a second time"])
    return Identifier.isForm(id.value) ? id : nil
  }

  private static func warn(_ key: String, _ text: Located<String>, _ most: String, _ reporter: Reporter) {
    reporter.warning(
      "too-many-sentences", at: text.span, "'\(key)' of a finding takes at most \(most)",
      hints: ["shorten it, or move the rest to a file under sections/"])
  }
}

extension AuthorFinding: IdentifiedValue {}
