import CaseModel

/// A random case in which every text is a word of its own, so that one can ask what of it appears.
struct CanaryCase {
  /// A span with everything a coder can write about it.
  struct Span {
    let anchor: String
    let words: String
    let paraphrase: String?
    let role: String
    let memo: String
    let consent: Consent?
    let inner: [Span]
  }

  /// Files of the case, by their path in it.
  private(set) var files: [String: String] = [:]
  /// Words that may appear nowhere.
  private(set) var hidden: Set<String> = []
  /// Words that must appear, lest the test prove nothing.
  private(set) var shown: Set<String> = []
  /// Words that no message may repeat.
  private(set) var memos: Set<String> = []
  private var random: SeededGenerator
  private var count = 0

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    for _ in 0..<(2 + random.below(4)) {
      let spans = (0..<random.below(4)).map { _ in span(depth: 0) }
      let pair = random.chance(35) ? [spans, spans.map { translation(of: $0) }] : [spans]
      var original: String?
      for text in pair { original = write(text, beside: pair, original: original) }
    }
  }

  private mutating func word() -> String {
    count += 1
    return "qz\(count)x"
  }

  private mutating func span(depth: Int) -> Span {
    Span(
      anchor: word(), words: word(), paraphrase: random.chance(50) ? word() : nil, role: word(), memo: word(),
      consent: random.chance(50) ? random.pick(Consent.allCases) : nil,
      inner: depth < 2 && random.chance(50) ? [span(depth: depth + 1)] : [])
  }

  /// Other words under the same anchors.
  private mutating func translation(of span: Span) -> Span {
    Span(
      anchor: span.anchor, words: word(), paraphrase: nil, role: word(), memo: word(),
      consent: random.chance(30) ? random.pick(Consent.allCases) : nil, inner: span.inner.map { translation(of: $0) })
  }

  /// Writes a narrative and notes what of it may appear; its id.
  private mutating func write(_ spans: [Span], beside pair: [[Span]], original: String?) -> String {
    let (id, title, position, body, reason) = (word(), word(), word(), word(), word())
    let consent = random.chance(90) ? random.pick(Consent.allCases) : nil
    let isEmbargoed = random.chance(20)
    let isWithdrawn = random.chance(15)
    let isCounted = random.chance(30)
    let keys = [
      "title: \(title)", "kind: interview", "source: {position: \(position), level: citizen}",
      consent.map { "consent: \($0.rawValue)" }, original.map { "original: \($0)" }, isCounted ? "counts: true" : nil,
      isEmbargoed ? "embargo: 2026-11-23" : "embargo: 2026-11-22",
      isWithdrawn ? "withdrawn: {date: 2026, reason: \(reason)}" : nil,
    ]
    let text = body + " " + spans.map { markdown($0, coder: original == nil ? "mh" : "ab") }.joined(separator: " ")
    files["/narratives/\(id).md"] = (["---"] + keys.compactMap { $0 } + ["---", text, ""]).joined(separator: "\n")

    let held: Consent = isEmbargoed ? .withheld : consent ?? .withheld
    let hasPage = held.strictness < Consent.aggregateOnly.strictness
    let effective: Consent =
      isWithdrawn ? .withheld : hasPage ? held : held == .aggregateOnly || isCounted ? .aggregateOnly : .withheld
    note([title, position], isShown: hasPage && !isWithdrawn)
    note([id, reason], isShown: hasPage && isWithdrawn, isHidden: !hasPage)
    note([body], isShown: effective == .public)
    for (index, span) in spans.enumerated() {
      note(span, beside: pair.map { $0[index] }, under: effective)
    }
    return id
  }

  private func markdown(_ span: Span, coder: String) -> String {
    var attributes = "#\(span.anchor) .orch-role coder=\(coder) role=\(span.role) memo=\(span.memo)"
    if let paraphrase = span.paraphrase { attributes += " paraphrase=\(paraphrase)" }
    if let consent = span.consent { attributes += " consent=\(consent.rawValue)" }
    return "[\(([span.words] + span.inner.map { markdown($0, coder: coder) }).joined(separator: " "))]{\(attributes)}"
  }

  private mutating func note(_ span: Span, beside others: [Span], under outer: Consent) {
    let consent = others.compactMap(\.consent).reduce(outer) { $0.and($1) }
    hidden.insert(span.memo)
    memos.insert(span.memo)
    note([span.words], isShown: consent.strictness <= Consent.quotesOnly.strictness)
    note([span.role], isShown: consent != .withheld)
    note([span.paraphrase].compactMap { $0 }, isShown: consent == .paraphraseOnly, isHidden: consent.strictness > 2)
    // An anchor that two narratives share appears when either may show it.
    if others.count == 1 { note([span.anchor], isShown: consent.strictness < Consent.aggregateOnly.strictness) }
    for (index, inner) in span.inner.enumerated() {
      note(inner, beside: others.map { $0.inner[index] }, under: consent)
    }
  }

  private mutating func note(_ words: [String], isShown: Bool, isHidden: Bool? = nil) {
    if isShown {
      shown.formUnion(words)
    } else if isHidden ?? true {
      hidden.formUnion(words)
    }
  }
}
