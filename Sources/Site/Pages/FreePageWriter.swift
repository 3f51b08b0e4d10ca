import CaseModel
import Markup
import Outputs

/// A page of the site's own.
struct FreePageWriter: SlotWriter {
  let site: SiteFrame
  let own: FreePage
  /// The pages of its folder; `nil` for a page at the root of the site.
  let book: PageBook?

  private var path: String { own.id + ".html" }

  var page: OutputFile {
    site.page(
      PageHead(path: path, kind: .free, title: own.title, description: own.description ?? opening), self)
  }

  func isFilled(_ slot: FreePageSlot) -> Bool {
    switch slot {
    case .title, .body: true
    case .lang: site.foreign(own.language) != nil
    case .breadcrumb: around?.hasWay ?? false
    case .chapters: around != nil
    }
  }

  private var around: PageBookWriter? { book.map { PageBookWriter(site: site, book: $0, path: path) } }

  func write(_ slot: FreePageSlot, to out: inout MarkupWriter) {
    switch slot {
    case .title: out.text(own.title)
    case .lang: out.text(site.foreign(own.language) ?? "")
    case .breadcrumb: around?.writeWay(to: &out)
    case .chapters: around?.writeChapters(to: &out)
    case .body: RichText(site: site, page: path, namesHeadings: true).write(own.body, to: &out)
    }
  }

  /// The works that the text cites, which its citations are spelled out from.
  var cited: Set<String> {
    var keys: Set<String> = []
    for block in own.body {
      block.forEachInline { if case .citation(let citation) = $0 { keys.formUnion(citation.items.map(\.key)) } }
    }
    return keys
  }

  private var opening: String {
    let words = site.plainText(own.body).split(whereSeparator: \.isWhitespace)
    return words.count <= 30 ? words.joined(separator: " ") : words.prefix(28).joined(separator: " ") + " …"
  }
}
