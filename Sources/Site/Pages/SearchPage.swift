import CaseModel
import Markup
import Outputs
import Words

/// The page to search on. What it needs it reads when somebody searches; without a script it leads to the A–Z.
struct SearchPage: SlotWriter {
  let site: SiteFrame

  /// The finished page.
  var page: OutputFile {
    site.page(
      PageHead(
        path: SearchKind.file, kind: .search, title: site.say(.searchTitle),
        description: site.say(.searchDescription), runsScript: true), self)
  }

  func isFilled(_ slot: FreePageSlot) -> Bool { slot == .title || slot == .body }

  func write(_ slot: FreePageSlot, to out: inout MarkupWriter) {
    switch slot {
    case .title: out.say(.searchTitle, in: site.words)
    case .lang, .breadcrumb, .chapters: break
    case .body: body(to: &out)
    }
  }

  private func body(to out: inout MarkupWriter) {
    form(to: &out)
    out.element("p", .id("found"), .text("role", "status")) { _ in }
    out.element("ol", .id("results"), .class("results")) { _ in }
    out.element("p") { out in
      out.element("button", .id("more"), .text("type", "button"), .text("hidden", ""), text: site.say(.searchMore))
    }
    out.element("noscript") { $0.element("p", text: site.say(.searchNeedsScript)) }
    out.element("p") { out in
      out.say(.searchIndex, in: site.words) { _, out, inner in
        out.element("a", .href(NameIndexKind.file), content: inner)
      }
    }
    out.element("script", .text("defer", ""), .text("src", site.searchScript.path)) { _ in }
  }

  /// The words that the script shows stand with the form. It is hidden as long as nothing can answer it.
  private func form(to out: inout MarkupWriter) {
    out.element(
      "form", .id("search"), .text("role", "search"), .text("hidden", ""), .text("data-found", found),
      .text("data-some", site.say(.searchSome("#"))), .text("data-none", site.say(.searchNone)),
      .text("data-failed", site.say(.searchFailed)), .text("data-kinds", kinds)
    ) { out in
      out.element("label", .text("for", "query"), text: site.say(.searchLabel))
      out.void(
        "input", .id("query"), .text("type", "search"), .text("autocomplete", "off"), .text("spellcheck", "false"),
        .text("aria-describedby", "hint"))
      out.element("p", .id("hint"), .class("who"), text: site.say(.searchHint))
    }
  }

  private var found: String { site.say(.searchFound("#")) }

  private var kinds: String {
    SearchEntry.Kind.allCases.map { site.say(Self.name(of: $0)) }.joined(separator: "|")
  }

  private static func name(of kind: SearchEntry.Kind) -> Message {
    switch kind {
    case .heading: .searchKindHeading
    case .finding: .searchKindFinding
    case .code: .searchKindCode
    case .page: .searchKindPage
    case .narrative: .searchKindNarrative
    case .passage: .searchKindPassage
    }
  }
}
