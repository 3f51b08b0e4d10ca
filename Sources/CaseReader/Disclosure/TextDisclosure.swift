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

  init(consents: [String: Consent], paraphrases: [String: String], source: String) {
    self.consents = consents
    self.paraphrases = paraphrases
    self.source = source
  }

  /// What may be shown of an excerpt that was met in the text.
  func words(of anchor: String) -> Excerpt.Words {
    if isUnquotable.contains(anchor) { return paraphrases[anchor].map(Excerpt.Words.paraphrase) ?? .none }
    return quotes[anchor].map(Excerpt.Words.quote) ?? .none
  }

  mutating func rewrite(_ blocks: [Block]) -> [Block] {
    blocks.map { block in
      switch block {
      case .paragraph(let inlines): .paragraph(rewrite(inlines, under: .public))
      case .heading(let level, let id, let inlines): .heading(level: level, id: id, rewrite(inlines, under: .public))
      case .quote(let inner): .quote(rewrite(inner))
      case .bulletList(let items): .bulletList(items.map { rewrite($0) })
      case .numberedList(let start, let items): .numberedList(start: start, items.map { rewrite($0) })
      case .code, .rule: block
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
    if consent.strictness <= Consent.quotesOnly.strictness {
      let shown = rewrite(inner, under: consent)
      // Parts of one excerpt that stand apart are joined by a space.
      quotes[anchor] = quotes[anchor].map { $0 + [.softBreak] + shown } ?? shown
      return .excerpt(id, isFirst: isFirst, shown)
    }
    // Excerpts within are met, so that they are known, but their words go with those around them.
    _ = rewrite(inner, under: consent)
    isUnquotable.insert(anchor)
    guard consent == .paraphraseOnly else { return .omission }
    let words = paraphrases[anchor].map { Inline.text("[\($0)]") } ?? .omission
    return .excerpt(id, isFirst: isFirst, isFirst ? [words] : [])
  }
}
