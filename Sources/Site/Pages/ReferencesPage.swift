import Analysis
import CaseModel
import Markup
import Outputs
import Words

/// The works that the site cites.
struct ReferencesPage: SlotWriter {
  let site: SiteFrame
  /// In the order of the list.
  let works: [Reference]

  var page: OutputFile {
    site.page(
      PageHead(
        path: "references.html", kind: .references, title: site.say(.referencesTitle),
        description: site.say(.referencesDescription)), self)
  }

  func isFilled(_ slot: ReferencesSlot) -> Bool { true }

  func write(_ slot: ReferencesSlot, to out: inout MarkupWriter) {
    switch slot {
    case .title: out.say(.referencesTitle, in: site.words)
    case .list: list(to: &out)
    }
  }

  private func list(to out: inout MarkupWriter) {
    guard !works.isEmpty else { return out.element("p", text: site.say(.noWork)) }
    let writer = ReferenceWriter(words: site.words)
    out.element("ul", .class("references")) { out in
      for reference in works {
        out.element("li", .id(Fragment.reference(reference.key))) { writer.write(reference, to: &$0) }
      }
    }
  }

  /// Works in the order of a list of references: first author or title, then year, then key.
  static func sorted(_ works: [Reference]) -> [Reference] {
    func key(_ reference: Reference) -> (String, Int, String) {
      let name = reference.authors.first?.family ?? reference.editors.first?.family ?? reference.title
      return (name.lowercased(), reference.issued?.year ?? 0, reference.key)
    }
    return works.sorted { key($0) < key($1) }
  }
}
