import Analysis
import CaseModel
import Markup
import Outputs
import Words

/// Writes citations in running text, each leading to the list of references.
struct CitationWriter {
  let references: [String: Reference]
  let words: Words
  let page: String

  func write(_ items: [CitationItem], to out: inout MarkupWriter) {
    out.text("(")
    for (index, item) in items.enumerated() {
      if index > 0 { out.text("; ") }
      out.element("a", .class("citation"), .href(target(item.key)), text: name(item))
      if !item.suffix.isEmpty { out.text(", " + item.suffix) }
    }
    out.text(")")
  }

  private func name(_ item: CitationItem) -> String {
    references[item.key].map { ReferenceFormat(words: words).short($0, isAuthorHidden: item.isAuthorHidden) }
      ?? item.key
  }

  private func target(_ key: String) -> String {
    Links.relative(from: page, to: "references.html#" + Fragment.reference(key))
  }
}
