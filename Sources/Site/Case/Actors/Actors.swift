import CaseModel
import IntegrationLens
import LensKit
import Analysis
import Markup
import Words

extension CaseWriter {
  /// Who is part of the case, who counts in what, and who was heard; of many accounts, further pages hold the rest.
  ///
  /// - Parameter page: Number of the page, from 0; `nil` where all stand on one.
  func actors(page: Int?, to out: inout MarkupWriter) {
    if page ?? 0 == 0 { parties(to: &out) }
    pieces.section(
      "heard", page ?? 0 == 0 ? .whoWasHeard : .continued(say(.whoWasHeard)), to: &out
    ) { accounts(page: page, to: &$0) }
  }

  private func parties(to out: inout MarkupWriter) {
    if !value.actors.isEmpty { pieces.section("ecosystem", .sectionEcosystem, to: &out, content: ecosystem) }
    let imposed = CaseAnalysis.impositions(analysis.coded)
    if !analysis.integration.power.rows.isEmpty || !imposed.isEmpty {
      pieces.section(PagePart.power, .whoCounts, to: &out) { out in
        if !analysis.integration.power.rows.isEmpty { powerTable(to: &out) }
        codeTable(.codesImposed, imposed, to: &out)
      }
    }
    if !analysis.applies(.coordination), !analysis.coordination.coordinators.isEmpty {
      pieces.section("coordinators", .coordinatorsTable, to: &out, content: coordinatorTable)
    }
  }
}
