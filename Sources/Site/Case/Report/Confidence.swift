import Analysis
import CaseModel
import IntegrationLens
import InvolvementLens
import LensKit
import Markup
import OpportunityLens
import Words

extension CaseWriter {
  /// How sure the results are: five rows at most, never folded.
  func confidence(to out: inout MarkupWriter) {
    pieces.section("how-sure", .sectionSure, to: &out) { out in
      let rows = Array(sureRows.prefix(Self.mostRows))
      if rows.isEmpty {
        paragraph(.sureNothing, to: &out)
      } else {
        said(.sureTable, head: [.sureResult, .sureRests, .sureHolds, .sureDoubt], to: &out) { out in
          for row in rows { self.row(row, to: &out) }
        }
      }
      out.element("p", .class("deeper-link")) { $0.element("a", .href(CaseSheet.trust.file), text: say(.sureMore)) }
    }
  }

  private static let mostRows = 5

  private struct SureRow {
    let name: Message
    let subject: ClaimSubject?
    let rests: Message
    let stability: Stability?
    let doubt: Message
  }

  private func row(_ row: SureRow, to out: inout MarkupWriter) {
    out.element("tr") { out in
      out.element("th", .text("scope", "row")) { out in
        if let subject = row.subject { claimLink(row.name, subject, to: &out) } else { out.say(row.name, in: words) }
      }
      for message in [row.rests, stability(row.stability), row.doubt] { cell(message, to: &out) }
    }
  }

  private var sureRows: [SureRow] {
    analysis.appliedLenses.flatMap { lens -> [SureRow] in
      switch lens {
      case .involvement: analysis.involvement.axes.compactMap(axisRow)
      case .integration: integrationRow.map { [$0] } ?? []
      case .opportunity: value.opportunity == nil ? [] : [opportunityRow]
      case .coordination: [coordinationRow]
      }
    }
  }

  private func axisRow(_ axis: AxisAssessment) -> SureRow? {
    let view = analysis.involvement.view ?? .allLevels
    let (gap, cells) = (axis.gap(view), axis.cells(view))
    if gap.isComputed {
      let isBetween = view == .betweenLevels
      return SureRow(
        name: isBetween ? .sureGapBetweenLevels(axis.axis) : .sureGap(axis.axis),
        subject: isBetween ? .gapBetweenLevels(axis.axis) : .gap(axis.axis),
        rests: .sureBoth(cells.intended.excerpts, cells.actual.excerpts), stability: gap.stability,
        doubt: doubt(gap.stability, axis.actual))
    }
    let frame: Frame = axis.actual.status.isPlaced ? .actual : axis.intended.status.isPlaced ? .intended : .calledFor
    guard axis[frame].status.isPlaced else { return nil }
    return SureRow(
      name: .shortAxisInFrame(axis.axis, frame), subject: .position(axis.axis, frame),
      rests: .amountOf(excerpts: axis[frame].excerpts, sources: axis[frame].sources),
      stability: axis[frame].stability, doubt: doubt(axis[frame].stability, axis[frame]))
  }

  /// The first of the doubts that apply.
  private func doubt(_ stability: Stability?, _ cell: Cell?) -> Message {
    if let stability, stability.state == .fragile { return .doubtFragile }
    if let cell, cell.status == .singleSource { return .doubtOneSource }
    if let cell, analysis.involvement[cell.axis]?.codersDisagree == true { return .doubtCoders }
    if let stability, stability.state == .sensitive { return .doubtSensitive }
    if let stability, stability.recoding.flips > 0 { return .doubtRecoding }
    if Set(value.codings.map(\.coder)).count <= 1 { return .doubtOneCoder }
    return .doubtSampling
  }

  private var integrationRow: SureRow? {
    let integration = analysis.integration
    guard integration.pattern != .undetermined else { return nil }
    let excerpts = Set(integration.types.flatMap { $0.indicators.flatMap(\.evidence).map(\.excerpt) })
    return SureRow(
      name: .surePattern(integration.pattern), subject: nil,
      rests: .amountOf(excerpts: excerpts.count, sources: Set(excerpts.map(\.source)).count),
      stability: integration.stability, doubt: doubt(integration.stability, nil))
  }

  private var opportunityRow: SureRow {
    let items = analysis.opportunity.components.flatMap(\.items)
    let known = items.count { $0.answer != .unknown }
    return SureRow(
      name: .sureSpace(analysis.opportunity.space), subject: nil, rests: .sureAnswers(known, items.count),
      stability: nil, doubt: known * 2 < items.count ? .doubtUnknown : .doubtDeclared)
  }

  private var coordinationRow: SureRow {
    let found = analysis.coordination
    let sources = Set(found.conditions.flatMap { $0.testimony.supporting + $0.testimony.hindering }.map(\.source)).count
    let excerpts = found.conditions.reduce(0) { $0 + $1.testimony.excerpts }
    return SureRow(
      name: .sureConditions(found.met, found.conditions.count), subject: nil,
      rests: .sureTestimony(excerpts), stability: nil, doubt: sources == 0 ? .doubtNoPractice : doubt(nil, nil))
  }
}
