import CaseModel
import Markup
import Words

/// The text of a narrative, as far as it may be shown.
struct NarrativeBody {
  let page: NarrativePage

  private var site: SiteFrame { page.site }

  func write(to out: inout MarkupWriter) {
    switch page.narrative.body {
    case .full(let blocks):
      whole(to: &out)
      text(blocks, to: &out)
    case .excerptsOnly: out.element("p", .class("note"), text: site.say(.excerptsOnly))
    case .paraphrasesOnly: out.element("p", .class("note"), text: site.say(.paraphrasesOnly))
    }
  }

  /// What was coded on the text as a whole, which has no place in it.
  private func whole(to out: inout MarkupWriter) {
    let excerpts = page.caseReport.accounts.excerpts(of: page.narrative.id).map { page.value.excerpts[$0] }
    guard let excerpt = excerpts.first(where: { $0.words(in: page.narrative.id)?.isWhole == true }) else { return }
    out.element("div", .class("notes excerpt-notes"), .lang(site.words.language, within: page.language)) { out in
      MarginNotes(page: page).write(excerpt.id.anchor, withWords: true, to: &out)
    }
  }

  private func text(_ blocks: [Block], to out: inout MarkupWriter) {
    guard let original = pairedOriginal, case .full(let others) = original.body else {
      return out.element("div", .class("text"), .lang(page.language)) { passages(blocks, to: &$0) }
    }
    out.element("div", .class("pair")) { out in
      out.element("div", .lang(page.language)) { passages(blocks, to: &$0) }
      out.element("div", .class("pair-original"), .lang(original.language)) { out in
        out.element(
          "p", .class("kicker"), .lang(site.words.language, within: original.language),
          text: site.say(.originalIn(.language(original.language))))
        RichText(site: site, page: page.path, caseID: page.value.id, marking: .unnamed).write(others, to: &out)
      }
    }
  }

  /// The original, when this is a translation and all of the original may be shown.
  private var pairedOriginal: Narrative? {
    page.narrative.original.flatMap(page.caseReport.accounts.narrative)
  }

  private func passages(_ blocks: [Block], to out: inout MarkupWriter) {
    let rich = RichText(
      site: site, page: page.path, caseID: page.value.id, marking: .marked(ExcerptParts(blocks)), namesHeadings: true)
    let levels = HeadingLevels(blocks, top: 2)
    let notes = MarginNotes(page: page)
    var number = 0
    for block in blocks {
      if block.isParagraph { number += 1 }
      let id = page.narrative.isNumbered && block.isParagraph ? "p-\(number)" : nil
      out.element("div", .class("passage"), .id(id)) { out in
        out.element("div", .class("passage-text")) { out in
          // Within the text, since what lies beside it here would take a column of its own.
          if id != nil { self.number(number, to: &out) }
          rich.write(block, levels: levels, to: &out)
        }
        let anchors = block.excerptAnchors
        guard !anchors.isEmpty else { return }
        out.element("div", .class("notes margin"), .lang(site.words.language, within: page.language)) { out in
          for anchor in anchors { notes.write(anchor, withWords: false, to: &out) }
        }
      }
    }
  }

  /// The number of a paragraph or turn, by which it can be cited.
  private func number(_ number: Int, to out: inout MarkupWriter) {
    out.element("a", .class("paragraph-number"), .href("#p-\(number)"), text: String(number))
  }
}

extension Block {
  /// Whether it is a paragraph, which is also what a turn of speech is written as.
  fileprivate var isParagraph: Bool { if case .paragraph = self { true } else { false } }
}
