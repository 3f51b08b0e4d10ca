import CaseModel
import IntegrationLens
import InvolvementLens
import LensKit
import Markup

extension ReportWriter {
  /// The report in a few sentences, each leading to what it rests on.
  var brief: Markup {
    Pieces.section("brief", "In brief") { out in
      out.element("ul", .class("brief")) { out in
        if hasInvolvement {
          out.element("li") { classSentence(to: &$0) }
          out.element("li") { gapSentence(to: &$0) }
        }
        if hasIntegration { out.element("li") { integrationSentence(to: &$0) } }
        if !hasInvolvement, !hasIntegration {
          out.element(
            "li", text: "Nothing is coded in the lenses that are computed; the texts and their codes stand below.")
        }
      }
    }
  }

  var hasInvolvement: Bool { analysis.involvement.axes.contains { $0.intended.codings + $0.actual.codings > 0 } }
  var hasIntegration: Bool { analysis.integration.types.contains { $0.codings > 0 || !$0.aspired.isEmpty } }

  private func classSentence(to out: inout MarkupWriter) {
    let involvement = analysis.involvement
    out.text("Involvement as it is meant ")
    classWords(involvement.intendedClass.value, involvement.intendedClass.borderline, "intended", to: &out)
    evidenceBadge(.mode, .intended, to: &out)
    out.text(" Involvement as it is practised ")
    classWords(involvement.actualClass.value, involvement.actualClass.borderline, "actual", to: &out)
    evidenceBadge(.mode, .actual, to: &out)
    stabilityBadge(involvement.actualClass.stability, to: &out)
  }

  private func classWords(_ value: ModeClass?, _ borderline: ModeClass?, _ frame: String, to out: inout MarkupWriter) {
    guard let value else {
      out.text("cannot be classed.")
      return
    }
    out.text("reads as ")
    let words = Labels.modeClass(value) + (borderline.map { ", on the border of \(Labels.modeClass($0))" } ?? "")
    out.element("strong") { claimLink(words, Fragment.claim("mode", frame), to: &$0) }
    out.text(".")
  }

  private func evidenceBadge(_ axis: Axis, _ frame: Frame, to out: inout MarkupWriter) {
    guard let cell = analysis.involvement[axis]?[frame] else { return }
    let amount =
      cell.codings == 0 ? "" : ": \(Say.count(cell.codings, "excerpt")), \(Say.count(cell.sources, "source"))"
    badge(Labels.status(cell.status) + amount, kind: cell.status.rawValue, to: &out)
  }

  private func gapSentence(to out: inout MarkupWriter) {
    guard let gap = analysis.involvement.gap else {
      out.text("What is meant and what is done cannot be compared: ")
      out.text("no axis has enough evidence on both sides.")
      return
    }
    out.element("strong") { Pieces.link(GapWords.headline(gap), to: "#gap", out: &$0) }
    out.text(" " + GapWords.sentence(gap, axes: analysis.involvement.axes))
  }

  private func integrationSentence(to out: inout MarkupWriter) {
    let integration = analysis.integration
    if integration.pattern == .undetermined {
      out.text("Integration: ")
      out.element("strong") { Pieces.link("no pattern can be told", to: "#integration", out: &$0) }
      out.text(". ")
    } else {
      out.text("Integration is ")
      out.element("strong") {
        Pieces.link(IntegrationWords.pattern(integration.pattern), to: "#integration", out: &$0)
      }
      out.text(": ")
    }
    out.text(integration.pattern == .undetermined ? Say.capital(stateSentence) : stateSentence)
    stabilityBadge(integration.stability, to: &out)
  }
}

extension ReportWriter {
  /// `structural integration is lacking and relational integration is partial; too little is coded on …`
  private var stateSentence: String {
    let types = analysis.integration.types
    let told = types.filter(\.state.isDetermined).map {
      "\($0.type.rawValue) integration is \(IntegrationWords.state($0.state))"
    }
    let thin = types.filter { $0.state == .insufficient }.map(\.type.rawValue)
    let silent = types.filter { $0.state == .silent }.map(\.type.rawValue)
    let parts = [
      told.isEmpty ? nil : Say.list(told),
      thin.isEmpty ? nil : "too little is coded on \(Say.list(thin)) integration",
      silent.isEmpty ? nil : "nothing is coded on \(Say.list(silent)) integration",
    ].compactMap { $0 }
    return parts.joined(separator: "; ") + "."
  }
}

/// Plain words for the gap.
enum GapWords {
  static func headline(_ gap: GapTotal) -> String {
    switch (gap.steps, gap.ahead) {
    case (0, 0): "There is no sure gap."
    case (0, _): "Practice is ahead of what is said to be meant."
    default: "Practice falls short of intention: a \(gap.band.rawValue) gap."
    }
  }

  static func sentence(_ gap: GapTotal, axes: [AxisAssessment]) -> String {
    let short = axes.filter { ($0.gap?.guaranteed ?? 0) > 0 }.map(\.axis.rawValue)
    let computable = axes.count { $0.gap != nil }
    guard !short.isEmpty else { return "It was compared on \(Say.word(computable)) of three axes." }
    let where_ = short.count == 3 ? "on all three axes" : "on \(Say.list(short))"
    let rest = computable < 3 ? "; \(Say.word(3 - computable)) of three axes cannot be compared" : ""
    return "It does so \(where_), by at least \(gap.steps) of \(gap.span) possible steps\(rest)."
  }

}
