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
    out.element("div", .id(place)) { out in
      if withWords {
        words(of: id, to: &out)
      } else {
        out.element("a", .href("#" + Fragment.excerpt(anchor)), text: anchor)
        // So that who reads only the text does not read it and what follows as one word.
        out.raw("\n")
      }
      findings(of: id, to: &out)
      codes(of: id, isFolded: !withWords, to: &out)
      results(of: id, to: &out)
    }
  }

  /// The findings that the excerpt speaks for or against.
  private func findings(of id: ExcerptID, to out: inout MarkupWriter) {
    guard let places = page.findings[id] else { return }
    out.element("ul", .class("supports")) { out in
      for place in places {
        let finding = page.value.findings[place]
        out.element("li", .lang(site.foreign(page.value.language))) { out in
          out.element(
            "a", .href(page.report + "#" + finding.id), text: site.say(.findingNumbered(place + 1, finding.says)))
          if !finding.evidence.contains(id) { out.text(" " + site.say(.speaksAgainst)) }
        }
      }
    }
  }

  /// Its codings: beside the text where there is room, else folded beneath it.
  private func codes(of id: ExcerptID, isFolded: Bool, to out: inout MarkupWriter) {
    let lines = page.codingWords.lines(page.analysis.codings(of: id))
    guard !lines.isEmpty else { return }
    out.element("div", .class("codes")) { out in
      // On a narrow screen the list is folded, and shown when this link or its place is chosen.
      if isFolded {
        out.element("a", .href("#" + Fragment.note(id.anchor)), text: site.say(.codesNumber(lines.count)))
      }
      out.element("ul") { out in
        for line in lines { out.element("li") { page.codingWords.write(line, to: &$0) } }
      }
    }
  }

  private func words(of id: ExcerptID, to out: inout MarkupWriter) {
    let version = page.analysis.excerpt(id)?.versions.first { $0.narrative == page.narrative.id }
    out.element("p", .lang(page.language)) { out in
      switch version?.words {
      case .quote(let inlines):
        RichText(site: site, page: page.path, caseID: page.value.id).write(inlines, to: &out)
      case .whole: out.element("span", .class("omission"), text: site.say(.wholeText))
      case .paraphrase(let text): out.say(.paraphrase(text), in: site.words)
      case .some(.none), nil: out.element("span", .class("omission"), text: site.say(.wordsNotShown))
      }
    }
  }

  /// The technical results that rest on it, folded.
  private func results(of id: ExcerptID, to out: inout MarkupWriter) {
    let using = page.analysis.claims.using(id)
    guard !using.isEmpty else { return }
    out.element("details") { out in
      out.element("summary", say: .usedInClaims(using.count), in: site.words)
      out.element("ul") { out in
        for place in using {
          let target = page.analysis.claims.anchor(page.analysis.claims.claims[place].fragment)
          out.element("li") { Pieces.link(page.claimTitles[place], to: target, out: &$0) }
        }
      }
    }
  }
}
