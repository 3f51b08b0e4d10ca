import CaseModel
import IntegrationLens
import LensKit
import Markup

extension ReportWriter {
  /// How services hold together.
  var integration: Markup {
    guard hasIntegration || !analysis.integration.power.rows.isEmpty else { return .empty }
    return Pieces.section("integration", "Integration") { out in
      if hasIntegration {
        overrideNote(["evidence.", "integration."], to: &out)
        out.element("p", text: patternReading)
        out.append(figure("integration-triad"))
        stateTable(to: &out)
        out.append(figure("integration-indicators"))
        notes(to: &out)
        areaTable(to: &out)
      }
      powerTable(to: &out)
      codeTable("Imposed rules and one-way learning", CaseAnalysis.impositions(analysis.coded), to: &out)
      comparisonTable(prefix: "integration.", id: "assessed-integration", to: &out)
      if hasIntegration { why(["integration."], to: &out) }
    }
  }

  private var patternReading: String {
    let integration = analysis.integration
    let dominant = integration.dominant.map {
      "\(Say.capital($0.rawValue)) integration is enacted clearly more than the others, by the codings."
    }
    switch integration.pattern {
    case .undetermined:
      return
        "No pattern can be told, because at least one type of integration has too little evidence. That is a statement about what is coded here, not about the services."
    case .structureLed:
      return
        "Integration reads as structure-led: structures are coded as in place more than relationships and shared institutions are. "
        + (dominant ?? "")
    case .relationshipLed:
      return
        "Integration reads as relationship-led: relationships are coded as in place more than structures and shared institutions are. "
        + (dominant ?? "")
    case .institutionLed:
      return
        "Integration reads as institution-led: shared aims and rules are coded as in place more than structures and relationships are. "
        + (dominant ?? "")
    case .aligned:
      return "Integration reads as aligned: all three types are coded as in place and, on balance, as helping."
    case .fragmented:
      return "Integration reads as fragmented: no type leads, and at least two are coded as getting in the way."
    case .mixed: return "Integration reads as mixed: none of the clear patterns applies. " + (dominant ?? "")
    }
  }

  private func stateTable(to out: inout MarkupWriter) {
    out.element("h3", text: "The three types")
    Pieces.table(
      "State of integration",
      header: [
        "Type", "State", "Enactment", "Balance", "Coverage", "Excerpts and sources", "If one source is left out",
      ], to: &out
    ) { out in
      for type in analysis.integration.types {
        out.element("tr") { out in
          out.element("th", .text("scope", "row"), text: Say.capital(type.type.rawValue))
          out.element("td") {
            claimLink(IntegrationWords.state(type.state), Fragment.claim(type.type.rawValue), to: &$0)
          }
          typeNumbers(type, to: &out)
          out.element("td", text: Labels.stability(type.stability, naming: sourceName))
        }
      }
    }
    out.element("p", .class("table-note")) { out in
      out.text(
        "Enactment is the share of covered indicators that are in place (0 to 1). Balance runs from −1, all constrains, to +1, all enables. Coverage is the share of indicators that anything is coded on. In the states: "
      )
      let states = Set(analysis.integration.types.map(\.state.rawValue)).sorted().compactMap(IntegrationState.init)
      out.text(
        states.map { "“\(IntegrationWords.state($0))” means that \(IntegrationWords.meaning($0))" }.joined(
          separator: "; ") + ".")
    }
  }

  private func typeNumbers(_ type: TypeAssessment, to out: inout MarkupWriter) {
    out.element("td", text: Say.decimal(type.enactment))
    out.element("td", text: type.balance.map(Say.signed) ?? "–")
    out.element("td", text: Say.decimal(type.coverage))
    out.element("td") { claimLink("\(type.codings) from \(type.sources)", Fragment.claim(type.type.rawValue), to: &$0) }
  }

  private func notes(to out: inout MarkupWriter) {
    guard !analysis.integration.notes.isEmpty else { return }
    out.element("h3", text: "How the types bear on each other")
    out.element("ul") { out in
      for note in analysis.integration.notes {
        out.element("li") {
          claimLink(IntegrationWords.note(note.kind), Fragment.claim("note", note.kind.rawValue), to: &$0)
        }
      }
    }
  }

  private func areaTable(to out: inout MarkupWriter) {
    let areas = analysis.integration.areas
    guard !areas.isEmpty else { return }
    out.element("h3", text: "Area by area")
    out.element("p", text: areaSentence)
    Pieces.table("Indicators by area", header: ["Indicator"] + areas.map(\.area.name), to: &out) { out in
      for type in IntegrationType.allCases {
        areaRow("\(Say.capital(type.rawValue)) integration", type.rawValue, isType: true, to: &out) { profile in
          profile[type].map { IntegrationWords.state($0.state) } ?? "silent"
        }
        for code in type.indicators {
          areaRow(Say.capital(site.codebook[code]?.label ?? code), code, isType: false, to: &out) { profile in
            profile[type]?[code].map(Self.indicatorWords) ?? "–"
          }
        }
      }
    }
  }

  private var areaSentence: String {
    let determined = analysis.integration.areas.filter { $0.profile.pattern != .undetermined }
    if determined.isEmpty {
      return
        "No area has enough evidence for a pattern of its own. The table sets side by side what is coded; differences between thin cells are not computed."
    }
    return determined.map { "\($0.area.name) is \(IntegrationWords.pattern($0.profile.pattern))" }.joined(
      separator: "; ")
      + ". The other areas are undetermined; the table sets side by side what is coded."
  }

  private static func indicatorWords(_ indicator: IndicatorAssessment) -> String {
    let presence = indicator.present.map { $0 > 0.5 ? "● in place" : "○ not in place" } ?? "presence unclear"
    guard let balance = indicator.balance else { return presence }
    let word = balance > 0.2 ? "enables" : balance < -0.2 ? "constrains" : "both ways"
    return "\(presence), \(word)"
  }

  private func areaRow(
    _ title: String, _ what: String, isType: Bool, to out: inout MarkupWriter, words: (IntegrationProfile) -> String
  ) {
    out.element("tr", .class(isType ? "group-row" : nil)) { out in
      out.element("th", .text("scope", "row"), text: title)
      for area in analysis.integration.areas {
        out.element("td") {
          claimLink(words(area.profile), IntegrationClaims.fragment(what, area: area.area.id), to: &$0)
        }
      }
    }
  }

  private func powerTable(to out: inout MarkupWriter) {
    let rows = analysis.integration.power.rows
    guard !rows.isEmpty else { return }
    out.element("h3", .id("power"), text: "Who counts, and in what")
    let bounded = rows.filter(\.hasBoundary).map { actorName($0.actor) }
    if !bounded.isEmpty {
      out.element(
        "p",
        text:
          "Recognised as contributing, yet at the edge of decisions or outside them: \(Say.list(bounded)). The Lanarkshire study reads this as the boundary that is drawn around a system."
      )
    }
    out.append(figure("power-matrix"))
  }

  func actorName(_ id: String) -> String { analysis.actorName(id) }
}
