import Outputs

/// The pages of a case that are no narrative: its lenses, its actors, its evidence, how sure it is, and its data.
struct CaseSheetKind: CaseKind {
  let name = "sheets"
  let places: [OutputPlace] = CaseSheet.allCases.filter { $0 != .report }.map { .page($0.rawValue) }
  let templates: [TemplateName] = [.casePage, .caseNavigation, .figure]
  let purpose = "a page for each lens, and actors, evidence, trust, data"

  func files(of report: CaseReport) -> some Sequence<OutputFile> {
    // Pages that others lead to come first.
    let order: [CaseSheet] = [
      .evidence, .actors, .involvement, .integration, .opportunity, .coordination, .trust, .data, .print,
    ]
    return order.filter(report.sheets.contains).lazy.flatMap { sheet in
      (0..<sheet.pages(of: report)).lazy.map { CaseSheetPage(report, sheet, number: $0).page }
    }
  }
}
