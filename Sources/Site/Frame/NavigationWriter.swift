import CaseModel
import Markup
import Outputs
import Words

/// Links to the main pages of the site.
struct NavigationWriter {
  let site: SiteFrame
  /// Path of the page they stand on.
  let current: String
  /// The way to a page.
  let visit: (String) -> String

  func write(to out: inout MarkupWriter) {
    out.element("ul") { out in
      for (title, path) in own + more { item(title, path, to: &out) }
    }
  }

  private func item(_ title: String, _ path: String, to out: inout MarkupWriter) {
    out.element("li") { out in
      out.element(
        "a", .href(visit(path)), .text("aria-current", path == current ? "page" : nil), text: title)
    }
  }

  private var own: [(title: String, path: String)] {
    let compare: [(Message, String)] = site.comparesCases ? [(.navigationCompare, Links.compare(0))] : []
    let all: [(Message, String)] =
      [(.navigationCases, "index.html")] + compare + [
        (.navigationCodebook, "codebook/index.html"), (.navigationMethod, "method.html"),
        (.navigationReferences, "references.html"),
        (.searchTitle, SearchKind.file),
      ]
    return all.map { (site.say($0.0), $0.1) }
  }

  private var more: [(title: String, path: String)] {
    site.site.navigation.compactMap { FreePage.named($0, among: site.pages) }.map { ($0.title, "\($0.id).html") }
  }
}
