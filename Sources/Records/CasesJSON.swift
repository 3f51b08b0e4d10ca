package import Analysis
import CaseModel
import CoordinationLens
import IntegrationLens
import InvolvementLens
import LensKit
import Markup
import Outputs
import OpportunityLens

/// `data/cases.json`: constructs of all cases side by side, lens by lens, never ranked. (Design §5)
package enum CasesJSON {
  /// The document around the rows.
  package static func file(_ rows: [[UInt8]]) -> [UInt8] {
    var bytes = Array("{\"cases\":[".utf8)
    for (index, row) in rows.enumerated() {
      bytes += (index > 0 ? ",\n" : "\n").utf8
      bytes += row
    }
    return bytes + "],\n\"schema\":\"caseloom/cases/1\"}\n".utf8
  }

  /// A case's row, as it stands in the document.
  package static func row(_ analysis: CaseAnalysis, baseURL: String?) -> [UInt8] {
    guard case .object(var members) = row(analysis) else { return [] }
    members["url"] = .string((baseURL ?? "") + Links.report(analysis.value.id))
    return JSON.object(members).line
  }

  private static func row(_ analysis: CaseAnalysis) -> JSON {
    let involvement = analysis.involvement
    return [
      "id": .string(analysis.value.id), "title": .string(analysis.value.title),
      "class": [
        "intended": name(involvement.intendedClass.value), "actual": name(involvement.actualClass.value),
      ],
      "axes": .object(JSONMembers(involvement.axes.map { ($0.axis.rawValue, axis($0)) })),
      "pattern": .string(analysis.integration.pattern.rawValue),
      "states": .object(
        JSONMembers(
          analysis.integration.types.map {
            ($0.type.rawValue, JSON.string($0.state.rawValue))
          })),
      "space": .string(analysis.opportunity.space.rawValue), "met": .integer(analysis.coordination.met),
      "narratives": .integer(analysis.value.accounts.count), "excerpts": .integer(analysis.countedExcerpts),
      "codings": .integer(analysis.value.codings.count),
    ]
  }

  /// Only positions with sufficient evidence; `null` elsewhere.
  private static func axis(_ axis: AxisAssessment) -> JSON {
    .object(
      JSONMembers(Frame.allCases.map { ($0.rawValue, CaseJSON.interval(axis[$0].position)) }))
  }

  private static func name(_ value: ModeClass?) -> JSON { .string(value?.rawValue ?? ModeClass.undetermined) }
}
