import CaseModel
import Markup
import Words

/// Writes a work for a list of references.
struct ReferenceWriter {
  let words: Words

  func write(_ reference: Reference, to out: inout MarkupWriter) {
    let format = ReferenceFormat(words: words)
    let names = format.fullNames(reference.authors.isEmpty ? reference.editors : reference.authors)
    let year = "(\(reference.issued.map { String($0.year) } ?? words.text(.noDate)))"
    out.text(names.isEmpty ? "" : "\(names) \(year). ")
    if reference.containerTitle == nil {
      out.element("cite", text: reference.title)
    } else {
      out.text(reference.title)
    }
    out.text(names.isEmpty ? " \(year). " : ". ")
    if let container = reference.containerTitle { out.element("cite", text: container) }
    let rest = format.container(reference)
    if !rest.isEmpty { out.text((reference.containerTitle == nil ? "" : ", ") + rest) }
    if reference.containerTitle != nil || !rest.isEmpty { out.text(". ") }
    address(reference, to: &out)
  }

  private func address(_ reference: Reference, to out: inout MarkupWriter) {
    if let doi = reference.doi {
      out.element("a", .href("https://doi.org/" + doi), text: "doi:" + doi)
      out.text(".")
    } else if let url = reference.url {
      out.element("a", .href(url), text: url)
      out.text(".")
    }
  }
}
