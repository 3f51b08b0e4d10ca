import Analysis
import CaseModel
import Markup
import Outputs
import Words

/// The works that the site cites.
struct ReferencesPage: SlotWriter {
  let site: SiteFrame
  /// In the order of the list.
  let works: [Reference]

  var page: OutputFile {
    site.page(
      PageHead(
        path: "references.html", kind: .references, title: site.say(.referencesTitle),
        description: site.say(.referencesDescription)), self)
  }

  func isFilled(_ slot: ReferencesSlot) -> Bool { true }

  func write(_ slot: ReferencesSlot, to out: inout MarkupWriter) {
    switch slot {
    case .title: out.say(.referencesTitle, in: site.words)
    case .list: list(to: &out)
    }
  }

  private func list(to out: inout MarkupWriter) {
    guard !works.isEmpty else { return out.element("p", text: site.say(.noWork)) }
    WorkList(site: site, namesEntries: true).write(works, to: &out)
  }
}
