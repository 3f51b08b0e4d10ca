import CaseModel
import IntegrationLens
import LensKit
import Analysis
import Markup
import Words

extension CaseWriter {
  /// Who is part of the case, who counts in what, and who was heard.
  func actors(to out: inout MarkupWriter) {
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
    pieces.section("heard", .whoWasHeard, to: &out, content: accounts)
  }
}
