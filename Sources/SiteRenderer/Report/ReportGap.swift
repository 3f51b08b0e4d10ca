import CaseModel
import InvolvementLens
import LensKit
import Markup

extension ReportWriter {
  /// What lies between intention and practice.
  var gap: Markup {
    guard hasInvolvement else { return .empty }
    return Pieces.section("gap", "From intention to practice") { out in
      overrideNote(["evidence.", "gapBands"], to: &out)
      gapLead(to: &out)
      gapTable(to: &out)
      pairSentences(to: &out)
      out.append(figure("involvement-gap"))
      wishAndPractice(to: &out)
      codeTables(to: &out)
      why(["involvement.gap"], to: &out)
    }
  }

  private func gapLead(to out: inout MarkupWriter) {
    out.element("p") { out in
      guard let gap = analysis.involvement.gap else {
        out.text("The gap cannot be computed: no axis has enough evidence both for intention and for practice.")
        return
      }
      out.element("strong", text: GapWords.headline(gap))
      out.text(" " + GapWords.sentence(gap, axes: analysis.involvement.axes))
      out.text(" Steps are ordinal: they say how many levels lie between, not how far apart they are.")
    }
  }

  private func gapTable(to out: inout MarkupWriter) {
    Pieces.table(
      "Gap by axis",
      header: [
        "Axis", "Intention", "Practice", "Gap in steps", "Separation", "If one source is left out",
        "Between levels only",
      ], to: &out
    ) { out in
      for axis in analysis.involvement.axes { gapRow(axis, to: &out) }
    }
    out.element("p", .class("table-note")) { out in
      out.text(
        "Separation is Cliff’s delta: the share of comparisons in which intention ranks above practice, less the share in which it ranks below. “Between levels only” takes intention from the political and strategic level and practice from the operational level."
      )
      if let index = analysis.involvement.gap?.index {
        out.text(" The index of the gap is \(Say.decimal(index)); it orders cases of one codebook and has no unit.")
      }
    }
  }

  private func gapRow(_ axis: AxisAssessment, to out: inout MarkupWriter) {
    out.element("tr") { out in
      out.element("th", .text("scope", "row"), text: Labels.axis(axis.axis))
      for frame in Frame.allCases {
        out.element("td") {
          claimLink(Labels.cell(axis[frame]), Fragment.claim(axis.axis.rawValue, frame.rawValue), to: &$0)
        }
      }
      let gap = Fragment.claim("gap", axis.axis.rawValue)
      out.element("td") { claimLink(Self.steps(axis.gap) + Self.uncertainAim(axis), gap, to: &$0) }
      out.element("td", text: axis.gap.map { "\(Say.signed($0.delta)), \($0.separation.band.rawValue)" } ?? "–")
      out.element("td", text: Labels.stability(axis.gap?.stability, naming: sourceName))
      out.element("td") {
        claimLink(
          Self.steps(axis.canonical.gap), Fragment.claim("gap-between-levels", axis.axis.rawValue), to: &$0)
      }
    }
  }

  private static func steps(_ gap: Gap?) -> String {
    guard let gap else { return "not computable" }
    return gap.lo == gap.hi ? Say.steps(gap.lo) : "\(Say.steps(gap.lo)) to \(Say.steps(gap.hi))"
  }

  /// Aims 3 and 4 differ only in an uncertain reading of Mark 2. (Model §2.5)
  private static func uncertainAim(_ axis: AxisAssessment) -> String {
    guard axis.axis == .aim, axis.gap != nil, axis.actual.lo == 3, axis.intended.hi == 4 else { return "" }
    return " (rests on an uncertain reading of Mark 2)"
  }

  private func pairSentences(to out: inout MarkupWriter) {
    let lines = Axis.allCases.compactMap { axis -> String? in
      let pairs = analysis.involvement.paired.filter { $0.axis == axis }
      guard !pairs.isEmpty else { return nil }
      let exceeding = pairs.count { $0.intentionExceedsPractice }
      return "\(exceeding) of \(pairs.count) on \(axis.rawValue)"
    }
    guard !lines.isEmpty else { return }
    out.element("h3", text: "Account by account")
    out.element(
      "p",
      text:
        "Where an account speaks of both, intention exceeds practice in \(Say.list(lines)). Looking inside single accounts guards against comparing what some sources wish with what others do."
    )
  }

  private func wishAndPractice(to out: inout MarkupWriter) {
    let pairs = analysis.involvement.axes.compactMap { axis -> (Axis, ExcerptID, ExcerptID)? in
      guard let wish = Self.typical(axis.intended), let practice = Self.typical(axis.actual) else { return nil }
      return (axis.axis, wish, practice)
    }
    guard !pairs.isEmpty else { return }
    out.element("h3", text: "In their words: wish and practice")
    for (axis, wish, practice) in pairs {
      out.element("div", .class("wish-practice")) { out in
        out.element("p", .class("kicker"), text: Labels.axis(axis))
        out.element("div") { quoteBox("Wish", wish, to: &$0) }
        out.element("div") { quoteBox("Practice", practice, to: &$0) }
      }
    }
  }

  private func quoteBox(_ title: String, _ excerpt: ExcerptID, to out: inout MarkupWriter) {
    out.element("p", .class("quote-title"), text: title)
    ExcerptWriter(report: self).block(excerpt, to: &out)
  }

  /// The excerpt with the largest part in the rank where the cell lies.
  private static func typical(_ cell: Cell) -> ExcerptID? {
    guard let lo = cell.lo else { return nil }
    let shares = cell.ranks.first { $0.rank == lo }?.evidence ?? []
    return shares.max { ($0.share, $1.excerpt) < ($1.share, $0.excerpt) }?.excerpt
  }

  private func codeTables(to out: inout MarkupWriter) {
    let involvement = analysis.involvement
    codeTable("What may hold practice back", involvement.mechanisms, to: &out)
    codeTable("How citizens are involved", involvement.practices, to: &out)
    codeTable("Boundary spanning", involvement.boundarySpanning, to: &out)
    codeTable("Roles of the public body", involvement.publicRoles, to: &out)
  }

  /// Codes of a family by the number of sources that speak of them.
  func codeTable(_ title: String, _ counts: [CodeCount], to out: inout MarkupWriter) {
    guard !counts.isEmpty else { return }
    out.element("h3", text: title)
    Pieces.table(title, header: ["Code", "Sources", "Excerpts"], to: &out) { out in
      for count in counts {
        out.element("tr") { out in
          out.element("th", .text("scope", "row")) { out in
            out.element("a", .href(link(Links.code(count.code))), text: site.codebook[count.code]?.label ?? count.code)
          }
          out.element("td", text: String(count.sources))
          out.element("td") {
            claimLink(Say.count(count.codings, "excerpt"), Fragment.claim("code", count.code), to: &$0)
          }
        }
      }
    }
  }
}
