import CaseModel
import Markup
import Outputs
import Words

/// A page of a case that is no report and no narrative.
final class CaseSheetPage: SlotWriter {
  private let writer: CaseWriter
  private let sheet: CaseSheet
  /// Number of the page, from 0.
  private let number: Int
  private let count: Int

  init(_ report: CaseReport, _ sheet: CaseSheet, number: Int) {
    (self.sheet, self.number) = (sheet, number)
    count = sheet.pages(of: report)
    writer = CaseWriter(report, sheet, path: report.path(sheet.file(number)))
  }

  private var site: SiteFrame { writer.site }
  private var value: Case { writer.value }

  var page: OutputFile {
    let title = number == 0 ? sheet.title : .onPage(site.say(sheet.title), number: number + 1)
    return site.page(
      PageHead(
        path: writer.path, kind: sheet.kind, title: site.say(.narrativeTitle(site.say(title), of: value.title)),
        heading: sheet == .print ? value.title : site.say(sheet.title),
        description: site.say(.sheetDescription(sheet.purpose, of: value.title)), license: value.license,
        metadata: sheet == .print ? Self.runningHeads : nil), self)
  }

  private static let runningHeads = Markup.build { out in
    out.void("link", .text("rel", "stylesheet"), .href(RunningHeads.file))
    out.raw("\n")
  }

  func isFilled(_ slot: CasePageSlot) -> Bool {
    switch slot {
    case .navigation, .breadcrumb, .title, .body, .lead: true
    case .lang: foreignTitle != nil
    case .turning: count > 1
    }
  }

  /// The language of the case's own title, which stands on the page for paper alone.
  private var foreignTitle: String? { sheet == .print ? site.foreign(value.language) : nil }

  func write(_ slot: CasePageSlot, to out: inout MarkupWriter) {
    switch slot {
    case .navigation: CaseNavigation(report: writer.report, path: writer.path).write(to: &out)
    case .breadcrumb: sheet == .print ? out.text(writer.kicker) : writer.breadcrumb(to: &out)
    case .title: sheet == .print ? out.text(value.title) : out.say(sheet.title, in: site.words)
    case .lead: out.say(.sheetLead(sheet.purpose), in: site.words)
    case .lang: out.text(foreignTitle ?? "")
    case .body: writer.body(of: sheet, page: number, to: &out)
    case .turning:
      let sheet = sheet
      writer.pieces.turning(.previousPage, .nextPage, at: number, of: count, to: &out) {
        writer.report.path(sheet.file($0))
      }
    }
  }
}

extension CaseSheet {
  /// Number of pages it takes.
  func pages(of report: CaseReport) -> Int {
    switch self {
    case .evidence: report.analysis.claims.plan.pages.count
    case .actors: Pages.count(report.value.narratives.count)
    default: 1
    }
  }

  /// Its file for a page, counted from 0.
  func file(_ page: Int) -> String { page == 0 ? file : "\(rawValue).\(page + 1).html" }

  /// What styles know it by.
  var kind: PageKind { self == .print ? .print : .sheet }
}

/// A chapter that the authors of a case wrote.
final class ChapterPage: SlotWriter {
  private let writer: CaseWriter
  private let section: CaseSection

  init(_ report: CaseReport, _ section: CaseSection) {
    self.section = section
    writer = CaseWriter(report, .report, path: report.path(section.id + ".html"))
  }

  private var language: String? { writer.site.foreign(writer.value.language) }

  var page: OutputFile {
    let site = writer.site
    return site.page(
      PageHead(
        path: writer.path, kind: .sheet, title: site.say(.narrativeTitle(section.title, of: writer.value.title)),
        heading: section.title,
        description: site.say(.chapterDescription(section.title, of: writer.value.title)),
        license: writer.value.license), self)
  }

  func isFilled(_ slot: CasePageSlot) -> Bool {
    switch slot {
    case .navigation, .breadcrumb, .title, .body: true
    case .lang: language != nil
    case .lead, .turning: false
    }
  }

  func write(_ slot: CasePageSlot, to out: inout MarkupWriter) {
    switch slot {
    case .navigation: CaseNavigation(report: writer.report, path: writer.path).write(to: &out)
    case .breadcrumb: writer.breadcrumb(.chapterOfAuthors, to: &out)
    case .title: out.text(section.title)
    case .lang: out.text(language ?? "")
    case .body:
      out.element("div", .class("prose"), .lang(language)) { out in
        RichText(site: writer.site, page: writer.path, caseID: writer.value.id, namesHeadings: true)
          .write(section.body, to: &out)
      }
    case .lead, .turning: break
    }
  }
}

extension CaseWriter {
  /// The way back to the report, and what the page is where its title does not say.
  func breadcrumb(_ kind: Message? = nil, to out: inout MarkupWriter) {
    out.element("a", .href(CaseSheet.report.file), .lang(site.foreign(value.language)), text: value.title)
    if let kind { out.text(" · " + say(kind)) }
  }
}
