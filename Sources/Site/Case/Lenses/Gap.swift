import Analysis
import CaseModel
import InvolvementLens
import LensKit
import Markup
import Words

extension CaseWriter {
  /// What lies between intention and practice.
  func gap(to out: inout MarkupWriter) {
    overrideNote(["evidence."], to: &out)
    gapLead(to: &out)
    for view in GapView.allCases where isSpokenOf(view) { gapTable(view, to: &out) }
    paragraph(.gapSeparationNote, class: "table-note", to: &out)
    calledFor(to: &out)
  }

  private func gapLead(to out: inout MarkupWriter) {
    out.element("p") { out in
      guard let view = analysis.involvement.view else { return out.say(.gapCannotBeComputed, in: words) }
      gapStatements(view, to: &out)
      out.text(" " + say(.gapStepsAreOrdinal))
    }
  }

  /// The view, then a statement for each axis with how well that very gap holds.
  func gapStatements(_ view: GapView, to out: inout MarkupWriter) {
    out.say(GapWords.lead(view), in: words)
    for axis in analysis.involvement.axes {
      guard let statement = GapWords.statement(axis, view) else { continue }
      out.text(" ")
      sayStrong(statement, to: claims.anchor(Self.subject(axis.axis, view)), out: &out)
      stabilityBadge(axis.gap(view).stability, to: &out)
      disagreementBadge(on: axis.axis, to: &out)
    }
    if let untold = GapWords.untold(analysis.involvement.axes, view) { out.text(" " + say(untold)) }
  }

  private static func subject(_ axis: Axis, _ view: GapView) -> ClaimSubject {
    view == .betweenLevels ? .gapBetweenLevels(axis) : .gap(axis)
  }

  /// Whether anything is coded that a view compares.
  private func isSpokenOf(_ view: GapView) -> Bool {
    analysis.involvement.axes.map { $0.cells(view) }.contains { $0.intended.excerpts + $0.actual.excerpts > 0 }
  }

  private func gapTable(_ view: GapView, to out: inout MarkupWriter) {
    pieces.table(
      view == .betweenLevels ? .gapTableBetweenLevels : .gapTableAllLevels,
      header: [
        .gapHeadAxis, .gapHeadIntention, .gapHeadPractice, .gapHeadSteps, .gapHeadSeparation, .leftOutHead,
      ], to: &out
    ) { out in
      for axis in analysis.involvement.axes { gapRow(axis, view, to: &out) }
    }
  }

  private func gapRow(_ axis: AxisAssessment, _ view: GapView, to out: inout MarkupWriter) {
    let (gap, cells) = (axis.gap(view), axis.cells(view))
    out.element("tr") { out in
      rowHead(say(.axisTitle(axis.axis)), to: &out)
      for (cell, frame) in [(cells.intended, Frame.intended), (cells.actual, .actual)] {
        out.element("td") { out in
          if cell.excerpts == 0 { return out.say(cell.message, in: words) }
          claimLink(cell.message, .position(axis.axis, frame), to: &out)
        }
      }
      let steps = steps(gap)
      out.element("td") { out in
        claimLink(isAimUncertain(axis, view) ? .gapUncertainAim(steps) : steps, Self.subject(axis.axis, view), to: &out)
      }
      cell(gap.separation.map { .gapSeparation($0.delta, $0.band) } ?? .notTested, to: &out)
      cell(stability(gap.stability), to: &out)
    }
  }

  private func steps(_ gap: Gap) -> Message {
    guard let steps = gap.steps else { return .gapNotComputable }
    let (low, high) = (words.steps(steps.lo), words.steps(steps.hi))
    return steps.lo == steps.hi ? .gapSteps(low) : .gapStepsRange(low, high)
  }

  /// What is called for, which enters no gap. (Model §10.2)
  private func calledFor(to out: inout MarkupWriter) {
    let axes = analysis.involvement.axes.filter { $0.calledFor.interval != nil }
    guard !axes.isEmpty else { return }
    heading(.gapCalledFor, to: &out)
    out.element("p") { out in
      out.say(.gapCalledForLead, in: words)
      for axis in axes {
        out.text(" ")
        sayClaim(.gapCallOn(axis.axis, axis.calledFor.message), .position(axis.axis, .calledFor), to: &out)
        stabilityBadge(axis.calledFor.stability, to: &out)
      }
    }
    paragraph(
      analysis.involvement.ceiling.map { .gapCeiling(.rank($0.kind, of: .mode)) } ?? .gapCeilingNone, to: &out)
  }

  /// Aims 3 and 4 differ only in an uncertain reading of Mark 2. (Model §2.5)
  private func isAimUncertain(_ axis: AxisAssessment, _ view: GapView) -> Bool {
    let cells = axis.cells(view)
    return axis.axis == .aim && axis.gap(view).isComputed && cells.actual.lo == 3 && cells.intended.hi == 4
  }

  func pairSentences(to out: inout MarkupWriter) {
    let lines = Axis.allCases.compactMap { axis -> Message? in
      let pairs = analysis.involvement.paired.filter { $0.axis == axis }
      guard !pairs.isEmpty else { return nil }
      return .gapPairsOn(axis, exceeding: pairs.count { $0.intentionExceedsPractice }, all: pairs.count)
    }
    guard !lines.isEmpty else { return }
    paragraph(.gapPairs(lines), to: &out)
  }
}
