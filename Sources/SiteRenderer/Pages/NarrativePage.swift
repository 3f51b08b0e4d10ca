import CaseModel
import InvolvementLens
import Markup

/// The page of a narrative: its text with excerpts marked and codes in the margin.
///
/// A class of constants, so that what writes a part does not copy the page.
final class NarrativePage {
  let site: SiteFrame
  let analysis: CaseAnalysis
  let narrative: Narrative
  private let path: String
  /// The way to the report.
  private let report: String

  init(site: SiteFrame, analysis: CaseAnalysis, narrative: Narrative) {
    (self.site, self.analysis, self.narrative) = (site, analysis, narrative)
    path = Links.narrative(narrative.id, in: analysis.value.id)
    report = Links.relative(from: path, to: Links.report(analysis.value.id))
  }

  private var value: Case { analysis.value }

  var page: OutputFile {
    var draft = PageDraft(
      path: path, kind: "narrative", title: "\(narrative.title) – \(value.title)",
      description:
        "\(Labels.kind(narrative.kind)) in the case \(value.title). \(SpeakerWords.line(narrative, in: value))",
      template: "narrative")
    draft.values.markup(.banner, Banner.markup(value, site: site))
    draft.values.text(.title, narrative.title)
    draft.values.text(.lang, language)
    draft.values.markup(.breadcrumb, breadcrumb)
    draft.values.markup(.speaker, speaker)
    draft.values.markup(.reading, reading)
    draft.values.markup(.body, body)
    draft.values.markup(.notes, remainingNotes)
    draft.values.markup(.elsewhere, elsewhere)
    return site.page(draft)
  }

  private var language: String? { narrative.language == "en" ? nil : narrative.language }

  private func link(_ target: String) -> String { Links.relative(from: path, to: target) }

  private var breadcrumb: Markup {
    .build { out in
      out.element("a", .href(report), text: value.title)
      out.text(" · " + Labels.kind(narrative.kind))
    }
  }

  private var speaker: Markup {
    .build { out in
      out.element("p", .class("meta"), text: SpeakerWords.line(narrative, in: value))
      if let from = narrative.translatedFrom {
        out.element("p", .class("meta"), text: "Translated from \(LanguageNames.name(from)).")
      }
      if let original = narrative.original, let other = value.narratives.first(where: { $0.id == original }) {
        out.element("p", .class("meta")) { out in
          out.text("Original: ")
          out.element("a", .href(other.id + ".html"), .lang(other.language), text: other.title)
        }
      }
      for other in value.narratives where other.original == narrative.id {
        out.element("p", .class("meta")) { out in
          out.text("Translation: ")
          out.element("a", .href(other.id + ".html"), .lang(other.language), text: other.title)
        }
      }
    }
  }

  private var reading: Markup {
    .build { out in
      guard let words = AccountWords.reading(of: narrative.source, analysis.involvement.accounts) else { return }
      out.element("p", .class("account-reading")) { out in
        out.text(words + " One account is not a position of the case. ")
        out.element("a", .href(report + "#power-dynamics"), text: "See the case as a whole")
        out.text(".")
      }
    }
  }

  private var body: Markup {
    .build { out in
      switch narrative.body {
      case .full(let blocks): text(blocks, to: &out)
      case .excerptsOnly:
        out.element("p", .class("note"), text: "Only the excerpts of this text may be shown.")
      case .paraphrasesOnly:
        out.element(
          "p", .class("note"),
          text: "The words of this text may not be shown. Where a coder wrote a paraphrase, it stands in brackets.")
      }
    }
  }

  private func text(_ blocks: [Block], to out: inout MarkupWriter) {
    if let original = pairedOriginal {
      out.element("div", .class("pair")) { out in
        out.element("div", .lang(language)) { passages(blocks, to: &$0) }
        out.element("div", .class("pair-original"), .lang(original.language)) { out in
          out.element("p", .class("kicker"), .lang("en"), text: "Original, \(LanguageNames.name(original.language))")
          if case .full(let blocks) = original.body {
            RichText(site: site, page: path, caseID: value.id, marking: .unnamed).write(blocks, to: &out)
          }
        }
      }
    } else {
      out.element("div", .class("text"), .lang(language)) { passages(blocks, to: &$0) }
    }
  }

  /// The original, when this is a translation and all of the original may be shown.
  private var pairedOriginal: Narrative? {
    narrative.original.flatMap { id in value.narratives.first { $0.id == id } }.flatMap { other in
      if case .full = other.body { return other }
      return nil
    }
  }

  private func passages(_ blocks: [Block], to out: inout MarkupWriter) {
    let rich = RichText(site: site, page: path, caseID: value.id, marking: .marked, namesHeadings: true)
    let levels = HeadingLevels(blocks, top: 2)
    for block in blocks {
      out.element("div", .class("passage")) { out in
        out.element("div", .class("passage-text")) { rich.write(block, levels: levels, to: &$0) }
        let anchors = ExcerptAnchors.first(in: block)
        guard !anchors.isEmpty else { return }
        out.element("div", .class("margin"), .lang("en")) { out in
          for anchor in anchors { note(anchor, withWords: false, to: &out) }
        }
      }
    }
  }

  /// Excerpts whose place is not in a text that may be shown.
  private var remainingNotes: Markup {
    if case .full = narrative.body { return .empty }
    return .build { out in
      out.element("div", .class("excerpt-notes")) { out in
        for excerpt in excerpts { note(excerpt.id.anchor, withWords: true, to: &out) }
      }
    }
  }

  private var excerpts: [Excerpt] {
    value.excerpts.filter { $0.versions.contains { $0.narrative == narrative.id } }
  }

  private func note(_ anchor: String, withWords: Bool, to out: inout MarkupWriter) {
    let id = ExcerptID(source: narrative.source, anchor: anchor)
    out.element("div", .class("note-box"), .id(withWords ? Fragment.excerpt(anchor) : Fragment.note(anchor))) { out in
      if withWords {
        words(of: id, to: &out)
      } else {
        out.element("a", .class("note-anchor"), .href("#" + Fragment.excerpt(anchor)), text: anchor)
      }
      out.element("ul", .class("codings")) { out in
        for coding in analysis.codings[id, default: []] {
          out.element("li") {
            CodingWords.write(coding, codebook: site.codebook, coders: value.coders, link: link, to: &$0)
          }
        }
      }
      claims(of: id, to: &out)
    }
  }

  private func words(of id: ExcerptID, to out: inout MarkupWriter) {
    let version = analysis.excerpts[id]?.versions.first { $0.narrative == narrative.id }
    out.element("p", .lang(language)) { out in
      switch version?.words {
      case .quote(let inlines): RichText(site: site, page: path, caseID: value.id).write(inlines, to: &out)
      case .paraphrase(let text): out.text("[\(text)]")
      default: out.element("span", .class("omission"), text: "[words not shown]")
      }
    }
  }

  private func claims(of id: ExcerptID, to out: inout MarkupWriter) {
    let using = analysis.claims.using(id)
    let target = report + "#"
    guard analysis.excerpts[id] != nil else { return }
    guard !using.isEmpty else {
      out.element("p", .class("used-in")) {
        $0.element("a", .href(target + Fragment.excerpt(id)), text: "In the report")
      }
      return
    }
    out.element("details", .class("used-in")) { out in
      out.element("summary", text: "Used in \(Say.count(using.count, "claim"))")
      out.element("ul") { out in
        for claim in using {
          out.element("li") { $0.element("a", .href(target + claim.fragment), text: claim.title) }
        }
      }
    }
  }

  private var elsewhere: Markup {
    .build { out in
      out.element("nav", .class("elsewhere"), .text("aria-label", "Other accounts")) { out in
        out.element("ul") { out in
          for other in value.narratives where other.id != narrative.id {
            out.element("li") {
              $0.element(
                "a", .href(other.id + ".html"), .lang(other.language == "en" ? nil : other.language), text: other.title)
            }
          }
        }
      }
    }
  }
}

/// Finds the excerpts that begin in a block.
enum ExcerptAnchors {
  static func first(in block: Block) -> [String] {
    var seen: Set<String> = []
    return all(in: block).filter { seen.insert($0).inserted }
  }

  private static func all(in block: Block) -> [String] {
    switch block {
    case .paragraph(let inlines), .heading(_, _, let inlines): all(in: inlines)
    case .quote(let blocks): blocks.flatMap(all)
    case .bulletList(let items), .numberedList(_, let items): items.flatMap { $0.flatMap(all) }
    case .code, .rule: []
    }
  }

  private static func all(in inlines: [Inline]) -> [String] {
    inlines.flatMap { inline -> [String] in
      switch inline {
      case .excerpt(let id, let isFirst, let inner): (isFirst ? [id.anchor] : []) + all(in: inner)
      case .emphasis(let inner), .strong(let inner), .link(_, _, let inner): all(in: inner)
      default: []
      }
    }
  }
}

/// Names of languages in English.
enum LanguageNames {
  static func name(_ tag: String) -> String {
    let names = [
      "en": "English", "sv": "Swedish", "da": "Danish", "fi": "Finnish", "nb": "Norwegian Bokmål",
      "nn": "Norwegian Nynorsk",
      "no": "Norwegian", "is": "Icelandic", "de": "German", "fr": "French", "es": "Spanish", "nl": "Dutch",
      "it": "Italian",
      "pl": "Polish", "et": "Estonian", "pt": "Portuguese",
    ]
    let base = tag.split(separator: "-").first.map(String.init) ?? tag
    return names[tag] ?? names[base] ?? tag
  }
}
