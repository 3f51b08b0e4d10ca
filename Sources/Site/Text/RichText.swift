import Analysis
import CaseModel
import Markup
import Outputs
import References
import Words

/// Writes the reader's text trees as HTML.
struct RichText {
  /// How excerpts are shown.
  enum Marking {
    /// Marked, with an id and a link to the note in the margin.
    case marked(ExcerptParts)
    /// Marked without id, as in a text beside its translation.
    case unnamed
    /// As plain words, as in a quote of the excerpt itself.
    case plain
  }

  private let bibliography: Bibliography
  private let words: Words
  private let page: String
  private let caseID: String?
  private let marking: Marking
  private let topHeading: Int
  private let namesHeadings: Bool
  private let home: String
  /// Whether what is written is part of a link, in which no other one may stand.
  private var isInLink = false

  /// - Parameters:
  ///   - page: Page the text stands on, from the site's root.
  ///   - caseID: Case whose attachments pictures come from; `nil` outside cases, whose pictures are named from the site's root.
  ///   - topHeading: Level the highest heading of the text gets.
  ///   - namesHeadings: Whether headings carry their ids: one text of a page may.
  ///   - home: File beside the page on which the text stands as a whole, where its places are; empty for the page itself.
  init(
    site: SiteFrame, page: String, caseID: String? = nil, marking: Marking = .plain, topHeading: Int = 2,
    namesHeadings: Bool = false, home: String = ""
  ) {
    (bibliography, words) = (site.bibliography, site.words)
    (self.namesHeadings, self.home) = (namesHeadings, home)
    (self.page, self.caseID, self.marking, self.topHeading) = (page, caseID, marking, topHeading)
  }

  func write(_ blocks: [Block], to out: inout MarkupWriter) {
    let levels = HeadingLevels(blocks, top: topHeading)
    for block in blocks { write(block, levels: levels, to: &out) }
  }

  func write(_ block: Block, levels: HeadingLevels, to out: inout MarkupWriter) {
    switch block {
    case .paragraph(let inlines): out.element("p") { write(inlines, to: &$0) }
    case .heading(let level, let id, let inlines): heading(levels[level], id, inlines, to: &out)
    case .quote(let blocks): out.element("blockquote") { out in blocks.forEach { write($0, levels: levels, to: &out) } }
    case .bulletList(let items): out.element("ul") { write(items, levels: levels, to: &$0) }
    case .numberedList(let start, let items):
      out.element("ol", .text("start", start == 1 ? nil : String(start))) { write(items, levels: levels, to: &$0) }
    case .code(let text): out.element("pre", .text("tabindex", "0")) { $0.element("code", text: text) }
    case .table(let table): TableWriter(words: words) { write($0, to: &$1) }.write(table, to: &out)
    case .rule: out.void("hr")
    }
  }

  private func write(_ items: [[Block]], levels: HeadingLevels, to out: inout MarkupWriter) {
    for item in items {
      out.element("li") { out in
        // A list whose items are one paragraph each reads as a tight list.
        if item.count == 1, case .paragraph(let inlines) = item[0] {
          write(inlines, to: &out)
        } else {
          item.forEach { write($0, levels: levels, to: &out) }
        }
      }
    }
  }

  private func heading(_ level: Int, _ id: String, _ inlines: [Inline], to out: inout MarkupWriter) {
    let id = Attribute.id(namesHeadings && !id.isEmpty ? HeadingIDs.fragment(id) : nil)
    switch level {
    case ...2: out.element("h2", id) { write(inlines, to: &$0) }
    case 3: out.element("h3", id) { write(inlines, to: &$0) }
    case 4: out.element("h4", id) { write(inlines, to: &$0) }
    case 5: out.element("h5", id) { write(inlines, to: &$0) }
    default: out.element("h6", id) { write(inlines, to: &$0) }
    }
  }

  func write(_ inlines: [Inline], to out: inout MarkupWriter) {
    for inline in inlines { write(inline, to: &out) }
  }

  private func write(_ inline: Inline, to out: inout MarkupWriter) {
    switch inline {
    case .text(let text): out.text(text)
    case .softBreak: out.text("\n")
    case .lineBreak: out.void("br")
    case .code(let text): out.element("code", text: text)
    case .emphasis(let inner): out.element("em") { write(inner, to: &$0) }
    case .strong(let inner): out.element("strong") { write(inner, to: &$0) }
    case .link(let target, let title, let inner): link(target, title, inner, to: &out)
    case .image(let path, let description): image(path, description, to: &out)
    case .excerpt(let id, let isFirst, let inner): excerpt(id, isFirst: isFirst, inner, to: &out)
    case .citation(let citation):
      CitationWriter(bibliography: bibliography, page: page, hasLinks: !isInLink)
        .write(citation, to: &out) { write($0, to: &$1) }
    case .omission: out.element("span", .class("omission"), .text("title", words.text(.wordsLeftOut)), text: "[…]")
    }
  }

  private func link(_ target: String?, _ title: String?, _ inner: [Inline], to out: inout MarkupWriter) {
    guard let target else { return write(inner, to: &out) }
    // Pages of the site vouch for one another.
    let isOutside = target.hasPrefix("http:") || target.hasPrefix("https:")
    out.element(
      "a", .href(target.hasPrefix("#") ? home + target : target), .text("title", title),
      .text("rel", isOutside ? "nofollow noopener" : nil)
    ) {
      var inside = self
      inside.isInLink = true
      inside.write(inner, to: &$0)
    }
  }

  private func image(_ path: String, _ description: String, to out: inout MarkupWriter) {
    let folder = caseID.map { "cases/\($0)/attachments/" } ?? ""
    let target = Links.relative(from: page, to: folder + PercentEncoding.encoded(path))
    // On a page of its own a large picture can be seen whole.
    let leads = caseID == nil && !isInLink
    Pieces.link(
      to: leads ? target : nil,
      { $0.void("img", .text("src", target), .text("alt", description), .text("loading", "lazy")) }, out: &out)
  }

  private func excerpt(_ id: ExcerptID, isFirst: Bool, _ inner: [Inline], to out: inout MarkupWriter) {
    switch marking {
    case .plain: write(inner, to: &out)
    case .unnamed: out.element("mark") { write(inner, to: &$0) }
    case .marked(let parts):
      let part = parts.isDivided(id.anchor) ? id.anchor : nil
      out.element("mark", .id(isFirst ? Fragment.excerpt(id.anchor) : nil), .text("data-part", part)) {
        write(inner, to: &$0)
      }
      guard parts.isLast(id.anchor) else { return }
      out.element(
        "a", .href("#" + Fragment.note(id.anchor)),
        .text("aria-label", words.text(.codesOfExcerpt(id.anchor))), text: id.anchor)
    }
  }
}
