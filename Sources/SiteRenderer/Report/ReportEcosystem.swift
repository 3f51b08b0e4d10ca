import CaseModel
import IntegrationLens
import Markup

extension ReportWriter {
  /// Who is part of the case: domains, levels, roles, institutions, ties, and who stands outside.
  var ecosystem: Markup {
    guard !value.actors.isEmpty else { return .empty }
    return Pieces.section("ecosystem", "Ecosystem") { out in
      out.element("p", text: ecosystemReading)
      for domain in Domain.allCases { actorTable(domain, to: &out) }
      actorTable(nil, to: &out)
      ties(to: &out)
      outside(to: &out)
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

  private func actorTable(_ domain: Domain?, to out: inout MarkupWriter) {
    let actors = value.actors.filter { $0.domain == domain }
    guard !actors.isEmpty else { return }
    let title = domain.map { "Domain of \(Self.domainName($0))" } ?? "Actors without a domain"
    out.element("h3", text: title)
    Pieces.table(title, header: ["Actor", "Kind", "Levels", "Role", "Institutions"], to: &out) { out in
      for actor in actors {
        out.element("tr") { out in
          out.element("th", .text("scope", "row"), .lang(foreignLanguage), text: actor.name)
          out.element("td", text: actor.kind.map { $0.rawValue.split(separator: "-").joined(separator: " ") } ?? "–")
          out.element("td", text: actor.levels.isEmpty ? "–" : actor.levels.map(\.rawValue).joined(separator: ", "))
          out.element("td", .lang(foreignLanguage), text: actor.role ?? "–")
          out.element(
            "td", .lang(foreignLanguage),
            text: actor.institutions.isEmpty ? "–" : actor.institutions.joined(separator: "; "))
        }
      }
    }
  }

  private func ties(to out: inout MarkupWriter) {
    guard !value.ties.isEmpty else { return }
    out.element("h3", text: "Ties by type")
    let kinds: [TieKind?] = TieKind.allCases + [nil]
    Pieces.table("Ties between actors", header: ["Type", "From", "To", "What"], to: &out) { out in
      for kind in kinds {
        for tie in value.ties where tie.kind == kind {
          out.element("tr") { out in
            out.element("th", .text("scope", "row"), text: kind?.rawValue ?? "not said")
            out.element("td", text: actorName(tie.from))
            out.element("td", text: (tie.direction == .both ? "↔ " : "→ ") + actorName(tie.to))
            out.element("td", .lang(foreignLanguage), text: tie.label ?? "–")
          }
        }
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
