import CaseModel
import InvolvementLens
import LensKit
import Markup

extension ReportWriter {
  /// Where the case stands in the power dynamics of involvement.
  var powerDynamics: Markup {
    guard hasInvolvement else { return .empty }
    return Pieces.section("power-dynamics", "Power dynamics") { out in
      overrideNote(["evidence.", "consensus."], to: &out)
      out.element("p", text: Self.powerReading)
      cube(to: &out)
      out.append(figure("power-dynamics-strips"))
      out.append(figure("power-dynamics-areas"))
      classTable(to: &out)
      flags(to: &out)
      comparisonTable(prefix: "involvement.", id: "assessed", to: &out)
      why(["involvement.mode", "involvement.aim", "involvement.stance", "involvement.class"], to: &out)
    }
  }

  private static let powerReading =
    "Each step on an axis is a step away from command: the public organisation decides less alone, and citizens and others decide more. Further is not better; it is another distribution of power."

  /// The cube, where there is anything to place in it; the strips show what there is in any case.
  private func cube(to out: inout MarkupWriter) {
    let unplaced = Frame.allCases.filter { frame in
      analysis.involvement.axes.contains { ![.sufficient, .singleSource].contains($0[frame].status) }
    }
    if unplaced.count == Frame.allCases.count {
      out.element("p", .class("note"), text: Frame.allCases.map(unplacedWords).joined(separator: " "))
      return
    }
    let isMarkTwo = CaseFigures.mark(of: analysis) == .two
    out.append(figure(isMarkTwo ? "power-dynamics-mark-2" : "power-dynamics-mark-1"))
    otherMark(shown: isMarkTwo, to: &out)
  }

  private func unplacedWords(_ frame: Frame) -> String {
    let missing = analysis.involvement.axes.filter { ![.sufficient, .singleSource].contains($0[frame].status) }
    return
      "\(Labels.frame(frame)) is not placed in the figure of power dynamics: no sufficient evidence on \(Say.list(missing.map(\.axis.rawValue)))."
  }

  private func otherMark(shown isMarkTwo: Bool, to out: inout MarkupWriter) {
    let name = isMarkTwo ? "power-dynamics-mark-1" : "power-dynamics-mark-2"
    guard figures.contains(where: { $0.name == name }) else { return }
    out.element("p", .class("figure-links")) { out in
      out.text("The same positions in ")
      out.element(
        "a", .href(link(Links.figure(name, in: value.id))),
        text: isMarkTwo ? "Mark 1, without the added levels" : "Mark 2, with networked co-production and further levels"
      )
      out.text(".")
    }
  }

  private func classTable(to out: inout MarkupWriter) {
    let involvement = analysis.involvement
    out.element("h3", text: "Mode of co-production as a class")
    Pieces.table("Class of the mode", header: ["Frame", "Class", "Evidence", "If one source is left out"], to: &out) {
      out in
      classRow(.intended, involvement.intendedClass.value, involvement.intendedClass.borderline, nil, to: &out)
      classRow(
        .actual, involvement.actualClass.value, involvement.actualClass.borderline, involvement.actualClass.stability,
        to: &out)
    }
    conditions(to: &out)
  }

  private func classRow(
    _ frame: Frame, _ value: ModeClass?, _ borderline: ModeClass?, _ stability: Stability?, to out: inout MarkupWriter
  ) {
    let words = value.map(Labels.modeClass) ?? "undetermined"
    let edge = borderline.map { ", on the border of \(Labels.modeClass($0))" } ?? ""
    out.element("tr") { out in
      out.element("th", .text("scope", "row"), text: Labels.frame(frame))
      out.element("td") { claimLink(words + edge, Fragment.claim("mode", frame.rawValue), to: &$0) }
      out.element("td", text: analysis.involvement[.mode].map { Labels.status($0[frame].status) } ?? "silent")
      out.element("td", text: Labels.stability(stability, naming: sourceName))
    }
  }

  private func conditions(to out: inout MarkupWriter) {
    let actual = analysis.involvement.actualClass
    if let claimed = actual.claimed, let value = actual.value, claimed != value {
      out.element(
        "p", .class("note"),
        text:
          "Claimed \(Labels.modeClass(claimed)), read as \(Labels.modeClass(value)): a condition of the claimed class is contradicted."
      )
    }
    guard !actual.conditions.isEmpty, let claimed = actual.claimed else { return }
    out.element("p", text: "What \(Labels.modeClass(claimed)) in practice takes for granted:")
    out.element("ul", .class("conditions")) { out in
      for condition in actual.conditions {
        out.element("li") { out in
          claimLink(Labels.condition(condition.id), Fragment.claim("condition", condition.id), to: &out)
          badge(Self.conditionWord(condition.state), kind: condition.state.rawValue, to: &out)
        }
      }
    }
  }

  private static func conditionWord(_ state: ConditionState) -> String {
    switch state {
    case .confirmed: "confirmed"
    case .contrary: "contradicted"
    case .silent: "not spoken of"
    }
  }

  private func flags(to out: inout MarkupWriter) {
    let flags = analysis.involvement.flags
    guard !flags.isEmpty else { return }
    out.element("h3", text: "Worth attention")
    out.element("ul", .class("flags")) { out in
      for flag in flags {
        out.element("li") { out in
          out.element("strong") {
            claimLink(FlagWords.title(flag.kind), Fragment.claim("flag", flag.kind.rawValue), to: &$0)
          }
          out.text(". " + FlagWords.explanation(flag.kind))
        }
      }
    }
  }

  /// The researcher's reading beside the computed one; the two are never merged. (Model §2.11)
  func comparisonTable(prefix: String, id: String, to out: inout MarkupWriter) {
    let rows = analysis.comparison.filter { $0.construct.hasPrefix(prefix) }
    guard !rows.isEmpty else { return }
    out.element("h3", .id(id), text: "The researcher’s reading beside the computed one")
    Pieces.table(
      "Assessed and computed, \(prefix.dropLast())",
      header: ["Construct", "Assessed", "Computed", "Verdict", "Why it was assessed so"],
      to: &out
    ) { out in
      for row in rows {
        out.element("tr", .class("verdict-\(row.verdict.rawValue)")) { out in
          out.element("th", .text("scope", "row"), text: ComparisonWords.construct(row.construct))
          out.element("td", text: "\(row.assessed.value)\(row.assessed.basis == "paper" ? " (the paper’s)" : "")")
          out.element("td", text: row.computed)
          out.element("td", text: ComparisonWords.verdict(row.verdict))
          out.element("td", .lang(foreignLanguage), text: row.assessed.because ?? "–")
        }
      }
    }
  }
}

/// Plain words for comparisons.
enum ComparisonWords {
  static func verdict(_ verdict: Comparison.Verdict) -> String {
    switch verdict {
    case .agrees: "agrees"
    case .adjacent: "one step apart"
    case .disagrees: "disagrees"
    case .notComparable: "not comparable"
    }
  }

  static func construct(_ construct: String) -> String {
    let parts = construct.split(separator: ".").map(String.init)
    switch (parts.first, parts.count) {
    case ("involvement", 3):
      let frame = parts[2] == "intended" ? "intended" : "in practice"
      let what = Axis(rawValue: parts[1]).map(Labels.axis) ?? "Class of the mode"
      return "\(what), \(frame)"
    case ("integration", 2):
      switch parts[1] {
      case "dominant": return "Dominant type of integration"
      case "pattern": return "Pattern of integration"
      default: return "\(Say.capital(parts[1])) integration"
      }
    case ("opportunity", 2): return parts[1] == "space" ? "Opportunity space" : "Bottleneck"
    default: return construct
    }
  }
}
