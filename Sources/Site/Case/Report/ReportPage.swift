import Analysis
import CaseModel
import LensKit
import Markup
import Outputs
import Words

/// The report of a case: short, for everybody.
final class ReportPage: SlotWriter {
  private let writer: CaseWriter
  private let findings: [ReportFinding]

  convenience init(_ report: CaseReport) { self.init(CaseWriter(report, .report)) }

  /// The report as a writer of its page, or of a part of another, has it.
  init(_ writer: CaseWriter) {
    self.writer = writer
    findings = ReportFinding.all(of: writer)
  }

  /// Everything below the title, in order.
  func writeParts(to out: inout MarkupWriter) {
    for slot in ReportSlot.allCases where !slot.isHead && isFilled(slot) { write(slot, to: &out) }
  }

  private var site: SiteFrame { writer.site }
  private var value: Case { writer.value }

  /// The finished page.
  var page: OutputFile {
    site.page(
      PageHead(
        path: writer.path, kind: .report, title: value.title, description: summary, license: value.license,
        picture: picture, metadata: ReportMetadata(report: writer.report).markup), self)
  }

  /// Portals ask for whole addresses.
  private var picture: String? {
    site.pictures == nil ? nil : site.site.baseURL.map { $0 + writer.report.path(SharePicture.card) }
  }

  private var summary: String {
    let words = site.plainText(value.summary).split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return writer.say(.reportDescription(value.title)) }
    return words.count <= 40 ? words.joined(separator: " ") : words.prefix(38).joined(separator: " ") + " …"
  }

  func isFilled(_ slot: ReportSlot) -> Bool {
    switch slot {
    case .navigation, .kicker, .title, .provenance, .glance, .heard, .confidence, .limits, .deeper: true
    case .lang: site.foreign(value.language) != nil
    case .banner: value.isDraft
    case .before: value.sections.contains { $0.place == .before }
    case .after: value.sections.contains { $0.place == .after }
    case .findings: !findings.isEmpty
    case .lenses: !writer.analysis.appliedLenses.isEmpty || !writer.analysis.further.isEmpty
    case .obstacles: !writer.obstacles.isEmpty
    }
  }

  func write(_ slot: ReportSlot, to out: inout MarkupWriter) {
    switch slot {
    case .navigation: CaseNavigation(report: writer.report, path: writer.path).write(to: &out)
    case .banner: if value.isDraft { BannerText.write([.draft], site: site, to: &out) }
    case .kicker: out.text(writer.kicker)
    case .title: out.text(value.title)
    case .lang: out.text(site.foreign(value.language) ?? "")
    case .provenance: writer.provenance(to: &out)
    case .glance: writer.glance(to: &out)
    case .before: writer.chapters(.before, to: &out)
    case .findings: writer.findings(findings, to: &out)
    case .after: writer.chapters(.after, to: &out)
    case .lenses: writer.lensParts(to: &out)
    case .obstacles: writer.obstacles(to: &out)
    case .heard: writer.heard(to: &out)
    case .confidence: writer.confidence(to: &out)
    case .limits: writer.limitsInShort(to: &out)
    case .deeper: writer.deeper(to: &out)
    }
  }
}
