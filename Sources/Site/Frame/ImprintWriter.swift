import CaseModel
import Markup
import Words

/// Who publishes, under which licence, and whom to write to.
struct ImprintWriter {
  let site: SiteFrame
  /// Licence of what the page shows; `nil` where none is stated.
  let license: String?
  /// The way to a page.
  let visit: (String) -> String

  func write(to out: inout MarkupWriter) {
    let about = site.site
    guard about.hasImprint || license != nil else { return }
    out.element("p") { out in
      if let publisher = about.publisher {
        out.say(.publishedBy(publisher.name), in: site.words) { _, out, inner in
          link(publisher.url, inner, to: &out)
        }
        out.text(" ")
      }
      if let license {
        out.say(.licence(license), in: site.words) { _, out, _ in LicenseText.write(license, to: &out) }
      }
      if let contact = about.contact { write(contact, to: &out) }
      if about.accessibility != nil {
        out.text(" ")
        out.element("a", .href(visit(AccessibilityKind.file)), text: site.say(.accessibilityTitle))
      }
    }
  }

  /// The name leads to the mailbox, or to the page; beside a page the mailbox stands by its own address.
  private func write(_ contact: CaseModel.Site.Contact, to out: inout MarkupWriter) {
    let mailbox = contact.email.map { "mailto:" + $0 }
    guard let target = contact.url ?? mailbox else { return }
    let name = contact.name ?? contact.url ?? contact.email ?? target
    out.text(" ")
    guard contact.url != nil, let email = contact.email else {
      return out.say(.contact(name), in: site.words) { _, out, inner in link(target, inner, to: &out) }
    }
    out.say(.contact(name, email: email), in: site.words) { part, out, inner in
      link(part == .other ? mailbox : target, inner, to: &out)
    }
  }

  private func link(_ target: String?, _ inner: (inout MarkupWriter) -> Void, to out: inout MarkupWriter) {
    if let target { out.element("a", .href(target), content: inner) } else { inner(&out) }
  }
}

extension CaseModel.Site {
  /// Whether there is anything to say of who runs the site.
  var hasImprint: Bool { publisher != nil || license != nil || contact != nil || accessibility != nil }
}
