import CaseModel

extension SiteFrame {
  /// What a search finds of the site itself: its codes and its own pages.
  var searchEntries: [SearchEntry] {
    codebook.codes.map { code in
      SearchEntry(kind: .code, address: "codebook/\(code.id).html", title: code.label, text: code.definition)
    }
      + pages.map { page in
        SearchEntry(kind: .page, address: page.id + ".html", title: page.title, text: searchText(of: page))
      }
  }

  /// What a search has of a page. Of those in a folder, of which a manual has many, it has the opening and the headings:
  /// whole, they would outweigh the words of all cases, which each reader fetches.
  private func searchText(of page: FreePage) -> String {
    guard !page.folder.isEmpty else { return plainText(page.body) }
    return ([opening(of: page)] + page.body.compactMap(heading)).filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func heading(_ block: Block) -> String? {
    guard case .heading(_, _, let words) = block else { return nil }
    return plainText(words)
  }

  private func opening(of page: FreePage) -> String {
    for case .paragraph(let inlines) in page.body {
      let words = plainText(inlines)
      guard let end = words.index(words.startIndex, offsetBy: Self.openingLength, limitedBy: words.endIndex),
        end < words.endIndex, let blank = words[..<end].lastIndex(of: " ")
      else { return words }
      return words[..<blank] + " …"
    }
    return ""
  }

  /// Characters of an opening, at most.
  private static var openingLength: Int { 250 }
}
