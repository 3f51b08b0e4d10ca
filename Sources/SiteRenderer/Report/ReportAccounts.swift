import CaseModel
import InvolvementLens
import Markup

extension ReportWriter {
  /// The narratives, with what each reads as on its own.
  var accounts: Markup {
    guard !value.narratives.isEmpty || !value.tombstones.isEmpty || !value.respondents.isEmpty else { return .empty }
    return Pieces.section("accounts", "Accounts") { out in
      out.element("ul", .class("cards")) { out in
        for narrative in value.narratives { card(narrative, to: &out) }
      }
      out.append(figure("accounts"))
      tombstones(to: &out)
      respondents(to: &out)
    }
  }

  private func card(_ narrative: Narrative, to out: inout MarkupWriter) {
    out.element("li", .class("card")) { out in
      out.element("p", .class("kicker"), text: Labels.kind(narrative.kind))
      out.element("h3") { out in
        out.element(
          "a", .href(link(Links.narrative(narrative.id, in: value.id))),
          .lang(narrative.language == "en" ? nil : narrative.language), text: narrative.title)
      }
      out.element("p", .class("meta"), text: SpeakerWords.line(narrative, in: value))
      let excerpts = value.excerpts.count { $0.versions.contains { $0.narrative == narrative.id } }
      out.element("p", .class("meta"), text: Say.count(excerpts, "excerpt") + "; " + Labels.consent(narrative.consent))
      reading(of: narrative, to: &out)
    }
  }

  private func reading(of narrative: Narrative, to out: inout MarkupWriter) {
    let text = AccountWords.reading(of: narrative.source, analysis.involvement.accounts)
    if let text { out.element("p", text: text) }
  }

  private func tombstones(to out: inout MarkupWriter) {
    guard !value.tombstones.isEmpty else { return }
    out.element("p", .class("note")) { out in
      out.text("Withdrawn: ")
      for (index, stone) in value.tombstones.enumerated() {
        if index > 0 { out.text("; ") }
        out.element("a", .href(link(Links.narrative(stone.id, in: value.id))), text: stone.id)
        out.text(" (\(stone.date.iso))")
      }
      out.text(".")
    }
  }

  private func respondents(to out: inout MarkupWriter) {
    guard !value.respondents.isEmpty else { return }
    out.element("h3", text: "Who was heard")
    Pieces.table("Respondents", header: ["Group", "Area", "How", "Number"], to: &out) { out in
      for group in value.respondents {
        out.element("tr") { out in
          out.element("th", .text("scope", "row"), text: group.group)
          out.element("td", text: group.area.map(areaName) ?? "–")
          out.element("td", text: group.method.map { $0 == .focusGroup ? "focus group" : $0.rawValue } ?? "–")
          out.element(
            "td", text: group.isSuppressed ? "fewer than \(value.smallestCell)" : group.count.map(String.init) ?? "–")
        }
      }
    }
  }

  func areaName(_ id: String) -> String { value.areas.first { $0.id == id }?.name ?? id }
}

/// Who speaks, in a line.
enum SpeakerWords {
  static func line(_ narrative: Narrative, in value: Case) -> String {
    let speaker = narrative.speaker
    let actor = speaker.organisation.map { id in value.actors.first { $0.id == id }?.name ?? id }
    let area = speaker.area.map { id in value.areas.first { $0.id == id }?.name ?? id }
    let persons = speaker.persons.flatMap { $0 > 1 ? Say.count($0, "person") : nil }
    return [speaker.position, actor, speaker.level.map { "\($0.rawValue) level" }, area, persons, narrative.date?.iso]
      .compactMap { $0 }.joined(separator: " · ")
  }
}

/// What one account reads as on its own: never a position of the case. (Model §2.3)
enum AccountWords {
  static func reading(of source: String, _ accounts: [AccountReading]) -> String? {
    let own = accounts.filter { $0.source == source && $0.interval != nil }
    let parts = Axis.allCases.compactMap { axis -> String? in
      let words = Frame.allCases.compactMap { frame -> String? in
        own.first { $0.axis == axis && $0.frame == frame }.flatMap(\.interval).map {
          "\(Labels.interval($0, of: axis)) \(frame == .intended ? "as intention" : "in practice")"
        }
      }
      return words.isEmpty ? nil : "\(axis.rawValue): \(words.joined(separator: ", "))"
    }
    return parts.isEmpty ? nil : "This account reads as – " + parts.joined(separator: "; ") + "."
  }
}
