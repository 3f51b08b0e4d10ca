import CaseModel
import Markup
import Outputs
import Words

/// What a coding says, in a line.
struct CodingWords {
  let site: SiteFrame
  let coders: [Coder]
  /// The way to the folder of codes, `/` at its end.
  private let codes: String

  /// - Parameter link: The way to a page of the site.
  init(site: SiteFrame, coders: [Coder], link: (String) -> String) {
    (self.site, self.coders) = (site, coders)
    codes = String(link(Links.code("x")).dropLast("x.html".count))
  }

  /// A coding, and everybody who made just that one of an excerpt.
  struct Line {
    /// The coding, as the first of them made it.
    let coding: Coding
    /// Ids of the coders, in their order.
    var coders: [String]
  }

  /// Equal codings of several coders in one line, in order.
  func lines(_ codings: [Coding]) -> [Line] {
    var lines: [Line] = []
    for coding in codings {
      var same = coding
      let place = lines.firstIndex { line in
        same.coder = line.coding.coder
        return same == line.coding
      }
      if let place {
        lines[place].coders.append(coding.coder)
      } else {
        lines.append(Line(coding: coding, coders: [coding.coder]))
      }
    }
    return lines
  }

  func write(_ line: Line, to out: inout MarkupWriter) {
    let coding = line.coding
    out.element(
      "a", attributes: { $0.text("href", "", codes, "", coding.code, ".html") },
      content: { $0.text(site.codeName(coding.code)) })
    out.element("small") { attributes(coding, line.coders, to: &$0) }
  }

  /// What it says beside its code, with a comma between.
  private func attributes(_ coding: Coding, _ names: [String], to out: inout MarkupWriter) {
    var isFirst = true
    func add(_ write: (inout MarkupWriter) -> Void, to out: inout MarkupWriter) {
      out.text(isFirst ? " " : ", ")
      isFirst = false
      write(&out)
    }
    func add(_ message: Message, to out: inout MarkupWriter) { add({ $0.say(message, in: site.words) }, to: &out) }
    func add(_ term: Term?, form: String = "", to out: inout MarkupWriter) {
      if let term { add({ $0.say(term, form: form, in: site.words) }, to: &out) }
    }
    add(site.codebook.family(of: coding.code)?.axis?.term, to: &out)
    if coding.stated.contains(.frame) { add(coding.frame.term, form: "short", to: &out) }
    if coding.stated.contains(.level), let level = coding.level { add(.level(level), to: &out) }
    add(coding.direction?.term, to: &out)
    add(coding.presence?.term, to: &out)
    if let actor = coding.actor { add(.own(actor), to: &out) }
    add(coding.standing?.term, to: &out)
    if let role = coding.role { add(.own(role), to: &out) }
    if coding.stated.contains(.strength) { add(.codingStrength(coding.strength), to: &out) }
    if coding.isAdjudicated { add(.adjudicated, to: &out) }
    guard coders.count > 1 else { return }
    for name in names { add(.own(coders.first { $0.id == name }?.name ?? name), to: &out) }
  }
}
