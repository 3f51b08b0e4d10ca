import CaseModel
import Markup
import Outputs

/// A feed of the cases with a date, those that changed last first (RFC 4287).
struct AtomFeed {
  let site: SiteFrame
  /// Address of the site.
  let base: String
  private let entries: [(summary: CaseSummary, changed: PartialDate)]

  /// As many as a reader of feeds looks through.
  private static let limit = 50

  init(site: SiteFrame, base: String, summaries: [CaseSummary]) {
    (self.site, self.base) = (site, base)
    let dated = summaries.compactMap { summary in summary.changed.map { (summary, $0) } }
    // Of one day, in the order of ids: the order of the cases.
    let sorted = dated.enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.map(\.element)
    entries = Array(sorted.prefix(Self.limit))
  }

  /// The feed; `nil` when no case has a date, since a feed has to say when it changed.
  var bytes: [UInt8]? {
    guard let last = entries.first?.changed else { return nil }
    return Markup.build { out in
      out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
      out.element("feed", .text("xmlns", "http://www.w3.org/2005/Atom"), .text("xml:lang", site.site.language)) { out in
        head(last, to: &out)
        for entry in entries { write(entry.summary, entry.changed, to: &out) }
      }
      out.raw("\n")
    }.bytes
  }

  private func head(_ last: PartialDate, to out: inout MarkupWriter) {
    let address = base + FeedKind.file
    out.element("id", text: address)
    out.element("title", text: site.site.title)
    if let words = site.site.description { out.element("subtitle", text: words) }
    out.element("updated", text: Self.moment(last))
    out.leaf("link", .text("rel", "self"), .text("type", MediaType.atom), .href(address))
    out.leaf("link", .text("rel", "alternate"), .text("type", "text/html"), .href(base))
    author(site.site.publisher?.name ?? site.site.title, to: &out)
    if let license = site.site.license { out.element("rights", text: license) }
  }

  private func write(_ summary: CaseSummary, _ changed: PartialDate, to out: inout MarkupWriter) {
    let address = base + Links.report(summary.id)
    out.element("entry", .text("xml:lang", summary.language)) { out in
      out.element("id", text: address)
      out.element("title", text: summary.title)
      out.leaf("link", .text("rel", "alternate"), .text("type", "text/html"), .href(address))
      out.element("updated", text: Self.moment(changed))
      if let published = summary.published { out.element("published", text: Self.moment(published)) }
      for name in summary.authors { author(name, to: &out) }
      if !summary.lead.isEmpty { out.element("summary", text: summary.lead) }
    }
  }

  private func author(_ name: String, to out: inout MarkupWriter) {
    out.element("author") { $0.element("name", text: name) }
  }

  /// A feed tells moments, a case days at most: the first that the date can mean.
  private static func moment(_ date: PartialDate) -> String { date.firstDay + "T00:00:00Z" }
}
