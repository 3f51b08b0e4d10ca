import CaseModel
import Markup
import Outputs
import Words

/// `ro-crate-preview.html`: the package of a case for people.
struct CratePreview: SlotWriter {
  private let writer: CaseWriter
  private let crate: ResearchCrate

  /// Its file.
  static let file = "ro-crate-preview.html"

  init(_ report: CaseReport, _ crate: ResearchCrate) {
    writer = CaseWriter(report, .data, path: report.path(Self.file))
    self.crate = crate
  }

  private var site: SiteFrame { writer.site }

  /// The finished page.
  var page: OutputFile {
    site.page(
      PageHead(
        path: writer.path, kind: .sheet, title: site.say(.narrativeTitle(site.say(.crate), of: writer.value.title)),
        description: site.say(.sheetDescription(.crateHolds, of: writer.value.title)), isListOfOthers: true), self)
  }

  func isFilled(_ slot: CasePageSlot) -> Bool {
    switch slot {
    case .breadcrumb, .title, .body, .lead: true
    case .navigation, .lang, .turning: false
    }
  }

  func write(_ slot: CasePageSlot, to out: inout MarkupWriter) {
    switch slot {
    case .breadcrumb: writer.breadcrumb(to: &out)
    case .title: out.say(.crate, in: site.words)
    case .lead: out.say(.sheetLead(.crateHolds), in: site.words)
    case .body: body(to: &out)
    case .navigation, .lang, .turning: break
    }
  }

  private func body(to out: inout MarkupWriter) {
    out.element("h2", .lang(site.foreign(writer.value.language)), text: writer.value.title)
    out.element("p", .lang(site.foreign(writer.value.language)), text: crate.description)
    writer.pieces.facts(writer.facts, to: &out)
    // A licence of its own is among the facts.
    if writer.value.license == nil, let license = site.site.license {
      out.element("p") { out in
        out.say(.licence(license), in: site.words) { _, out, _ in LicenseText.write(license, to: &out) }
      }
    }
    out.element("ul") { out in
      for file in CrateFile.data(of: writer.report) {
        out.element("li") { $0.element("a", .href(file.path), text: file.name) }
      }
      out.element("li") { $0.element("a", .href(CrateKind.file), text: CrateKind.file) }
    }
  }
}
