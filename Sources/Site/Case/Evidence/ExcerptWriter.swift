import Analysis
import CaseModel
import Markup
import Outputs
import Words

/// Shows excerpts on a report.
struct ExcerptWriter {
  let report: CaseWriter

  /// The words as a block with their source, leading to the place in the narrative.
  func block(_ id: ExcerptID, to out: inout MarkupWriter) {
    guard let excerpt = report.analysis.excerpt(id), let version = shown(excerpt) else { return }
    out.element("blockquote", .class("excerpt")) { out in
      out.element("p", .lang(report.site.foreign(version.language))) { out in words(version, to: &out) }
      out.element("footer") { out in source(id, version, to: &out) }
    }
  }

  /// The words within a line.
  func inline(_ id: ExcerptID, to out: inout MarkupWriter) {
    guard let excerpt = report.analysis.excerpt(id), let version = shown(excerpt) else { return }
    guard let language = report.site.foreign(version.language) else { return words(version, to: &out) }
    out.element("span", .lang(language)) { out in words(version, to: &out) }
  }

  /// The version in the report's language, else the first.
  private func shown(_ excerpt: Excerpt) -> Excerpt.Version? {
    excerpt.versions.first { $0.language == report.value.language } ?? excerpt.versions.first
  }

  private func words(_ version: Excerpt.Version, to out: inout MarkupWriter) {
    switch version.words {
    case .quote(let inlines), .whole(let inlines?):
      // The report and its narratives stand in one folder.
      let home = version.narrative + ".html"
      RichText(site: report.site, page: report.path, caseID: report.value.id, home: home).write(inlines, to: &out)
    case .paraphrase(let text): out.say(.paraphrase(text), in: report.words)
    case .whole(nil): out.element("span", .class("omission"), text: report.say(.wholeText))
    case .none: out.element("span", .class("omission"), text: report.say(.wordsNotShown))
    }
  }

  private func source(_ id: ExcerptID, _ version: Excerpt.Version, to out: inout MarkupWriter) {
    // The report and its narratives stand in one folder.
    out.element(
      "a", attributes: { $0.text("href", "", version.narrative, ".html#e-", id.anchor) },
      content: { $0.say(.excerptOf(report.analysis.sourceName(id.source), anchor: id.anchor), in: report.words) })
    if report.analysis.isAnalysis(id.source) { out.text(" · " + report.say(.authorsReading)) }
  }
}
