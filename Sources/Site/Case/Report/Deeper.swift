import CaseModel
import Markup
import Words

extension CaseWriter {
  /// Links to the other pages of the case, with what is there.
  func deeper(to out: inout MarkupWriter) {
    pieces.section("deeper", .sectionDeeper, to: &out) { out in
      out.element("ul", .class("deeper")) { out in
        for sheet in report.sheets where sheet != .report {
          out.element("li") { out in
            out.element("a", .href(sheet.file), text: say(sheet.title))
            out.text(" – " + say(sheet.purpose))
          }
        }
        out.element("li") { out in
          out.element("a", .href(CitePage.file), text: say(.citePage))
          out.text(" – " + say(.citePageHolds))
        }
      }
    }
  }
}
