import CaseModel
import IntegrationLens
import Markup

extension ReportWriter {
  /// Who is part of the case: domains, levels, roles, institutions, ties, and who stands outside.
  var ecosystem: Markup {
    guard !value.actors.isEmpty else { return .empty }
    return Pieces.section("ecosystem", "Ecosystem") { out in
      out.element("p", text: ecosystemReading)
      out.append(figure("ecosystem"))
      outside(to: &out)
      zooms(to: &out)
    }
  }

  private var ecosystemReading: String {
    let domains = Domain.allCases.compactMap { domain -> String? in
      let count = value.actors.count { $0.domain == domain }
      return count == 0 ? nil : "\(count) in the domain of \(Self.domainName(domain))"
    }
    let rest = value.actors.count { $0.domain == nil }
    let parts = domains + (rest == 0 ? [] : ["\(rest) in no domain that is said"])
    return "\(Say.count(value.actors.count, "actor")): \(Say.list(parts)). Domains follow the Lanarkshire study (2024)."
  }

  private static func domainName(_ domain: Domain) -> String {
    switch domain {
    case .government: "government"
    case .system: "the service system"
    case .community: "the community"
    }
  }

  /// A figure a domain, one step away.
  private func zooms(to out: inout MarkupWriter) {
    for figure in figures where figure.name.hasPrefix("ecosystem-") {
      out.element("details", .class("zoom")) { out in
        out.element("summary", text: figure.title)
        out.append(block(figure))
      }
    }
  }

  /// Who is peripheral in local decisions or left out of them.
  private func outside(to out: inout MarkupWriter) {
    let rows = analysis.integration.power.rows.filter { [.peripheral, .excluded].contains($0[.decision]) }
    guard !rows.isEmpty else { return }
    out.element("h3", text: "At the boundary and outside it")
    out.element("ul") { out in
      for row in rows {
        out.element("li") { out in
          claimLink(actorName(row.actor), Fragment.claim("power", row.actor, "decision"), to: &out)
          out.text(row[.decision] == .excluded ? ": left out of decisions" : ": at the edge of decisions")
        }
      }
    }
  }
}
