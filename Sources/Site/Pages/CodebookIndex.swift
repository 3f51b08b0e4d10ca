import CaseModel
import Markup
import Outputs
import Words

/// The codebook: every code with its definition and the number of its excerpts.
struct CodebookIndex: SlotWriter {
  let site: SiteFrame
  /// Number of excerpts of each code.
  let totals: [Int]

  var page: OutputFile {
    site.page(
      PageHead(
        path: "codebook/index.html", kind: .codebook, title: site.say(.codebookTitle),
        description: site.say(.codebookLead)), self)
  }

  func isFilled(_ slot: CodebookSlot) -> Bool { true }

  func write(_ slot: CodebookSlot, to out: inout MarkupWriter) {
    switch slot {
    case .title: out.say(.codebookTitle, in: site.words)
    case .lead: out.say(.codebookLead, in: site.words)
    case .families: for family in CodeFamily.allCases { self.family(family, to: &out) }
    }
  }

  private func family(_ family: CodeFamily, to out: inout MarkupWriter) {
    let codes = zip(site.codebook.codes, totals).filter { $0.0.family == family }
    guard !codes.isEmpty else { return }
    let name = Message.word(family.term)
    out.element("section", .id("family-" + family.rawValue)) { out in
      out.element("h2", text: site.say(name))
      Pieces(words: site.words).table(name, header: [.code, .codeDefinition, .excerpts], to: &out) { out in
        for (code, total) in codes { row(code, total, to: &out) }
      }
    }
  }

  private func row(_ code: Code, _ total: Int, to out: inout MarkupWriter) {
    out.element("tr") { out in
      out.element("th", .text("scope", "row")) { out in
        out.element("a", .href(code.id + ".html"), text: code.label)
        out.text(" ")
        out.element("code", text: code.id)
      }
      out.element("td", text: site.say(.sentence(code.definition)))
      out.element("td", text: String(total))
    }
  }
}
