import CaseModel
import IntegrationLens
import InvolvementLens
import LensKit
import Markup

extension ReportWriter {
  /// What the results rest on and how well they hold.
  var trust: Markup {
    Pieces.section("trust", "What can be trusted") { out in
      out.element("p") { out in
        out.text(evidenceRule)
        out.text(" Every rule stands on the page about the ")
        out.element("a", .href(link("method.html")), text: "method")
        out.text(".")
      }
      overrides(to: &out)
      positionTable(to: &out)
      integrationTable(to: &out)
      agreementTable(to: &out)
      comparisonSummary(to: &out)
      missingPerspectives(to: &out)
      overlapTable(to: &out)
    }
  }

  private var evidenceRule: String {
    let thresholds = value.thresholds
    return
      "A position is given where at least \(Say.count(thresholds.minCodings, "excerpt")) from at least \(Say.count(thresholds.minSources, "source")) speak of it. Every source has one voice, however much it says."
  }

  private func overrides(to out: inout MarkupWriter) {
    guard !value.thresholds.overridden.isEmpty else { return }
    out.element(
      "p", .class("note"),
      text:
        "This case sets its own thresholds: \(value.thresholds.overridden.joined(separator: ", ")). Results that depend on them are not comparable with cases that keep the defaults."
    )
  }

  private func positionTable(to out: inout MarkupWriter) {
    let cells = analysis.involvement.axes.flatMap { axis in Frame.allCases.map { axis[$0] } }
    guard cells.contains(where: { $0.codings > 0 }) else { return }
    out.element("h3", text: "How well the positions hold")
    Pieces.table(
      "Positions and their robustness",
      header: ["Position", "Evidence", "Consensus of sources", "If one source is left out", "With other weightings"],
      to: &out
    ) { out in
      for axis in analysis.involvement.axes {
        for frame in Frame.allCases { positionRow(axis[frame], frame, to: &out) }
      }
    }
    out.element(
      "p", .class("table-note"),
      text:
        "Consensus (Tastle and Wierman) is 1 when all weight lies on one rank and 0 when it lies half and half on the two ends. It treats steps as equal, so it describes spread and locates nothing. The other weightings give every excerpt the same weight, or count excerpts without balancing sources."
    )
  }

  private func positionRow(_ cell: Cell, _ frame: Frame, to out: inout MarkupWriter) {
    out.element("tr") { out in
      out.element("th", .text("scope", "row")) {
        claimLink(
          "\(Labels.shortAxis(cell.axis)), \(Labels.inFrame(frame))",
          Fragment.claim(cell.axis.rawValue, frame.rawValue), to: &$0)
      }
      let amount = cell.codings == 0 ? "" : ", \(cell.codings) from \(cell.sources)"
      out.element("td", text: Labels.status(cell.status) + amount)
      out.element("td", text: cell.consensus.map { "\(Say.decimal($0.value)), \($0.band.rawValue)" } ?? "–")
      out.element("td", text: Labels.stability(cell.stability, naming: sourceName))
      out.element("td", text: Self.weightings(cell))
    }
  }

  private static func weightings(_ cell: Cell) -> String {
    guard cell.status == .sufficient, let interval = cell.interval else { return "–" }
    let others = [("equal", cell.equal), ("raw", cell.raw)].compactMap { name, other in
      other.flatMap { $0 == interval ? nil : "\(Labels.interval($0, of: cell.axis)) (\(name))" }
    }
    return others.isEmpty ? "the same" : Say.list(others)
  }

  private func integrationTable(to out: inout MarkupWriter) {
    guard hasIntegration else { return }
    let integration = analysis.integration
    out.element("h3", text: "How well the integration profile holds")
    Pieces.table("Integration and its robustness", header: ["Result", "Value", "If one source is left out"], to: &out) {
      out in
      for type in integration.types {
        row(
          "\(Say.capital(type.type.rawValue)) integration", IntegrationWords.state(type.state), type.stability, to: &out
        )
      }
      row("Dominant type", integration.dominant?.rawValue ?? "none", integration.dominantStability, to: &out)
      row("Pattern", IntegrationWords.pattern(integration.pattern), integration.stability, to: &out)
    }
  }

  private func row(_ name: String, _ value: String, _ stability: Stability?, to out: inout MarkupWriter) {
    out.element("tr") { out in
      out.element("th", .text("scope", "row"), text: name)
      out.element("td", text: value)
      out.element("td", text: Labels.stability(stability, naming: sourceName))
    }
  }

  /// Marks results that rest on thresholds the case sets itself.
  ///
  /// - Parameter prefixes: What the names of the thresholds that act here begin with.
  func overrideNote(_ prefixes: [String], to out: inout MarkupWriter) {
    let acting = value.thresholds.overridden.filter { name in prefixes.contains { name.hasPrefix($0) } }
    guard !acting.isEmpty else { return }
    out.element(
      "p", .class("note"), text: "Thresholds of this case’s own act here: \(Say.list(acting)).")
  }

  private func agreementTable(to out: inout MarkupWriter) {
    guard !value.codings.isEmpty else { return }
    out.element("h3", text: "Do coders agree?")
    overrideNote(["alpha."], to: &out)
    guard !analysis.agreement.isEmpty else {
      let coders = Set(value.codings.map(\.coder)).count
      out.element(
        "p",
        text: coders <= 1
          ? "A single coder coded this case, so reliability is not known."
          : "No excerpt was coded by two coders, so reliability is not known.")
      return
    }
    out.append(figure("agreement"))
  }

  private func comparisonSummary(to out: inout MarkupWriter) {
    guard !analysis.comparison.isEmpty else { return }
    let verdicts = Dictionary(grouping: analysis.comparison, by: \.verdict)
    let parts = Comparison.Verdict.allCases.compactMap { verdict in
      verdicts[verdict].map { "\($0.count) \(ComparisonWords.summary(verdict))" }
    }
    out.element("h3", text: "Computed and assessed")
    out.element(
      "p",
      text:
        "Of \(Say.count(analysis.comparison.count, "reading")) by the researcher, \(Say.list(parts)). The two readings are shown side by side and never merged."
    )
    for row in analysis.comparison where row.verdict == .disagrees {
      out.element("p", .class("note disagreement")) { out in
        out.element("strong", text: "\(ComparisonWords.construct(row.construct)): ")
        out.text("assessed as \(row.assessed.value), computed as \(row.computed). ")
        out.text(row.assessed.because ?? "No reason is given.")
      }
    }
  }
}

extension ComparisonWords {
  static func summary(_ verdict: Comparison.Verdict) -> String {
    switch verdict {
    case .agrees: "agree with the computed one"
    case .adjacent: "lie one step apart"
    case .disagrees: "disagree"
    case .notComparable: "cannot be compared"
    }
  }
}

extension ReportWriter {
  /// Whose view the material does not hold.
  private func missingPerspectives(to out: inout MarkupWriter) {
    let about: [InvolvementFlag] = [.noCitizenVoice, .oneLevelOnly, .singleCoder]
    let found = analysis.involvement.flags.map(\.kind).filter { about.contains($0) }
    let insiders = value.narratives.filter { $0.attribution == .name }
    guard !found.isEmpty || !insiders.isEmpty else { return }
    out.element("h3", text: "Whose view is missing")
    out.element("ul") { out in
      for flag in found { out.element("li", text: "\(FlagWords.title(flag)). \(FlagWords.explanation(flag))") }
      if !insiders.isEmpty {
        let names = Say.list(insiders.map(\.title))
        out.element("li", text: "Speakers who are named may hold back what could harm them: \(names).")
      }
    }
  }
}
