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
    for block in blocks {
      switch block {
      case .paragraph(let inlines), .heading(_, _, let inlines): visit(inlines, own, under: .public)
      case .quote(let inner): visit(inner, own)
      case .bulletList(let items), .numberedList(_, let items): items.forEach { visit($0, own) }
      case .code, .rule: break
      }
    }
  }

  private mutating func visit(_ inlines: [Inline], _ own: [String: Consent], under outer: Consent) {
    for inline in inlines {
      switch inline {
      case .emphasis(let inner), .strong(let inner), .link(_, _, let inner): visit(inner, own, under: outer)
      case .excerpt(let id, _, let inner):
        let consent = own[id.anchor, default: .withheld].and(outer)
        strictest[id.anchor] = strictest[id.anchor, default: .withheld].and(consent)
        visit(inner, own, under: consent)
      default: break
      }
    }
  }
}
