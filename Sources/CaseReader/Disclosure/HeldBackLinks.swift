import CaseModel
import Diagnostics

/// Links to texts of the same case that leave no trace. An address names the file that it leads to, so only the words of
/// such a link are shown. (Design §3.2)
struct HeldBackLinks {
  /// Addresses as written, without the place on the page.
  private let addresses: Set<String>

  init(_ raw: RawCase, terms: PublicationTerms) {
    let pages = raw.pagesHeldBack(terms)
    addresses =
      pages.isEmpty
      ? [] : Set(raw.links.filter { pages.contains($0.link.target) }.map { Self.base($0.written) })
  }

  private static func base(_ address: String) -> String { String(address.prefix { $0 != "#" && $0 != "?" }) }

  /// The text with the words of such links alone.
  func unlinked(_ blocks: [Block]) -> [Block] {
    addresses.isEmpty ? blocks : blocks.map { $0.map(run: unlinked) }
  }

  private func unlinked(_ inlines: [Inline]) -> [Inline] {
    inlines.map { inline in
      let inner = unlinked(inline.inner)
      guard case .link(let target?, let title, _) = inline, addresses.contains(Self.base(target)) else {
        return inline.holding(inner)
      }
      return .link(to: nil, title: title, inner)
    }
  }
}

extension RawCase {
  /// Pages that narratives would have, were they not held back or only counted.
  func pagesHeldBack(_ terms: PublicationTerms) -> Set<String> {
    let hidden = narratives.filter { [.hidden, .counted].contains(NarrativeStanding($0, terms: terms)) }
    return Set(hidden.compactMap { ContentPath.page(of: $0.path) })
  }

  /// Links of texts that have a page and are shown whole; of those to texts that are held back it is told that their
  /// words stand alone.
  func links(_ terms: PublicationTerms, reporter: Reporter) -> [ContentLink] {
    let pages = pagesHeldBack(terms)
    return shownLinks(terms).map(\.link).filter { link in
      guard pages.contains(link.target) else { return true }
      reporter.note(
        "link-held-back", at: link.span,
        "'\(link.address)' leads to a text that is held back, and only the words of the link are shown",
        hints: ["remove the link, or let it stand: it leads there once the text may be shown"])
      return false
    }
  }
}
