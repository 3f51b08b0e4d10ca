import CaseModel
import Diagnostics

/// Links to texts and passages of the same case that leave no trace. An address names what it leads to, so only the
/// words of such a link are shown. (Design §3.2)
struct HeldBackLinks {
  /// Addresses as written, without the place on the page.
  private let addresses: Set<String>
  private let places: HeldBackPlaces

  init(_ raw: RawCase, terms: PublicationTerms, places: HeldBackPlaces) {
    self.places = places
    let pages = raw.pagesHeldBack(terms)
    addresses =
      pages.isEmpty
      ? [] : Set(raw.links.filter { pages.contains($0.link.target) }.map { Self.base($0.written) })
  }

  private static func base(_ address: String) -> String { String(address.prefix { $0 != "#" && $0 != "?" }) }

  /// The text with the words of such links alone.
  ///
  /// - Parameter page: Where it stands, from the root of the site.
  func unlinked(_ blocks: [Block], on page: String) -> [Block] {
    addresses.isEmpty && places.isEmpty ? blocks : blocks.map { $0.map { unlinked($0, on: page) } }
  }

  private func unlinked(_ inlines: [Inline], on page: String) -> [Inline] {
    inlines.map { inline in
      let inner = unlinked(inline.inner, on: page)
      guard case .link(let target?, let title, _) = inline, isHeldBack(target, on: page) else {
        return inline.holding(inner)
      }
      return .link(to: nil, title: title, inner)
    }
  }

  private func isHeldBack(_ target: String, on page: String) -> Bool {
    if addresses.contains(Self.base(target)) { return true }
    guard target.contains("#"), let address = Address(target), let fragment = address.fragment else { return false }
    return address.target(from: page).map { places.holds(fragment, on: $0) } ?? false
  }
}

extension RawCase {
  /// Pages that narratives would have, were they not held back or only counted.
  func pagesHeldBack(_ terms: PublicationTerms) -> Set<String> {
    let hidden = narratives.filter { [.hidden, .counted].contains(NarrativeStanding($0, terms: terms)) }
    return Set(hidden.compactMap { ContentPath.page(of: $0.path) })
  }

  /// Links of texts that have a page and are shown whole; of those to what is held back it is told that their words
  /// stand alone.
  func links(_ terms: PublicationTerms, shown value: Case, reporter: Reporter) -> [ContentLink] {
    let pages = pagesHeldBack(terms)
    lazy var named = Set(
      value.excerpts.flatMap { excerpt in
        excerpt.versions.map { ExcerptID(source: $0.narrative, anchor: excerpt.id.anchor) }
      })
    let places = HeldBackPlaces(self, terms: terms) { named.contains(ExcerptID(source: $1, anchor: $0)) }
    return shownLinks(terms).filter { raw in
      let link = raw.link
      guard pages.contains(link.target) || places.holds(raw.fragment ?? "", on: link.target) else { return true }
      reporter.note(
        "link-held-back", at: link.span,
        "'\(link.address)' leads to what is held back, and only the words of the link are shown",
        hints: ["remove the link, or let it stand: it leads there once that may be shown"])
      return false
    }.map(\.link)
  }
}
