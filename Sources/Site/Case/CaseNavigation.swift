import CaseModel
import Markup
import Outputs
import Words

/// The navigation among the pages of a case, the same on all of them.
struct CaseNavigation: SlotWriter {
  let report: CaseReport
  /// Path of the page it stands on.
  let path: String

  private var value: Case { report.value }

  func write(to out: inout MarkupWriter) { report.site.library.write(self, to: &out) }

  func isFilled(_ slot: CaseNavigationSlot) -> Bool { true }

  func write(_ slot: CaseNavigationSlot, to out: inout MarkupWriter) {
    switch slot {
    case .label: out.say(.caseNavigation(value.title), in: report.site.words)
    case .pages:
      out.element("ul", content: pages)
      // More accounts than a glance takes in are listed with the actors alone.
      if !value.narratives.isEmpty, value.narratives.count <= Self.mostAccounts {
        out.element("ul", content: accounts)
      }
    }
  }

  private func pages(to out: inout MarkupWriter) {
    for sheet in report.sheets { item(report.site.say(sheet.title), sheet.file, language: nil, to: &out) }
    let language = report.site.foreign(value.language)
    for section in value.sections { item(section.title, section.id + ".html", language: language, to: &out) }
  }

  private func accounts(to out: inout MarkupWriter) {
    for narrative in value.narratives {
      item(narrative.label, narrative.id + ".html", language: report.site.foreign(narrative.language), to: &out)
    }
  }

  private static let mostAccounts = 12

  private func item(_ title: String, _ file: String, language: String?, to out: inout MarkupWriter) {
    let isHere = path.hasSuffix("/" + file)
    out.element("li") { out in
      out.element("a", .href(file), .lang(language), .text("aria-current", isHere ? "page" : nil), text: title)
    }
  }
}
