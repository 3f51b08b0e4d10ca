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

  /// What may have been meant by an address that leads nowhere: a page without its ending, in small letters, at the root
  /// of the site, or a file among the attachments; the likeliest first.
  package var likely: [(address: String, target: String)] {
    let base = String(address.prefix { $0 != "#" && $0 != "?" })
    let ways = base.contains(".") ? [""] : [".html", ""]
    var found = ways.flatMap { end in
      [(base + end, target + end), (base.lowercased() + end, target.lowercased() + end)]
    }
    let folders = target.split(separator: "/").dropLast()
    if folders.count == 2, folders.first == "cases", !base.contains("/") {
      found += ways.map { ("../../\(base)\($0)", base + $0) }
      found.append(("attachments/" + base, folders.joined(separator: "/") + "/attachments/" + base))
    }
    return found.filter { $0.0 != base }
  }

  /// What is said of a link that leads nowhere.
  ///
  /// - Parameter meant: An address that leads somewhere; `nil` where none is known.
  package func deadEnd(meant: String?) -> Diagnostic {
    Diagnostic(
      .warning, "dead-link", at: span, "'\(address)' leads to no page and no file of the site",
      hints: [
        (meant ?? outside).map { "write '\($0)'" } ?? "name the file as it lies on the site, such as \(example)"
      ])
  }

  /// The address of a page or a mailbox elsewhere that lacks its beginning.
  private var outside: String? {
    if address.hasPrefix("www.") { return "https://" + address }
    if let work = Self.work(address) { return work }
    return address.contains("@") && !address.contains("/") ? "mailto:" + address : nil
  }

  /// The address of a work that is named by its DOI alone.
  static func work(_ address: String) -> String? {
    let doi = address.lowercased().hasPrefix("doi:") ? address.dropFirst(4).drop { $0 == " " } : address[...]
    return Formats.isDOI(String(doi)) ? "https://doi.org/" + doi : nil
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
