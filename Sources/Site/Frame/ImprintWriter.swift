import CaseModel
import Markup
import Words

/// Who publishes, under which licence, and whom to write to.
struct ImprintWriter {
  let site: SiteFrame

  func write(to out: inout MarkupWriter) {
    let about = site.site
    guard about.publisher != nil || about.license != nil || about.contact != nil else { return }
    out.element("p") { out in
      if let publisher = about.publisher {
        out.say(.publishedBy(publisher.name), in: site.words) { _, out, inner in
          link(publisher.url, inner, to: &out)
        }
        out.text(" ")
      }
      if let license = about.license {
        out.say(.licence(license), in: site.words) { _, out, _ in LicenseText.write(license, to: &out) }
      }
      if let email = about.contact?.email {
        out.text(" ")
        out.say(.contact(about.contact?.name ?? email), in: site.words) { _, out, inner in
          link("mailto:" + email, inner, to: &out)
        }
      }
    }
  }

  private func link(_ target: String?, _ inner: (inout MarkupWriter) -> Void, to out: inout MarkupWriter) {
    if let target { out.element("a", .href(target), content: inner) } else { inner(&out) }
  }
}
