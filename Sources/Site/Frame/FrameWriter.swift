import CaseModel
import Markup
import Outputs
import Words

/// Fills the page around its content.
struct FrameWriter<Content: SlotWriter>: SlotWriter {
  let site: SiteFrame
  let head: PageHead
  let content: Content

  /// Nothing is fetched from elsewhere, and nothing on a page can run but the site's own where the page is for that.
  private var policy: String {
    let script = head.runsScript ? " script-src 'self';" : ""
    // Only the page that must look after itself has a style of its own.
    let style = head.isShownAnywhere ? " \(NotFoundPage.styleSource)" : ""
    return "default-src 'none'; style-src 'self'\(style);\(script) img-src 'self'; base-uri 'none'; form-action 'none'"
  }

  func isFilled(_ slot: PageSlot) -> Bool {
    switch slot {
    case .theme: theme != .auto
    case .canonical: site.site.baseURL != nil
    case .metadata: head.metadata != nil || isShared
    case .imprint: site.site.hasImprint || head.license != nil
    case .searched: !head.isListOfOthers && ![.print, .tombstone, .notFound, .search, .names].contains(head.kind)
    case .language, .kind, .description, .generator, .icon, .stylesheet, .home, .method, .colorScheme,
      .contentSecurityPolicy, .pageTitle, .siteTitle, .navigationLabel, .skip, .navigation, .colophon, .content:
      true
    }
  }

  func write(_ slot: PageSlot, to out: inout MarkupWriter) {
    switch slot {
    case .navigation: NavigationWriter(site: site, current: head.path, visit: visit).write(to: &out)
    case .metadata: metadata(to: &out)
    case .imprint: ImprintWriter(site: site, license: head.license ?? site.site.license, visit: visit).write(to: &out)
    case .colophon: colophon(to: &out)
    case .content: site.library.write(content, to: &out)
    default: out.text(text(slot))
    }
  }

  /// The page for paper is light whatever the site is.
  private var theme: Site.Theme { head.kind == .print ? .light : site.site.theme }

  private func text(_ slot: PageSlot) -> String {
    switch slot {
    case .language: site.words.language
    case .theme: theme == .auto ? "" : theme.rawValue
    case .colorScheme: theme == .auto ? "light dark" : theme.rawValue
    case .kind: HeadingLength.classes(head.kind.rawValue, for: head.heading ?? head.title)
    case .searched: head.kind.rawValue
    case .pageTitle: head.title == site.site.title ? head.title : site.say(.pageTitle(head.title, of: site.site.title))
    case .description: head.description
    case .generator: generator
    case .contentSecurityPolicy: policy
    case .canonical: address ?? ""
    case .icon: link(site.icon.path)
    case .stylesheet: link(site.stylesheet.path)
    case .home: visit("index.html")
    case .method: visit("method.html")
    case .siteTitle: site.site.title
    case .navigationLabel: site.say(.siteNavigation)
    case .skip: site.say(.skipLink)
    case .metadata, .navigation, .imprint, .colophon, .content: ""
    }
  }

  private var address: String? { site.site.baseURL.map { $0 + (head.path == "index.html" ? "" : head.path) } }

  /// Whether it is a page that people pass on.
  private var isShared: Bool { [.home, .report, .narrative, .free].contains(head.kind) }

  private func metadata(to out: inout MarkupWriter) {
    if isShared {
      let tags = [
        ("og:title", head.title), ("og:type", head.kind == .home ? "website" : "article"), ("og:url", address),
        ("og:description", head.description), ("og:site_name", site.site.title), ("og:image", head.picture),
        ("og:image:width", head.picture.map { _ in String(SharePicture.width) }),
      ]
      for case (let name, let content?) in tags where !content.isEmpty {
        out.void("meta", .text("property", name), .text("content", content))
        out.raw("\n")
      }
    }
    if let own = head.metadata { out.append(own) }
  }

  private var generator: String { "Caseloom \(site.version)" }

  private func link(_ target: String) -> String { Links.relative(from: head.path, to: target) }

  /// The way to a page, whole where the host may show this one anywhere.
  private func visit(_ target: String) -> String {
    let anywhere = head.isShownAnywhere ? site.site.baseURL : nil
    return anywhere.map { $0 + target } ?? link(target)
  }

  private func colophon(to out: inout MarkupWriter) {
    out.say(.madeWith(generator), in: site.words) { _, out, inner in
      out.element("a", .href(visit("method.html")), content: inner)
    }
  }
}
