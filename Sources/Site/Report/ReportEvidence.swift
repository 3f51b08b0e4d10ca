import Analysis
import CaseModel
import Markup
import Words

extension ReportWriter {
  /// The excerpts, by claim and one by one.
  func evidence(to out: inout MarkupWriter) {
    let titles = report.claimTitles
    paragraph(.evidenceLead, to: &out)
    figures(.codingTree, to: &out)
    heading(.claimByClaim, to: &out)
    for place in claims.claims.indices { claim(at: place, titles, to: &out) }
    heading(.excerptByExcerpt, to: &out)
    out.element("ol", .class("excerpts")) { out in
      let codingWords = CodingWords(site: site, coders: value.coders, link: link)
      for excerpt in value.excerpts { item(excerpt, codingWords, titles, to: &out) }
    }
  }

  private func claim(at place: Int, _ titles: [String], to out: inout MarkupWriter) {
    let claim = claims.claims[place]
    out.element("section", .class("claim"), .id(claim.fragment)) { out in
      out.element("h4", text: titles[place])
      if claim.isCompact { return compact(claim, to: &out) }
      out.element("ul") { out in
        for item in claim.evidence {
          out.element("li") { out in
            if let part = part(item) { out.element("span", .class("part"), say: part, in: words) }
            ExcerptWriter(report: self).inline(item.excerpt, to: &out)
            out.text(" ")
            excerptLink(item.excerpt, class: "excerpt-link", to: &out)
          }
        }
      }
    }
  }

  /// What the claim rests on, named by what it speaks for.
  private func compact(_ claim: Claim, to out: inout MarkupWriter) {
    var roles: [EvidenceRole] = []
    for item in claim.evidence where !roles.contains(item.role) { roles.append(item.role) }
    out.element("ul") { out in
      for role in roles {
        out.element("li") { out in
          out.element("span", .class("part"), text: claimWords.role(role).map(say) ?? "")
          var separator = ""
          for item in claim.evidence where item.role == role {
            out.text(separator)
            separator = "; "
            excerptLink(item.excerpt, to: &out)
          }
        }
      }
    }
  }

  private func part(_ item: Claim.Evidence) -> Message? {
    let role = claimWords.role(item.role)
    guard let share = item.share else { return role }
    return role.map { .withShare($0, share: share) } ?? .percent(share)
  }

  private func item(
    _ excerpt: Excerpt, _ codingWords: CodingWords, _ titles: [String], to out: inout MarkupWriter
  ) {
    out.element("li", .id(Fragment.excerpt(excerpt.id))) { out in
      ExcerptWriter(report: self).block(excerpt.id, to: &out)
      out.element("ul", .class("codings")) { out in
        for coding in analysis.codings[excerpt.id, default: []] {
          out.element("li") { codingWords.write(coding, to: &$0) }
        }
      }
      usedIn(excerpt.id, titles, to: &out)
    }
  }

  private func usedIn(_ id: ExcerptID, _ titles: [String], to out: inout MarkupWriter) {
    let using = claims.using(id)
    guard !using.isEmpty else { return }
    out.element("p", .class("used-in")) { out in
      out.text(say(.usedIn) + " ")
      for (index, place) in using.enumerated() {
        if index > 0 { out.text("; ") }
        let fragment = claims.claims[place].fragment
        out.element("a", attributes: { $0.text("href", "#", fragment) }, content: { $0.text(titles[place]) })
      }
    }
  }
}
