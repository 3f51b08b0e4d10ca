import Outputs

/// The pages of a case that are no narrative: its lenses, its actors, its evidence, how sure it is, and its data.
struct CaseSheetKind: CaseKind {
  let name = "sheets"
  let places: [OutputPlace] =
    CaseSheet.allCases.filter { $0 != .report }.map { .page($0.rawValue) }
    + [.file(RunningHeads.file)]
  let templates: [TemplateName] = [.casePage, .caseNavigation, .figure]
  let purpose = "a page for each lens, and actors, evidence, trust, data; for paper with what stands above its pages"

  func files(of report: CaseReport) -> some Sequence<OutputFile> {
    // Pages that others lead to come first.
    let order: [CaseSheet] = [
      .evidence, .actors, .involvement, .integration, .opportunity, .coordination, .trust, .data, .print,
    ]
    let heads = report.sheets.contains(.print) ? [RunningHeads(report: report)] : []
    return [
      AnySequence(heads.lazy.map { OutputFile(path: report.path(RunningHeads.file), bytes: Array($0.css.utf8)) }),
      AnySequence(
        order.filter(report.sheets.contains).lazy.flatMap { sheet in
          (0..<sheet.pages(of: report)).lazy.map { CaseSheetPage(report, sheet, number: $0).page }
        }),
    ].joined()
  }
}
