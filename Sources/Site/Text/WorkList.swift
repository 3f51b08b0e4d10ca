import Analysis
import CaseModel
import Markup
import References

/// Writes works as a list, each as an entry of the style.
struct WorkList {
  let site: SiteFrame
  /// Whether citations lead to its entries: one list of the site has their ids.
  var namesEntries = false

  func write(_ works: [Reference], to out: inout MarkupWriter) {
    out.element("ul", .class("references")) { out in
      for work in works {
        out.element("li", .id(namesEntries ? Fragment.reference(work.key) : nil)) {
          StyledWriter.write(site.bibliography.entry(of: work), to: &$0)
        }
      }
    }
  }
}
