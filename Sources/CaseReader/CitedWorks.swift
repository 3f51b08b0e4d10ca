import CaseModel

/// Finds the works that published text cites. Works cited only by unpublished text do not appear. (Design §3.2)
enum CitedWorks {
  /// Keys cited by what is published of a case.
  static func keys(in item: Case) -> Set<String> {
    var keys = Set(item.restsOn)
    collect(item.summary, into: &keys)
    for narrative in item.narratives {
      if case .full(let blocks) = narrative.body { collect(blocks, into: &keys) }
    }
    for version in item.excerpts.flatMap(\.versions) {
      if case .quote(let inlines) = version.words { collect(inlines, into: &keys) }
    }
    return keys
  }

  /// Keys cited by free pages.
  static func keys(in pages: [FreePage]) -> Set<String> {
    var keys: Set<String> = []
    for page in pages { collect(page.body, into: &keys) }
    return keys
  }

  private static func collect(_ blocks: [Block], into keys: inout Set<String>) {
    for block in blocks {
      switch block {
      case .paragraph(let inlines), .heading(_, _, let inlines): collect(inlines, into: &keys)
      case .quote(let inner): collect(inner, into: &keys)
      case .bulletList(let items), .numberedList(_, let items):
        for item in items { collect(item, into: &keys) }
      case .code, .rule: break
      }
    }
  }

  private static func collect(_ inlines: [Inline], into keys: inout Set<String>) {
    for inline in inlines {
      switch inline {
      case .citation(let items): keys.formUnion(items.map(\.key))
      case .emphasis(let inner), .strong(let inner), .link(_, _, let inner), .excerpt(_, _, let inner):
        collect(inner, into: &keys)
      default: break
      }
    }
  }
}
