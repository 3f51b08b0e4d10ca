import Markup
import Outputs
import Words

/// What a page in a folder shows of the pages around it.
struct PageBookWriter {
  let site: SiteFrame
  let book: PageBook
  /// Path of the page that it stands on.
  let path: String

  /// Links to the first pages of the folders around, where there are any.
  func writeWay(to out: inout MarkupWriter) {
    for (index, chapter) in steps.enumerated() {
      if index > 0 { out.text(" › ") }
      link(chapter, to: &out)
    }
  }

  /// Whether a way leads up from here.
  var hasWay: Bool { !steps.isEmpty }

  private var steps: [PageBook.Chapter] { book.way.filter { $0.path != path } }

  /// Links to all pages of the folder.
  func writeChapters(to out: inout MarkupWriter) {
    let title = book.way.last?.title ?? site.site.title
    out.element("nav", .class("chapters"), .text("aria-label", site.say(.chaptersOf(title)))) { out in
      out.element("ul") { out in
        for chapter in book.way.suffix(1) + book.chapters { out.element("li") { link(chapter, to: &$0) } }
      }
    }
  }

  private func link(_ chapter: PageBook.Chapter, to out: inout MarkupWriter) {
    out.element(
      "a", .href(Links.relative(from: path, to: chapter.path)),
      .text("aria-current", chapter.path == path ? "page" : nil), text: chapter.title)
  }
}
