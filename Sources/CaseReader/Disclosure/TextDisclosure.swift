import CaseModel

/// Rewrites a narrative's text so that only what may be shown is left.
///
/// An excerpt inherits the strictest consent of the excerpts around it. Words that may not be shown are dropped here,
/// before any renderer exists; what remains is a paraphrase, or a mark that something was left out.
struct TextDisclosure {
  /// Consent of each excerpt, by anchor, the narrative's own included.
  let consents: [String: Consent]
  let paraphrases: [String: String]
  /// Id the excerpts get: that of their source.
  let source: String
  /// Anchors whose name may appear at all.
  private(set) var quotes: [String: [Inline]] = [:]
  private var isUnquotable: Set<String> = []
  /// Number of the paragraph that is read, and of the last in which each excerpt was met.
  private var run = 0
  private var lastRun: [String: Int] = [:]

  init(consents: [String: Consent], paraphrases: [String: String], source: String) {
    self.consents = consents
    self.paraphrases = paraphrases
    self.source = source
  }

  /// What may be shown of the whole text as one passage.
  ///
  /// - Parameter blocks: What is left of the text.
  func whole(_ anchor: String, of blocks: [Block]) -> Excerpt.Words {
    guard Self.isQuotable(consents[anchor, default: .withheld]) else {
      return paraphrases[anchor].map(Excerpt.Words.paraphrase) ?? .none
    }
    guard consents.values.allSatisfy({ $0 == .public }) else { return .whole(nil) }
    var words: [Inline] = []
    var length = 0
    for block in blocks {
      block.forEachRun { inlines in
        guard length <= Self.longestQuoted else { return }
        words += words.isEmpty ? inlines : [.lineBreak] + inlines
        length += inlines.plainText.unicodeScalars.count
      }
    }
    return .whole(length <= Self.longestQuoted ? words : nil)
  }

  /// Most characters of a whole text that is quoted beside other passages, about a hundred words; a longer one is read in
  /// its place.
  private static let longestQuoted = 600

  /// What may be shown of an excerpt that was met in the text.
  func words(of anchor: String) -> Excerpt.Words {
    if isUnquotable.contains(anchor) { return paraphrases[anchor].map(Excerpt.Words.paraphrase) ?? .none }
    return quotes[anchor].map(Excerpt.Words.quote) ?? .none
  }

  /// What is left of a text.
  ///
  /// - Parameter id: The narrative's own id, which the excerpts have until now.
  mutating func disclose(_ blocks: [Block], of id: String) -> [Block] {
    // Where all may be shown under the same name, nothing is written anew.
    if id == source, consents.values.allSatisfy(Self.isQuotable) {
      if collect(blocks) { return blocks }
      quotes = [:]
    }
    return rewrite(blocks)
  }

  private static func isQuotable(_ consent: Consent) -> Bool { consent.strictness <= Consent.quotesOnly.strictness }

  /// Gathers the words of excerpts; whether the consent of each of them is known.
  private mutating func collect(_ blocks: [Block]) -> Bool {
    var isKnown = true
    for block in blocks {
      block.forEachRun { inlines in
        run += 1
        if !collect(inlines) { isKnown = false }
      }
    }
    return isKnown
  }

  private mutating func collect(_ inlines: [Inline]) -> Bool {
    for inline in inlines {
      guard case .excerpt(let id, _, let inner) = inline else {
        guard collect(inline.inner) else { return false }
        continue
      }
      guard consents[id.anchor] != nil, collect(inner) else { return false }
      remember(inner, of: id.anchor)
    }
    return true
  }

  /// Parts of one excerpt that stand apart are joined by a space; those of several paragraphs, which may be turns of
  /// several speakers, by a break.
  private mutating func remember(_ words: [Inline], of anchor: String) {
    let joint: Inline = lastRun[anchor, default: run] == run ? .softBreak : .lineBreak
    lastRun[anchor] = run
    quotes[anchor] = quotes[anchor].map { $0 + [joint] + words } ?? words
  }

  private mutating func rewrite(_ blocks: [Block]) -> [Block] {
    blocks.map { block in
      block.map { inlines in
        run += 1
        return rewrite(inlines, under: .public)
      }
    }
  }

  private mutating func rewrite(_ inlines: [Inline], under outer: Consent) -> [Inline] {
    inlines.map { inline in
      switch inline {
      case .emphasis(let inner): .emphasis(rewrite(inner, under: outer))
      case .strong(let inner): .strong(rewrite(inner, under: outer))
      case .link(let target, let title, let inner): .link(to: target, title: title, rewrite(inner, under: outer))
      case .excerpt(let id, let isFirst, let inner): rewrite(id.anchor, isFirst: isFirst, inner, under: outer)
      default: inline
      }
    }
  }

  private mutating func rewrite(_ anchor: String, isFirst: Bool, _ inner: [Inline], under outer: Consent) -> Inline {
    let consent = consents[anchor, default: .withheld].and(outer)
    let id = ExcerptID(source: source, anchor: anchor)
    if Self.isQuotable(consent) {
      let shown = rewrite(inner, under: consent)
      remember(shown, of: anchor)
      return .excerpt(id, isFirst: isFirst, shown)
    }
    // Excerpts within are met, so that they are known, but their words go with those around them.
    let places = Self.places(in: rewrite(inner, under: consent))
    isUnquotable.insert(anchor)
    guard consent == .paraphraseOnly else { return .omission }
    let words = paraphrases[anchor].map { Inline.text("[\($0)]") } ?? .omission
    return .excerpt(id, isFirst: isFirst, (isFirst ? [words] : []) + places)
  }

  /// The excerpts in a text without words: what is said of them leads to where they stood.
  private static func places(in inlines: [Inline]) -> [Inline] {
    inlines.flatMap { inline in
      if case .excerpt(let id, let isFirst, let inner) = inline {
        [Inline.excerpt(id, isFirst: isFirst, places(in: inner))]
      } else {
        places(in: inline.inner)
      }
    }
  }
}
