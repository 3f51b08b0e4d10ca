import CaseModel
import Markup
import Outputs
import Words

/// A case on the front page, at a glance.
struct CaseCard {
  let site: SiteFrame
  let summary: CaseSummary

  func write(to out: inout MarkupWriter) {
    let language = site.foreign(summary.language)
    out.element("li", .class(HeadingLength.classes("card case-card", for: summary.title))) { out in
      if !setting.isEmpty { out.element("p", .class("kicker"), text: setting) }
      out.element("h3", .lang(language)) { $0.element("a", .href(Links.report(summary.id)), text: summary.title) }
      if !summary.lead.isEmpty { out.element("p", .lang(language), text: summary.lead) }
      CaseThumbnail(words: site.words, summary: summary).write(to: &out)
      out.element("p", .class("meta"), say: material, in: site.words)
    }
  }

  private var material: Message {
    summary.sources == 0 ? .provenanceNone : .material(sources: summary.sources, excerpts: summary.excerpts)
  }

  private var setting: String {
    let parts = [site.say(.commas(summary.places)), summary.period.message.map(site.say) ?? ""]
    return site.say(.dotted(parts.filter { !$0.isEmpty }))
  }
}
