import CaseModel
import Markup
import Packing

/// Pages that hold text: references, free pages, the page for what is not found.
struct PlainPages {
  let site: SiteFrame
  /// Works that published text cites, in any order.
  let works: [Reference]

  var pieces: [SharedPiece] {
    let sorted = works.sorted(by: Self.precedes)
    // What a page cites is shown by its reference, so every page depends on the works too.
    let shown = FieldBytes(sorted)
    let frame = site.print(of: ["free-page"], shown)
    return [
      SharedPiece(path: "references.html", print: site.print(of: ["references"], shown)) {
        references(sorted).madeBytes
      },
      SharedPiece(path: "404.html", print: site.print(of: ["not-found"])) { notFound.madeBytes },
    ]
      + site.pages.map { page in
        SharedPiece(path: "\(page.id).html", print: Self.print(of: page, on: frame)) { free(page).madeBytes }
      }
  }

  private static func print(of page: FreePage, on frame: Fingerprint) -> Fingerprint {
    var builder = FingerprintBuilder()
    builder.add(frame)
    builder.add(FieldBytes(page).bytes)
    return builder.finished
  }

  private func references(_ works: [Reference]) -> OutputFile {
    var draft = PageDraft(
      path: "references.html", kind: "references", title: "References",
      description: "The works that the reports and pages of this site cite.", template: "references")
    draft.values.text(.title, "References")
    draft.values.markup(
      .list,
      .build { out in
        guard !works.isEmpty else {
          out.element("p", text: "No work is cited.")
          return
        }
        out.element("ul", .class("references")) { out in
          for reference in works {
            out.element("li", .id(Fragment.reference(reference.key))) { ReferenceWriter.write(reference, to: &$0) }
          }
        }
      })
    return site.page(draft)
  }

  /// Order of a list of references: first author or title, then year, then key.
  private static func precedes(_ left: Reference, _ right: Reference) -> Bool {
    func key(_ reference: Reference) -> (String, Int, String) {
      let name = reference.authors.first?.family ?? reference.editors.first?.family ?? reference.title
      return (name.lowercased(), reference.issued?.year ?? 0, reference.key)
    }
    return key(left) < key(right)
  }

  /// Shown by a host at any depth of path, so its links go through the base address.
  private var notFound: OutputFile {
    var draft = PageDraft(
      path: "404.html", kind: "not-found", title: "Page not found", description: "This page does not exist.",
      template: "not-found")
    draft.values.text(.title, "Page not found")
    draft.values.text(.lead, "There is no page at this address. It may have been renamed or withdrawn.")
    draft.isShownAnywhere = true
    draft.values.text(.home, (site.site.baseURL ?? "") + "index.html")
    return site.page(draft)
  }

  private func free(_ page: FreePage) -> OutputFile {
    let path = page.id + ".html"
    var draft = PageDraft(
      path: path, kind: "free", title: page.title, description: page.description ?? Self.opening(page.body),
      template: "free-page")
    draft.values.text(.title, page.title)
    draft.values.text(.lang, page.language == "en" ? nil : page.language)
    draft.values.markup(
      .body, .build { RichText(site: site, page: path, namesHeadings: true).write(page.body, to: &$0) })
    return site.page(draft)
  }

  private static func opening(_ blocks: [Block]) -> String {
    let words = blocks.plainText.split(whereSeparator: \.isWhitespace)
    return words.count <= 30 ? words.joined(separator: " ") : words.prefix(28).joined(separator: " ") + " …"
  }
}
