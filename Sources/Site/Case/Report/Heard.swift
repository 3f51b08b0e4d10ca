import CaseModel
import InvolvementLens
import Markup
import Words

extension CaseWriter {
  /// Who was heard and who was not, in words; never folded.
  func heard(to out: inout MarkupWriter) {
    pieces.section("heard", .sectionHeard, to: &out) { out in
      if value.accounts.isEmpty {
        paragraph(.heardNobody, to: &out)
      } else {
        out.element("p") { out in
          out.text(say(.heardLead) + " ")
          names(to: &out)
          out.text(".")
        }
      }
      if let missing = notHeard { paragraph(missing, to: &out) }
      guard report.sheets.contains(.actors) else { return }
      out.element("p", .class("deeper-link")) { out in
        out.element("a", .href(CaseSheet.actors.file + "#heard"), text: say(.allHeard))
      }
    }
  }

  private static let mostNames = 12

  private func names(to out: inout MarkupWriter) {
    let accounts = value.voices.map(\.account)
    for (place, narrative) in accounts.prefix(Self.mostNames).enumerated() {
      if place > 0 { out.text("; ") }
      out.element(
        "a", .href(narrative.id + ".html"), .lang(site.foreign(narrative.language)), text: narrative.label)
    }
    if accounts.count > Self.mostNames { out.text("; " + say(.andMore(accounts.count - Self.mostNames))) }
  }

  /// Citizens where none speaks, and parties of the case of whom nobody does.
  private var notHeard: Message? {
    guard !value.accounts.isEmpty else { return nil }
    let speaking = Set(value.narratives.compactMap(\.speaker.organisation))
    let silent = value.actors.filter { !speaking.contains($0.id) }.map(\.name)
    let names = Array(silent.prefix(Self.mostNames))
    if names.isEmpty { return hasNoCitizen ? .notHeardCitizens : nil }
    let parties =
      silent.count > names.count
      ? Message.notHeardMore(names, more: silent.count - names.count) : .notHeardOf(names)
    return hasNoCitizen ? .notHeardBoth(parties) : parties
  }
}
