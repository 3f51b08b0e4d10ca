import CaseModel
import Markup
import Outputs
import Words

extension ReportWriter {
  /// Works the report rests on, and the data behind it.
  func sources(to out: inout MarkupWriter) {
    let works = site.bibliography.sorted(value.restsOn)
    if !works.isEmpty {
      heading(.restsOn, to: &out)
      out.element("ul", .class("references")) { out in
        for work in works { out.element("li") { StyledWriter.write(site.bibliography.entry(of: work), to: &$0) } }
      }
    }
    heading(.data, to: &out)
    out.element("ul", content: downloads)
  }

  private func downloads(to out: inout MarkupWriter) {
    download(.everyResult, "case.json", to: &out)
    download(.everyCoding, "codings.csv", to: &out)
    if !report.citedWorks.isEmpty {
      for (format, ending) in [("BibTeX", "bib"), ("RIS", "ris"), ("CSL-JSON", "json")] {
        download(.citedWorks(as: format), "references." + ending, to: &out)
      }
    }
    for figure in figures {
      download(.figureAsSVG(figure.name), link(Links.figure(figure.name, in: value.id)), to: &out)
    }
    for attachment in value.attachments {
      download(.own(attachment.title), "attachments/" + PercentEncoding.encoded(attachment.file), to: &out)
    }
  }

  private func download(_ name: Message, _ target: String, to out: inout MarkupWriter) {
    out.element("li") { $0.element("a", .href(target), text: say(name)) }
  }
}
