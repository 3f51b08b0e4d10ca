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
        description: site.say(.notFoundDescription), isShownAnywhere: true), self)
  }

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
