import Markup
import Outputs
import Words

/// Shown by a host at any depth of path for what does not exist, so its links go through the base address.
struct NotFoundPage: SlotWriter {
  let site: SiteFrame

  var page: OutputFile {
    site.page(
      PageHead(
        path: "404.html", kind: .notFound, title: site.say(.notFoundTitle),
        description: site.say(.notFoundDescription), isShownAnywhere: true, metadata: Self.style), self)
  }

  /// Shown deeper than where it stands, the page does not find the site's stylesheet, whose address cannot be whole: the
  /// site may be looked at elsewhere than at its own address.
  private static let style = Markup.build { out in
    out.raw(
      """
      <style>body{max-width:42rem;margin:1rem auto;padding:0 1rem;font:1rem/1.6 Georgia,serif}\
      nav ul{display:flex;flex-wrap:wrap;gap:0 1rem;padding:0;list-style:none}</style>

      """)
  }

  /// What the page's policy names its own style by: the SHA-256 of what the element holds, to be counted anew when they change.
  static let styleSource = "'sha256-zp+q+Em6yYc7fM3cTxeRAXz2enk8eEl4I1Vm+Nd24lE='"

  func isFilled(_ slot: NotFoundSlot) -> Bool { true }

  func write(_ slot: NotFoundSlot, to out: inout MarkupWriter) {
    switch slot {
    case .title: out.say(.notFoundTitle, in: site.words)
    case .lead: out.say(.notFoundLead, in: site.words)
    case .home: out.text((site.site.baseURL ?? "") + "index.html")
    case .homeLabel: out.say(.toFrontPage, in: site.words)
    }
  }
}
