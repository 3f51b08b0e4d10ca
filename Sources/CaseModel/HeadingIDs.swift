/// Ids of a text's headings. Words of excerpts do not enter them, since they may have to be held back.
package enum HeadingIDs {
  /// The fragment of a heading on its page.
  package static func fragment(_ id: String) -> String { "h-" + id }

  /// The text with an id for each heading, each once in the text.
  package static func assigned(_ blocks: [Block]) -> [Block] {
    var seen: [String: Int] = [:]
    return assigned(blocks, &seen)
  }

  private static func assigned(_ blocks: [Block], _ seen: inout [String: Int]) -> [Block] {
    var result: [Block] = []
    for block in blocks {
      switch block {
      case .heading(let level, _, let inlines):
        let slug = slug(words(inlines))
        let count = seen[slug, default: 0]
        seen[slug] = count + 1
        result.append(.heading(level: level, id: count == 0 ? slug : "\(slug)-\(count)", inlines))
      case .quote(let inner): result.append(.quote(assigned(inner, &seen)))
      case .bulletList(let items): result.append(.bulletList(items.map { assigned($0, &seen) }))
      case .numberedList(let start, let items):
        result.append(.numberedList(start: start, items.map { assigned($0, &seen) }))
      case .paragraph, .code, .table, .rule: result.append(block)
      }
    }
    return result
  }

  /// The ids of a text.
  package static func ids(in blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .heading(_, let id, _): [id]
      case .quote(let inner): ids(in: inner)
      case .bulletList(let items), .numberedList(_, let items): items.flatMap { ids(in: $0) }
      case .paragraph, .code, .table, .rule: []
      }
    }
  }

  private static func words(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text), .code(let text): text
      case .softBreak, .lineBreak: " "
      case .emphasis(let inner), .strong(let inner), .link(_, _, let inner): words(inner)
      case .image, .citation, .omission, .excerpt: ""
      }
    }.joined()
  }

  /// Letters and digits in lower case, `-` between words, as Pandoc and code hosts make them.
  package static func slug(_ text: String) -> String {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "_" }
    let slug = words.joined(separator: "-")
    return slug.isEmpty ? "section" : slug
  }
}
