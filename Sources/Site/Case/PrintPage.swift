import CaseModel
import Markup
import Words

/// The whole case in order, for paper: report, lenses, actors, evidence, trust.
struct PrintPage {
  private let report: CaseReport
  private let path: String

  init(_ report: CaseReport, path: String) { (self.report, self.path) = (report, path) }

  /// What stands on it, in order.
  static func parts(of report: CaseReport) -> [CaseSheet] { report.sheets.filter { $0 != .print && $0 != .data } }

  /// Where a part stands on it.
  static func id(of part: CaseSheet) -> String { "part-" + part.rawValue }

  func write(to out: inout MarkupWriter) {
    for sheet in Self.parts(of: report) {
      // Parts that stand on pages of their own elsewhere share ids, so each has its own prefix here.
      let writer = CaseWriter(report, sheet, path: path, idPrefix: sheet.rawValue + "-")
      out.element("section", .class("print-part"), .id(Self.id(of: sheet))) { out in
        out.element("h2", .class("print-title"), text: report.site.say(sheet.title))
        if sheet == .report { ReportPage(writer).writeParts(to: &out) } else { writer.body(of: sheet, to: &out) }
      }
    }
  }
}

extension CaseWriter {
  /// What a page other than the report holds.
  func body(of sheet: CaseSheet, page: Int? = nil, to out: inout MarkupWriter) {
    switch sheet {
    case .report: break
    case .involvement: involvement(to: &out)
    case .integration: integration(to: &out)
    case .opportunity: opportunity(to: &out)
    case .coordination: coordination(to: &out)
    case .actors: actors(page: page, to: &out)
    case .evidence:
      evidence(pages: page.map { $0..<($0 + 1) } ?? claims.plan.pages.indices, to: &out)
    case .trust: trust(to: &out)
    case .data: data(to: &out)
    case .print: PrintPage(report, path: path).write(to: &out)
    }
  }
}
