import CaseModel
import IntegrationLens
import InvolvementLens
import LensKit
import Markup

/// A line of text pictures for a card: where intention and practice stand on each axis.
enum CaseThumbnail {
  static func markup(_ analysis: CaseAnalysis) -> Markup {
    let axes = analysis.involvement.axes.filter { $0.intended.position != nil || $0.actual.position != nil }
    let states = analysis.integration.types.filter { $0.state.isDetermined }
    return .build { out in
      if !axes.isEmpty {
        out.element("ul", .class("mini")) { out in
          for axis in axes { line(axis, to: &out) }
        }
      }
      if !states.isEmpty {
        out.element("ul", .class("mini")) { out in
          for type in states {
            out.element(
              "li", text: "\(Say.capital(type.type.rawValue)) integration: \(IntegrationWords.state(type.state))")
          }
        }
      }
    }
  }

  private static func line(_ axis: AxisAssessment, to out: inout MarkupWriter) {
    out.element("li") { out in
      out.text("\(Labels.shortAxis(axis.axis)): ")
      out.element("span", .class("actual-word"), text: "● " + words(axis.actual))
      out.text(" → ")
      out.element("span", .class("intended-word"), text: "◇ " + words(axis.intended))
    }
  }

  private static func words(_ cell: Cell) -> String {
    cell.position.map { Labels.interval($0, of: cell.axis) } ?? "not clear"
  }
}
