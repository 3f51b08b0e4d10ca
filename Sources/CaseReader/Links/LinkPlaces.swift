import CaseModel
import Diagnostics

/// Leads links to places on pages: headings and excerpts by the names their authors know them by.
struct LinkPlaces {
  /// Headings and anchors of the texts at hand, by page.
  private var headings: [String: Set<String>] = [:]
  private var anchors: [String: Set<String>] = [:]
  /// Of each address as written, what stands in its place.
  private var moved: [String: String] = [:]

  mutating func add(page: String, blocks: [Block], anchors: Set<String> = []) {
    headings[page] = Set(HeadingIDs.ids(in: blocks))
    self.anchors[page] = anchors
  }

  /// Finds the places that links name on pages that are known; those they do not find are reported.
  mutating func resolve(_ links: [RawLink], reporter: Reporter) {
    for link in links {
      guard let fragment = link.fragment, !fragment.isEmpty, let known = headings[link.link.target] else { continue }
      guard let place = place(fragment, headings: known, anchors: anchors[link.link.target] ?? []) else {
        reporter.warning(
          "dead-link", at: link.link.span, "the page has no place called '#\(fragment)'",
          hints: hints(known, anchors[link.link.target] ?? []))
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
    if anchors.contains(fragment) { return "e-" + fragment }
    // Code hosts drop signs where a blank parts words here: `#caseyml` for `case.yml`.
    let letters = Self.letters(fragment)
    let near = headings.filter { Self.letters($0) == letters }
    return near.count == 1 ? near.first.map(HeadingIDs.fragment) : nil
  }

  private static func letters(_ name: String) -> String {
    String(name.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  private func hints(_ headings: Set<String>, _ anchors: Set<String>) -> [String] {
    let places = headings.sorted() + anchors.sorted(by: NaturalOrder.precedes).map { "e-" + $0 }
    return places.isEmpty
      ? ["remove what follows '#'"]
      : ["write one of: " + places.prefix(12).map { "#" + $0 }.joined(separator: ", ")]
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
