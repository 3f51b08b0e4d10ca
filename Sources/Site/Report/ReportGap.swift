import CaseModel
import InvolvementLens
import LensKit
import Markup
import Words

extension ReportWriter {
  /// What lies between intention and practice.
  func gap(to out: inout MarkupWriter) {
    overrideNote(["evidence.", "gapBands"], to: &out)
    gapLead(to: &out)
    gapTable(to: &out)
    pairSentences(to: &out)
    figure(.involvementGap, to: &out)
    wishAndPractice(to: &out)
    let involvement = analysis.involvement
    codeTable(.codesHolding, involvement.mechanisms, to: &out)
    codeTable(.codesInvolving, involvement.practices, to: &out)
    codeTable(.codesSpanning, involvement.boundarySpanning, to: &out)
    codeTable(.codesRoles, involvement.publicRoles, to: &out)
    why(.gap, to: &out)
  }

  private func gapLead(to out: inout MarkupWriter) {
    out.element("p") { out in
      guard let gap = analysis.involvement.gap else { return out.say(.gapCannotBeComputed, in: words) }
      out.element("strong", text: say(GapWords.headline(gap)))
      for message in GapWords.sentences(gap, axes: analysis.involvement.axes) + [.gapStepsAreOrdinal] {
        out.text(" " + say(message))
      }
    }
  }

  private func gapTable(to out: inout MarkupWriter) {
    pieces.table(
      .gapByAxis,
      header: [
        .gapHeadAxis, .gapHeadIntention, .gapHeadPractice, .gapHeadSteps, .gapHeadSeparation, .leftOutHead,
        .gapHeadBetweenLevels,
      ], to: &out
    ) { out in
      for axis in analysis.involvement.axes { gapRow(axis, to: &out) }
    }
    out.element("p", .class("table-note")) { out in
      out.say(.gapSeparationNote, in: words)
      if let index = analysis.involvement.gap?.index { out.text(" " + say(.gapIndexNote(index))) }
    }
  }

  private func gapRow(_ axis: AxisAssessment, to out: inout MarkupWriter) {
    out.element("tr") { out in
      rowHead(say(.axisTitle(axis.axis)), to: &out)
      for frame in Frame.allCases {
        out.element("td") { claimLink(axis[frame].message, .position(axis.axis, frame), to: &$0) }
      }
      let steps = steps(axis.gap)
      out.element("td") { out in
        claimLink(isAimUncertain(axis) ? .gapUncertainAim(steps) : steps, .gap(axis.axis), to: &out)
      }
      cell(axis.gap.map { .gapSeparation($0.delta, $0.separation.band) } ?? .notTested, to: &out)
      cell(stability(axis.gap?.stability), to: &out)
      out.element("td") { claimLink(self.steps(axis.canonical.gap), .gapBetweenLevels(axis.axis), to: &$0) }
    }
  }

  private func steps(_ gap: Gap?) -> Message {
    guard let gap else { return .gapNotComputable }
    let (low, high) = (words.steps(gap.lo), words.steps(gap.hi))
    return gap.lo == gap.hi ? .gapSteps(low) : .gapStepsRange(low, high)
  }

  /// Aims 3 and 4 differ only in an uncertain reading of Mark 2. (Model §2.5)
  private func isAimUncertain(_ axis: AxisAssessment) -> Bool {
    axis.axis == .aim && axis.gap != nil && axis.actual.lo == 3 && axis.intended.hi == 4
  }

  private func pairSentences(to out: inout MarkupWriter) {
    let lines = Axis.allCases.compactMap { axis -> Message? in
      let pairs = analysis.involvement.paired.filter { $0.axis == axis }
      guard !pairs.isEmpty else { return nil }
      return .gapPairsOn(axis, exceeding: pairs.count { $0.intentionExceedsPractice }, all: pairs.count)
    }
    guard !lines.isEmpty else { return }
    heading(.gapAccountByAccount, to: &out)
    paragraph(.gapPairs(lines), to: &out)
  }

  private func wishAndPractice(to out: inout MarkupWriter) {
    let pairs = analysis.involvement.axes.compactMap { axis -> (Axis, ExcerptID, ExcerptID)? in
      guard let wish = Self.typical(axis.intended), let practice = Self.typical(axis.actual) else { return nil }
      return (axis.axis, wish, practice)
    }
    guard !pairs.isEmpty else { return }
    heading(.gapInTheirWords, to: &out)
    for (axis, wish, practice) in pairs {
      out.element("div", .class("wish-practice")) { out in
        paragraph(.axisTitle(axis), class: "kicker", to: &out)
        out.element("div") { quoteBox(.gapWish, wish, to: &$0) }
        out.element("div") { quoteBox(.gapPractice, practice, to: &$0) }
      }
    }
  }

  private func quoteBox(_ title: Message, _ excerpt: ExcerptID, to out: inout MarkupWriter) {
    paragraph(title, class: "quote-title", to: &out)
    ExcerptWriter(report: self).block(excerpt, to: &out)
  }

  /// The excerpt with the largest part in the rank where the cell lies.
  private static func typical(_ cell: Cell) -> ExcerptID? {
    guard let lo = cell.lo else { return nil }
    let shares = cell.ranks.first { $0.rank == lo }?.evidence ?? []
    return shares.max { ($0.share, $1.excerpt) < ($1.share, $0.excerpt) }?.excerpt
  }
}
