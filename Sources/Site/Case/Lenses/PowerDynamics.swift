import Analysis
import CaseFigures
import CaseModel
import Figures
import InvolvementLens
import LensKit
import Markup
import Outputs
import Words

extension CaseWriter {
  /// Where the case stands in the power dynamics of involvement.
  func powerDynamics(to out: inout MarkupWriter) {
    overrideNote(["evidence.", "consensus."], to: &out)
    paragraph(.powerReading, to: &out)
    cube(to: &out)
    figure(.powerDynamicsStrips, to: &out)
    figure(.powerDynamicsAreas, to: &out)
  }

  /// The cube, where there is anything to place in it; the strips show what there is in any case.
  private func cube(to out: inout MarkupWriter) {
    guard analysis.hasPlaceInCube else {
      let sentences = Frame.compared.map { say(.notPlaced($0, lacking: analysis.unplaced($0))) }
      out.element("p", .class("note"), text: sentences.joined(separator: " "))
      return
    }
    let mark = analysis.mark
    figure(.powerDynamicsMark, part: mark.part, to: &out)
    otherMark(mark == .two ? .one : .two, to: &out)
  }

  private func otherMark(_ mark: CubeMark, to out: inout MarkupWriter) {
    guard let figure = figures.first(where: { $0.kind == .powerDynamicsMark && $0.part == mark.part }) else { return }
    out.element("p", .class("figure-links")) { out in
      out.say(mark == .one ? .otherMarkOne : .otherMarkTwo, in: words) { _, out, inner in
        out.element("a", .href(self.link(Links.figure(figure.name, in: self.value.id))), content: inner)
      }
    }
  }

  func classTable(to out: inout MarkupWriter) {
    pieces.table(
      .classTable, header: [.classFrame, .classAsCoded, .classAfterConditions, .classClass, .evidence, .leftOutHead],
      to: &out
    ) { out in
      for found in [analysis.involvement.intendedClass, analysis.involvement.actualClass] {
        classRow(found, to: &out)
      }
    }
    paragraph(.classNote, class: "table-note", to: &out)
  }

  private func classRow(_ found: ClassAssessment, to out: inout MarkupWriter) {
    let name = found.value.map { Message.modeClass($0, border: found.borderline) } ?? .undetermined
    out.element("tr") { out in
      rowHead(say(.frameTitle(found.frame)), to: &out)
      cell(found.claimed.map(Message.modeClass) ?? .notTested, to: &out)
      cell(found.afterConditions.map(Message.modeClass) ?? .notTested, to: &out)
      out.element("td") { claimLink(name, .position(.mode, found.frame), to: &$0) }
      cell(evidence(of: found), to: &out)
      cell(stability(found.stability), to: &out)
    }
  }

  /// What a class rests on: codings of the mode, or a service map that decides alone.
  private func evidence(of found: ClassAssessment) -> Message {
    if found.value != nil, found.claimed == nil { return .classByMap }
    return .evidenceStatus(analysis.involvement[.mode]?[found.frame].status ?? .silent)
  }

  func conditions(to out: inout MarkupWriter) {
    for found in [analysis.involvement.intendedClass, analysis.involvement.actualClass] {
      conditions(of: found, to: &out)
    }
  }

  private func conditions(of found: ClassAssessment, to out: inout MarkupWriter) {
    guard !found.conditions.isEmpty, let claimed = found.claimed else { return }
    paragraph(.classConditions(claimed, found.frame), to: &out)
    out.element("ul", .class("conditions")) { out in
      for condition in found.conditions { out.element("li") { self.condition(condition, found.frame, to: &$0) } }
    }
  }

  private func condition(_ condition: ConditionFinding, _ frame: Frame, to out: inout MarkupWriter) {
    claimLink(.condition(.condition(condition.id)), .condition(condition.id, frame), to: &out)
    badge(.conditionState(condition.state), kind: condition.state.rawValue, to: &out)
    guard condition.basis == .declared else { return }
    let activities = value.serviceMap?.activities.filter { condition.activities.contains($0.id) } ?? []
    out.text(" " + say(.conditionDeclared(activities.map(\.name))))
  }

  func flags(to out: inout MarkupWriter) {
    let flags = analysis.involvement.flags
    guard !flags.isEmpty else { return }
    heading(.worthAttention, to: &out)
    out.element("ul", .class("flags")) { out in
      for flag in flags {
        out.element("li") { sayStrong(.flagExplained(flag.kind), to: claims.anchor(.flag(flag.kind)), out: &$0) }
      }
    }
  }
}

extension CaseAnalysis {
  /// Whether intention or practice has a place on all three axes.
  var hasPlaceInCube: Bool { Frame.compared.contains { unplaced($0).isEmpty } }

  /// The axes on which a frame has no place in the cube.
  func unplaced(_ frame: Frame) -> [Axis] {
    involvement.axes.filter { !$0[frame].status.isPlaced }.map(\.axis)
  }
}
