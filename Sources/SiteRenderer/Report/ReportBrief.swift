import CaseModel
import CoordinationLens
import IntegrationLens
import InvolvementLens
import LensKit
import Markup
import OpportunityLens

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
        if analysis.opportunity.isDeclared { out.element("li") { opportunitySentence(to: &$0) } }
        if analysis.hasConditions { out.element("li") { coordinationSentence(to: &$0) } }
        if !hasInvolvement, !hasIntegration, !analysis.opportunity.isDeclared, !analysis.hasConditions {
          out.element("li", text: nothingComputed)
        }
      }
    }
  }

  /// Without an account there is nothing to say of codes and silence.
  private var nothingComputed: String {
    value.sources.isEmpty
      ? "No account is published with this report, so nothing is computed here."
      : "Nothing is coded in the lenses that are computed; the texts and their codes stand below."
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
      out.text("Integration reads as ")
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
    let computable = axes.count { $0.gap != nil }
    let short = axes.filter { ($0.gap?.guaranteed ?? 0) > 0 }.map(\.axis.rawValue)
    let ahead = axes.filter { ($0.gap?.guaranteed ?? 0) < 0 }.map(\.axis.rawValue)
    var parts: [String] = []
    if !short.isEmpty {
      parts.append("It falls short on \(place(short)), by at least \(gap.steps) of \(gap.span) possible steps.")
    }
    if !ahead.isEmpty {
      parts.append("It is ahead on \(place(ahead)), by at least \(gap.ahead) of \(gap.span) possible steps.")
    }
    if parts.isEmpty { parts.append("Where the two can be compared, neither is sure to go further.") }
    if computable < axes.count {
      parts.append("\(Say.capital(Say.word(axes.count - computable))) of three axes cannot be compared.")
    }
    return parts.joined(separator: " ")
  }

  private static func place(_ axes: [String]) -> String { axes.count == 3 ? "all three axes" : Say.list(axes) }

}

extension ReportWriter {
  private func opportunitySentence(to out: inout MarkupWriter) {
    let opportunity = analysis.opportunity
    if let counts = opportunity.serviceMap.countsAsCoProduction {
      out.text(
        counts
          ? "By its map the service counts as co-production. "
          : "By its map the service does not count as co-production. ")
    }
    guard value.opportunity != nil else { return }
    out.text("The space for co-production is ")
    out.element("strong") { Pieces.link(OpportunityWords.space(opportunity.space), to: "#opportunity", out: &$0) }
    guard opportunity.space != .undetermined else { return out.text(": too little is known.") }
    let weakest = opportunity.bottleneck.map { OpportunityWords.component($0).lowercased() }
    out.text("; its bottleneck is \(Say.list(weakest)).")
  }

  private func coordinationSentence(to out: inout MarkupWriter) {
    let found = analysis.coordination
    out.text("Of \(found.conditions.count) conditions for coordinators, ")
    out.element("strong") { Pieces.link("\(found.met) are met", to: "#coordination", out: &$0) }
    out.text(" and \(found.spokenOf) are spoken of.")
  }
}
