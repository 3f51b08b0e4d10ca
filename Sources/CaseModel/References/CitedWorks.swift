/// Finds the works that published text cites. Works cited only by unpublished text do not appear. (Design §3.2)
package enum CitedWorks {
  /// Keys cited by what is published of a case.
  package static func keys(in item: Case) -> Set<String> {
    var keys = Set(item.restsOn)
    collect(item.summary, into: &keys)
    for section in item.sections { collect(section.body, into: &keys) }
    for finding in item.findings { collect(finding.because, into: &keys) }
    for narrative in item.narratives {
      if case .full(let blocks) = narrative.body { collect(blocks, into: &keys) }
    }
    for version in item.excerpts.flatMap(\.versions) {
      if let inlines = version.words.quoted { collect(inlines, into: &keys) }
    }
    return keys
  }

  /// Keys cited by free pages.
  package static func keys(in pages: [FreePage]) -> Set<String> {
    var keys: Set<String> = []
    for page in pages { collect(page.body, into: &keys) }
    return keys
  }

  private static func collect(_ blocks: [Block], into keys: inout Set<String>) {
    for block in blocks { block.forEachInline { collect($0, into: &keys) } }
  }

  private static func collect(_ inlines: [Inline], into keys: inout Set<String>) {
    for inline in inlines { inline.forEach { collect($0, into: &keys) } }
  }

  private static func collect(_ inline: Inline, into keys: inout Set<String>) {
    guard case .citation(let citation) = inline else { return }
    for item in citation.items {
      keys.insert(item.key)
      collect(item.prefix + item.suffix, into: &keys)
    }
  }
}
