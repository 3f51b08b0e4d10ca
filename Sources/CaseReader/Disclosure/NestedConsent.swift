import CaseModel

/// Finds what may become of excerpts that lie within others.
struct NestedConsent {
  private var strictest: [String: Consent]

  /// Consent by anchor, each narrowed by that of the excerpts around any part of it.
  static func strictest(_ own: [String: Consent], in blocks: [Block]) -> [String: Consent] {
    var nested = NestedConsent(strictest: own)
    nested.visit(blocks, own)
    return nested.strictest
  }

  private mutating func visit(_ blocks: [Block], _ own: [String: Consent]) {
    for block in blocks { block.forEachRun { visit($0, own, under: .public) } }
  }

  private mutating func visit(_ inlines: [Inline], _ own: [String: Consent], under outer: Consent) {
    for inline in inlines {
      guard case .excerpt(let id, _, let inner) = inline else {
        visit(inline.inner, own, under: outer)
        continue
      }
      let consent = own[id.anchor, default: .withheld].and(outer)
      strictest[id.anchor] = strictest[id.anchor, default: .withheld].and(consent)
      visit(inner, own, under: consent)
    }
  }
}
