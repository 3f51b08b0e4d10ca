import CaseModel
import Diagnostics

/// Leads links to places on pages: headings and excerpts by the names their authors know them by.
struct LinkPlaces {
  /// Headings and anchors of the texts at hand, by page.
  private var headings: [String: Set<String>] = [:]
  private var anchors: [String: Set<String>] = [:]
  /// Headings of pages by their letters alone, where a link asked for one; `nil` where several have the same.
  private var lettered: [String: [String: String?]] = [:]
  /// What could be written in place of names that pages do not have.
  private var offered: [String: [String]] = [:]
  /// Of each address as written, what stands in its place.
  private var moved: [String: String] = [:]

  mutating func add(page: String, blocks: [Block], anchors: Set<String> = []) {
    headings[page] = Set(HeadingIDs.ids(in: blocks))
    self.anchors[page] = anchors
  }

  /// Finds the places that links name on pages that are known; those they do not find are reported.
  mutating func resolve(_ links: [RawLink], reporter: Reporter) {
    for link in links {
      let page = link.link.target
      guard let fragment = link.fragment, !fragment.isEmpty, let known = headings[page] else { continue }
      let place =
        place(fragment, headings: known, anchors: anchors[page] ?? [])
        ?? alike(fragment, on: page, known).map(HeadingIDs.fragment)
      guard let place else {
        reporter.warning(
          "dead-link", at: link.link.span, "the page has no place called '#\(fragment)'",
          hints: hints(of: page, known, anchors[page] ?? []))
        continue
      }
      if place != fragment, var address = Address(link.written) {
        address.fragment = place
        moved[link.written] = address.encoded
      }
    }
  }

  private func place(_ fragment: String, headings: Set<String>, anchors: Set<String>) -> String? {
    if fragment.hasPrefix("h-"), headings.contains(String(fragment.dropFirst(2))) { return fragment }
    if fragment.hasPrefix("e-") || fragment.hasPrefix("n-"), anchors.contains(String(fragment.dropFirst(2))) {
      return fragment
    }
    if headings.contains(HeadingIDs.slug(fragment)) { return HeadingIDs.fragment(HeadingIDs.slug(fragment)) }
    return anchors.contains(fragment) ? "e-" + fragment : nil
  }

  /// The only heading with the same letters: code hosts drop signs where a blank parts words here, `#caseyml` for
  /// `case.yml`.
  private mutating func alike(_ fragment: String, on page: String, _ headings: Set<String>) -> String? {
    let names =
      lettered[page]
      ?? Dictionary(headings.map { (Self.letters($0), String?.some($0)) }, uniquingKeysWith: { _, _ in nil })
    lettered[page] = names
    return names[Self.letters(fragment)] ?? nil
  }

  private static func letters(_ name: String) -> String {
    String(name.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  private mutating func hints(of page: String, _ headings: Set<String>, _ anchors: Set<String>) -> [String] {
    if let hints = offered[page] { return hints }
    let places = headings.sorted() + anchors.sorted(by: NaturalOrder.precedes).map { "e-" + $0 }
    let hints =
      places.isEmpty
      ? ["remove what follows '#'"]
      : ["write one of: " + places.prefix(12).map { "#" + $0 }.joined(separator: ", ")]
    offered[page] = hints
    return hints
  }

  /// The text with its links led to their places.
  func rewritten(_ blocks: [Block]) -> [Block] {
    moved.isEmpty ? blocks : blocks.map { $0.map(run: rewritten) }
  }

  private func rewritten(_ inlines: [Inline]) -> [Inline] {
    inlines.map { inline in
      let inner = rewritten(inline.inner)
      guard case .link(let target, let title, _) = inline else { return inline.holding(inner) }
      return .link(to: target.map { moved[$0] ?? $0 }, title: title, inner)
    }
  }
}
