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
    case .families: for family in families { self.family(family, to: &out) }
    }
  }

  /// The site's own codes first: they are what its readers do not know yet.
  private var families: [CodeFamily] { [.own] + CodeFamily.allCases.filter { $0 != .own } }

  private func family(_ family: CodeFamily, to out: inout MarkupWriter) {
    let codes = zip(site.codebook.codes, totals).filter { $0.0.family == family }
    guard !codes.isEmpty else { return }
    let ids = Set(codes.map(\.0.id))
    let children = Dictionary(grouping: codes) { $0.0.parent.flatMap { ids.contains($0) ? $0 : nil } }
    let name = Message.word(family.term)
    out.element("section", .id("family-" + family.rawValue)) { out in
      out.element("h2", text: site.say(name))
      Pieces(words: site.words).table(
        name, isCaptioned: false, header: [.code, .codeDefinition, .excerpts], holdsSentences: true, to: &out
      ) { rows(below: nil, depth: 0, children, to: &$0) }
    }
  }

  /// A code, then the codes below it, each a step further in; the codebook holds no circles.
  private func rows(
    below parent: String?, depth: Int, _ children: [String?: [(Code, Int)]], to out: inout MarkupWriter
  ) {
    for (code, total) in children[parent, default: []] {
      row(code, total, depth: depth, to: &out)
      rows(below: code.id, depth: depth + 1, children, to: &out)
    }
  }

  private func row(_ code: Code, _ total: Int, depth: Int, to out: inout MarkupWriter) {
    out.element("tr") { out in
      out.element("th", .text("scope", "row"), .class(depth == 0 ? nil : "depth-\(min(depth, 4))")) { out in
        // A parent of another family is named, since nothing above the row shows it.
        if depth == 0, let parent = code.parent {
          out.element("span", .class("who"), text: site.say(.codeBelow(site.codeName(parent))))
          out.text(" ")
        }
        out.element("a", .href(code.id + ".html"), text: code.label)
        out.text(" ")
        out.element("code", text: code.id)
      }
      out.element("td", text: site.say(.definition(of: code)))
      out.element("td", .class(total == 0 ? "none" : nil), text: String(total))
    }
  }
}
