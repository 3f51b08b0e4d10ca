package import Diagnostics

/// A link of the content to a page or file of the site.
package struct ContentLink: Sendable, Equatable {
  /// What it leads to, from the root of the site.
  package let target: String
  /// The address as written.
  package let address: String
  /// Where the address stands.
  package let span: SourceSpan

  /// A link.
  package init(target: String, address: String, span: SourceSpan) {
    (self.target, self.address, self.span) = (target, address, span)
  }

  /// What is said of a link that leads nowhere.
  package var deadEnd: Diagnostic {
    Diagnostic(
      .warning, "dead-link", at: span, "'\(address)' leads to no page and no file of the site",
      hints: [
        address.hasPrefix("www.")
          ? "write 'https://\(address)'" : "name the file as it lies on the site, such as \(example)"
      ])
  }

  private var example: String {
    guard target.hasPrefix("cases/") else { return "about.html" }
    let folder = "attachments/"
    guard let attached = address.firstRange(of: folder), attached.lowerBound > address.startIndex else {
      return "other-narrative.html or ../../about.html"
    }
    return folder + address[attached.upperBound...]
  }
}

/// A link as it was read, with the place on its target that is still to be found.
struct RawLink: Sendable {
  let link: ContentLink
  /// Place on the target, decoded; `nil` for the page as a whole.
  let fragment: String?
  /// The address as it stands in the tree.
  let written: String

  func moved(to span: SourceSpan) -> RawLink {
    RawLink(
      link: ContentLink(target: link.target, address: link.address, span: span), fragment: fragment, written: written)
  }
}
