import CaseModel
import Markup
import Outputs

/// What the head of a report tells programs: made of what the case says, so that no tag is empty.
struct ReportMetadata {
  let report: CaseReport

  private var value: Case { report.value }
  private var about: CaseModel.Site { report.site.site }
  private var license: String? { value.license ?? about.license }
  private var changed: PartialDate? { value.published ?? value.modified }
  private var address: String? { about.baseURL.map { $0 + Links.report(value.id) } }

  /// All tags.
  var markup: Markup {
    Markup.build { out in
      dublinCore(to: &out)
      highwire(to: &out)
      signposts(to: &out)
    }
  }

  private func dublinCore(to out: inout MarkupWriter) {
    link("schema.DC", "http://purl.org/dc/elements/1.1/", to: &out)
    link("schema.DCTERMS", "http://purl.org/dc/terms/", to: &out)
    tag("DC.title", value.title, to: &out)
    for author in value.authors { tag("DC.creator", author.name, to: &out) }
    for keyword in value.keywords { tag("DC.subject", keyword, to: &out) }
    tag("DC.publisher", about.publisher?.name, to: &out)
    tag("DC.language", value.language, to: &out)
    tag("DC.type", "Text", to: &out)
    tag("DC.rights", license.map { LicenseText.address($0) ?? $0 }, to: &out)
    tag("DC.identifier", value.doi.map { "https://doi.org/" + $0 } ?? address, to: &out)
    tag("DCTERMS.issued", value.published?.iso, to: &out)
    tag("DCTERMS.modified", value.modified?.iso, to: &out)
  }

  /// Tags of Highwire Press, by which Google Scholar lists a report. A draft is nothing to be cited.
  private func highwire(to out: inout MarkupWriter) {
    guard !value.isDraft else { return }
    tag("citation_title", value.title, to: &out)
    for author in value.authors { tag("citation_author", author.name, to: &out) }
    tag("citation_publication_date", changed?.iso.replacing("-", with: "/"), to: &out)
    tag("citation_technical_report_institution", about.publisher?.name, to: &out)
    tag("citation_language", value.language, to: &out)
    tag("citation_doi", value.doi, to: &out)
    tag("citation_abstract_html_url", address, to: &out)
    for keyword in value.keywords { tag("citation_keywords", keyword, to: &out) }
  }

  /// Links of FAIR Signposting.
  private func signposts(to out: inout MarkupWriter) {
    link("cite-as", value.doi.map { "https://doi.org/" + $0 }, to: &out)
    for description in LinkSet.descriptions(of: report) {
      link("describedby", description.file, type: description.type, to: &out)
    }
    if about.baseURL != nil { link("linkset", LinkSetKind.file, type: "application/linkset+json", to: &out) }
    if let base = about.baseURL {
      link("alternate", base + report.path("embed/card.oembed.json"), type: OEmbed.type, to: &out)
    }
    if changed != nil { FeedKind.link(in: about, to: &out) }
    for file in LinkSet.items { link("item", file, type: MediaType.of(file), to: &out) }
    for author in value.authors { link("author", author.orcid.map { "https://orcid.org/" + $0 }, to: &out) }
    link("license", license.flatMap(LicenseText.address), to: &out)
    link("type", "https://schema.org/AboutPage", to: &out)
    link("type", "https://schema.org/Report", to: &out)
  }

  private func tag(_ name: String, _ content: String?, to out: inout MarkupWriter) {
    guard let content, !content.isEmpty else { return }
    out.void("meta", .text("name", name), .text("content", content))
    out.raw("\n")
  }

  private func link(_ relation: String, _ target: String?, type: String? = nil, to out: inout MarkupWriter) {
    guard let target else { return }
    out.void("link", .text("rel", relation), .text("type", type), .href(target))
    out.raw("\n")
  }
}
