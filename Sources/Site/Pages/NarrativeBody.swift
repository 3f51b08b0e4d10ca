import CaseModel
import Markup
import Words

/// The text of a narrative, as far as it may be shown.
struct NarrativeBody {
  let page: NarrativePage

  private var site: SiteFrame { page.site }

  func write(to out: inout MarkupWriter) {
    switch page.narrative.body {
    case .full(let blocks): text(blocks, to: &out)
    case .excerptsOnly: out.element("p", .class("note"), text: site.say(.excerptsOnly))
    case .paraphrasesOnly: out.element("p", .class("note"), text: site.say(.paraphrasesOnly))
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
    page.narrative.original.flatMap { id in page.value.narratives.first { $0.id == id } }
  }

  private func passages(_ blocks: [Block], to out: inout MarkupWriter) {
    let rich = RichText(site: site, page: page.path, caseID: page.value.id, marking: .marked, namesHeadings: true)
    let levels = HeadingLevels(blocks, top: 2)
    let notes = MarginNotes(page: page)
    for block in blocks {
      out.element("div", .class("passage")) { out in
        out.element("div", .class("passage-text")) { rich.write(block, levels: levels, to: &$0) }
        let anchors = block.excerptAnchors
        guard !anchors.isEmpty else { return }
        out.element("div", .class("margin"), .lang(site.words.language, within: page.language)) { out in
          for anchor in anchors { notes.write(anchor, withWords: false, to: &out) }
        }
      }
    }
  }
}
