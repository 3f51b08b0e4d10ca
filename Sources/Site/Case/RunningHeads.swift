import CaseModel
import Outputs
import Words

/// What stands above the pages of a case on paper: its title, and the part that a page belongs to.
///
/// The parts are pages with names, which browsers and programs for paper know alike. The first has none, since a page
/// with another name than the title before it would begin on a sheet of its own.
struct RunningHeads {
  let report: CaseReport

  /// Its file, beside the page for paper.
  static let file = "print.css"

  var css: String {
    let parts = PrintPage.parts(of: report)
    let first = parts.first.map { said($0) } ?? "\"\""
    let others = parts.dropFirst().map { part in
      """
      @page \(part.rawValue){@top-right{content:\(said(part))}}
      #\(PrintPage.id(of: part)){page:\(part.rawValue)}

      """
    }
    // The foot of the page belongs to the last part.
    let foot = parts.count > 1 ? parts.last.map { ".site-footer{page:\($0.rawValue)}\n" } ?? "" : ""
    return """
      @page{@top-left{content:\(PaperStyle.quoted(report.value.title))}\
      @top-right{content:\(first);\(PaperStyle.type)}}
      @page :first{@top-left{content:""}@top-right{content:""}}
      \(others.joined())\(foot)
      """
  }

  private func said(_ sheet: CaseSheet) -> String { PaperStyle.quoted(report.site.say(sheet.title)) }
}
