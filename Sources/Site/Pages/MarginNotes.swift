import Analysis
import CaseModel
import Markup
import Words

/// What was coded on an excerpt, beside its place in the text.
struct MarginNotes {
  let page: NarrativePage

  private var site: SiteFrame { page.site }

  /// - Parameter withWords: Whether the excerpt's words stand in the note, since they stand in no text.
  func write(_ anchor: String, withWords: Bool, to out: inout MarkupWriter) {
    let id = ExcerptID(source: page.narrative.source, anchor: anchor)
    let place = withWords ? Fragment.excerpt(anchor) : Fragment.note(anchor)
    out.element("div", .class("note-box"), .id(place)) { out in
      if withWords {
        words(of: id, to: &out)
      } else {
        out.element("a", .class("note-anchor"), .href("#" + Fragment.excerpt(anchor)), text: anchor)
      }
      out.element("ul", .class("codings")) { out in
        for coding in page.analysis.codings[id, default: []] {
          out.element("li") { page.codingWords.write(coding, to: &$0) }
        }
      }
      claims(of: id, to: &out)
    }
  }

  private func words(of id: ExcerptID, to out: inout MarkupWriter) {
    let version = page.analysis.excerpts[id]?.versions.first { $0.narrative == page.narrative.id }
    out.element("p", .lang(page.language)) { out in
      switch version?.words {
      case .quote(let inlines):
        RichText(site: site, page: page.path, caseID: page.value.id).write(inlines, to: &out)
      case .paraphrase(let text): out.say(.paraphrase(text), in: site.words)
      case .some(.none), nil: out.element("span", .class("omission"), text: site.say(.wordsNotShown))
      }
    }
  }

  private func claims(of id: ExcerptID, to out: inout MarkupWriter) {
    let using = page.analysis.claims.using(id)
    guard page.analysis.excerpts[id] != nil else { return }
    guard !using.isEmpty else {
      return out.element("p", .class("used-in")) {
        $0.element("a", .href(page.report + "#" + Fragment.excerpt(id)), text: site.say(.inTheReport))
      }
    }
    out.element("details", .class("used-in")) { out in
      out.element("summary", say: .usedInClaims(using.count), in: site.words)
      out.element("ul") { out in
        for place in using {
          let fragment = page.analysis.claims.claims[place].fragment
          out.element("li") { out in
            out.element(
              "a", attributes: { $0.text("href", "", page.report, "#", fragment) },
              content: { $0.text(page.claimTitles[place]) })
          }
        }
      }
    }
  }
}
