import CaseModel
import IntegrationLens
import Markup
import Words

extension ReportWriter {
  /// Who is part of the case: domains, levels, roles, institutions, ties, and who stands outside.
  func ecosystem(to out: inout MarkupWriter) {
    paragraph(ecosystemReading, to: &out)
    figure(.ecosystem, to: &out)
    outside(to: &out)
    zooms(to: &out)
  }

  private var ecosystemReading: Message {
    let domains = Domain.allCases.compactMap { domain -> Message? in
      let count = value.actors.count { $0.domain == domain }
      return count == 0 ? nil : .actorsIn(domain, count)
    }
    let rest = value.actors.count { $0.domain == nil }
    return .ecosystemReading(value.actors.count, domains + (rest == 0 ? [] : [.actorsInNone(rest)]))
  }

  /// A figure a domain, one step away.
  private func zooms(to out: inout MarkupWriter) {
    for figure in figures where figure.kind == .ecosystem && figure.part != nil {
      out.element("details", .class("zoom")) { out in
        out.element("summary", text: figure.title)
        block(figure, to: &out)
      }
    }
  }

  /// Who is peripheral in local decisions or left out of them.
  private func outside(to out: inout MarkupWriter) {
    let rows = analysis.integration.power.rows.filter { [.peripheral, .excluded].contains($0[.decision]) }
    guard !rows.isEmpty else { return }
    heading(.atTheBoundary, to: &out)
    out.element("ul") { out in
      for row in rows {
        let name = analysis.actorName(row.actor)
        let message: Message = row[.decision] == .excluded ? .leftOut(name) : .atTheEdge(name)
        out.element("li") { sayClaim(message, .power(actor: row.actor, .decision, row[.decision]), to: &$0) }
      }
    }
  }
}
