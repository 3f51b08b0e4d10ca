import CaseModel
import LensKit
import Markup
import Words

extension ReportWriter {
  /// The researcher's reading beside the computed one; the two are never merged. (Model §2.11)
  ///
  /// - Parameter lens: The lens whose constructs are shown, as constructs name it.
  func comparisonTable(_ lens: String, id: String, to out: inout MarkupWriter) {
    let rows = analysis.comparison.filter { $0.construct.hasPrefix(lens + ".") }
    guard !rows.isEmpty else { return }
    heading(.assessedHeading, id: id, to: &out)
    pieces.table(
      .assessedTable(.declared(lens)),
      header: [.assessedConstruct, .assessedAssessed, .assessedComputed, .assessedVerdict, .assessedWhy], to: &out
    ) { out in
      for row in rows { comparisonRow(row, to: &out) }
    }
  }

  private func comparisonRow(_ row: Comparison, to out: inout MarkupWriter) {
    out.element("tr", .class("verdict-\(row.verdict.rawValue)")) { out in
      rowHead(say(row.assessed.constructName), to: &out)
      cell(row.assessed.basis == "paper" ? .assessedByPaper(row.assessed.value) : .own(row.assessed.value), to: &out)
      out.element("td", text: row.computed)
      cell(.verdict(row.verdict), to: &out)
      out.element("td", .lang(site.foreign(value.language)), text: row.assessed.because ?? words.silent)
    }
  }

  /// How the readings of the researcher compare, and where they disagree.
  func comparisonSummary(to out: inout MarkupWriter) {
    guard !analysis.comparison.isEmpty else { return }
    let verdicts = Dictionary(grouping: analysis.comparison, by: \.verdict)
    let parts = ComparisonVerdict.allCases.compactMap { verdict in
      verdicts[verdict].map { Message.verdictCount($0.count, verdict) }
    }
    heading(.computedAndAssessed, to: &out)
    paragraph(.readingsOf(analysis.comparison.count, parts), to: &out)
    for row in analysis.comparison where row.verdict == .disagrees {
      out.element("p", .class("note disagreement")) { out in
        out.say(
          .disagreement(
            row.assessed.constructName, assessed: row.assessed.value, computed: row.computed,
            because: row.assessed.because.map(Message.own) ?? .noReason), in: words
        ) { _, out, inner in out.element("strong", content: inner) }
      }
    }
  }
}
