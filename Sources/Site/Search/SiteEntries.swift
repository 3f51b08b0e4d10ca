import CaseModel

extension SiteFrame {
  /// What a search finds of the site itself: its codes and its own pages.
  var searchEntries: [SearchEntry] {
    codebook.codes.map { code in
      SearchEntry(kind: .code, address: "codebook/\(code.id).html", title: code.label, text: code.definition)
    }
      + pages.map { page in
        SearchEntry(kind: .page, address: page.id + ".html", title: page.title, text: plainText(page.body))
      }
  }
}
