import CaseModel
import IntegrationLens
import Markup
import Words

extension CaseWriter {
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

  /// Who stands at the boundary or outside it, by whose contribution counts and who decides. (Model §10.8)
  private func outside(to out: inout MarkupWriter) {
    let rows = analysis.integration.power.rows.filter { $0.place == .boundary || $0.place == .outside }
    guard !rows.isEmpty else { return }
    heading(.atTheBoundary, to: &out)
    paragraph(.boundaryRule, to: &out)
    out.element("ul") { out in
      for row in rows {
        let ways = [PowerWay.recognition, .decision].filter { row[$0].standing != .silent }
        out.element("li") { out in
          out.say(.actorAtPlace(analysis.actorName(row.actor), row.place), in: words)
          for way in ways {
            out.text(way == ways.first ? ": " : "; ")
            claimLink(
              .standingWithCounts(way, row[way].standing, excerpts: row[way].evidence.count, sources: row[way].sources),
              .power(actor: row.actor, way, row[way].standing), to: &out)
          }
        }
      }
    }
  }
}
