import CaseModel
import Markup

extension ReportWriter {
  /// The excerpts, by claim and one by one.
  var evidence: Markup {
    guard !value.excerpts.isEmpty else { return .empty }
    return Pieces.section("evidence", "Evidence") { out in
      out.element(
        "p",
        text:
          "First how the codes gather into themes, then the claims of this report with the excerpts they rest on, then every excerpt with its codes and the claims that use it."
      )
      out.append(figures(of: "coding-tree"))
      out.element("h3", text: "Claim by claim")
      for claim in claims.claims { self.claim(claim, to: &out) }
      out.element("h3", text: "Excerpt by excerpt")
      out.element("ol", .class("excerpts")) { out in
        for excerpt in value.excerpts { item(excerpt, to: &out) }
      }
    }
  }

  private func claim(_ claim: Claim, to out: inout MarkupWriter) {
    out.element("section", .class("claim"), .id(claim.fragment)) { out in
      out.element("h4", text: claim.title)
      if claim.isCompact { return compact(claim, to: &out) }
      out.element("ul") { out in
        for item in claim.evidence {
          out.element("li") { out in
            if let words = Self.part(item) { out.element("span", .class("part"), text: words) }
            ExcerptWriter(report: self).inline(item.excerpt, to: &out)
            out.text(" ")
            out.element(
              "a", .class("excerpt-link"), .href("#" + Fragment.excerpt(item.excerpt)),
              text: "\(sourceName(item.excerpt.source)), \(item.excerpt.anchor)")
          }
        }
      }
    }
  }

  /// What the claim rests on, named by what it speaks for.
  private func compact(_ claim: Claim, to out: inout MarkupWriter) {
    var roles: [String] = []
    for item in claim.evidence where !roles.contains(item.role) { roles.append(item.role) }
    out.element("ul") { out in
      for role in roles {
        out.element("li") { out in
          out.element("span", .class("part"), text: role)
          var separator = ""
          for item in claim.evidence where item.role == role {
            out.text(separator)
            separator = "; "
            out.element(
              "a", .href("#" + Fragment.excerpt(item.excerpt)),
              text: "\(sourceName(item.excerpt.source)), \(item.excerpt.anchor)")
          }
        }
      }
    }
  }

  private static func part(_ item: Claim.Evidence) -> String? {
    guard let share = item.share.map(Say.percent) else { return item.role.isEmpty ? nil : item.role }
    return item.role.isEmpty ? share : item.role + ", " + share
  }

  private func item(_ excerpt: Excerpt, to out: inout MarkupWriter) {
    out.element("li", .id(Fragment.excerpt(excerpt.id))) { out in
      ExcerptWriter(report: self).block(excerpt.id, to: &out)
      out.element("ul", .class("codings")) { out in
        for coding in analysis.codings[excerpt.id, default: []] {
          out.element("li") {
            CodingWords.write(coding, codebook: site.codebook, coders: value.coders, link: link, to: &$0)
          }
        }
      }
      usedIn(excerpt.id, to: &out)
    }
  }

  private func usedIn(_ id: ExcerptID, to out: inout MarkupWriter) {
    let using = claims.using(id)
    guard !using.isEmpty else { return }
    out.element("p", .class("used-in")) { out in
      out.text("Used in: ")
      for (index, claim) in using.enumerated() {
        if index > 0 { out.text("; ") }
        out.element("a", .href("#" + claim.fragment), text: claim.title)
      }
    }
  }
}

/// What a coding says, in a line.
enum CodingWords {
  static func write(
    _ coding: Coding, codebook: Codebook, coders: [Coder], link: (String) -> String, to out: inout MarkupWriter
  ) {
    out.element("a", .href(link(Links.code(coding.code))), text: codebook.label(of: coding.code) ?? coding.code)
    let axis = codebook.family(of: coding.code)?.axis
    let coder = coders.count > 1 ? coders.first { $0.id == coding.coder }?.name ?? coding.coder : nil
    out.element("span", .class("attributes")) { out in
      var separator = " "
      for case let word? in [axis?.rawValue] + attributes(coding) + [coder] {
        out.text(separator)
        out.text(word)
        separator = ", "
      }
    }
  }

  private static func attributes(_ coding: Coding) -> [String?] {
    [
      coding.frame == .intended ? "intended" : "actual", coding.level.map { "\($0.rawValue) level" },
      coding.direction?.rawValue,
      coding.presence?.rawValue, coding.actor, coding.standing?.rawValue, coding.role, "strength \(coding.strength)",
      coding.isAdjudicated ? "adjudicated" : nil,
    ]
  }
}
