import CaseModel
import CoordinationLens
import IntegrationLens
import InvolvementLens
import LensKit
import Markup
import OpportunityLens
import Words

extension ReportWriter {
  /// The report in a few sentences, each leading to what it rests on.
  func brief(to out: inout MarkupWriter) {
    let parts: [(isPresent: Bool, write: (inout MarkupWriter) -> Void)] = [
      (analysis.hasInvolvement, classSentences), (analysis.hasInvolvement, gapSentence),
      (analysis.hasIntegration, integrationSentence), (analysis.opportunity.isDeclared, opportunitySentence),
      (analysis.hasConditions, coordinationSentence),
    ]
    out.element("ul", .class("brief")) { out in
      for part in parts where part.isPresent { out.element("li", content: part.write) }
      if !parts.contains(where: \.isPresent) {
        // Without an account there is nothing to say of codes and silence.
        out.element("li", text: say(value.sources.isEmpty ? .briefNoAccount : .briefNothing))
      }
    }
  }

  private func classSentences(to out: inout MarkupWriter) {
    let involvement = analysis.involvement
    let (meant, practised) = (involvement.intendedClass, involvement.actualClass)
    let intended = meant.value.map { Message.briefMeant(.modeClass($0, border: meant.borderline)) }
    classSentence(intended ?? .briefMeantUnclassed, .intended, to: &out)
    out.text(" ")
    let actual = practised.value.map { Message.briefPractised(.modeClass($0, border: practised.borderline)) }
    classSentence(actual ?? .briefPractisedUnclassed, .actual, to: &out)
    stabilityBadge(practised.stability, to: &out)
    guard let mode = analysis.involvement[.mode], let position = mode.calledFor.position else { return }
    out.text(" ")
    classSentence(.briefCalledFor(position.message(of: .mode)), .calledFor, to: &out)
  }

  private func classSentence(_ message: Message, _ frame: Frame, to out: inout MarkupWriter) {
    sayStrong(message, to: claims.link(.position(.mode, frame)), out: &out)
    guard let cell = analysis.involvement[.mode]?[frame] else { return }
    let amount = Message.evidenceAmount(cell.status, excerpts: cell.excerpts, sources: cell.sources)
    badge(cell.excerpts == 0 ? .evidenceStatus(cell.status) : amount, kind: cell.status.rawValue, to: &out)
    disagreementBadge(on: .mode, to: &out)
  }

  private func gapSentence(to out: inout MarkupWriter) {
    guard let view = analysis.involvement.view else { return out.say(.briefNoGap, in: words) }
    gapStatements(view, to: &out)
  }

  private func integrationSentence(to out: inout MarkupWriter) {
    let integration = analysis.integration
    let message: Message =
      integration.pattern == .undetermined
      ? .briefNoPattern(stateSentence) : .briefPattern(integration.pattern, stateSentence)
    sayStrong(message, to: ReportPart.integration.link, out: &out)
    stabilityBadge(integration.stability, to: &out)
  }

  /// `structural integration is lacking and relational integration is partial; too little is coded on …`
  private var stateSentence: Message {
    let types = analysis.integration.types
    let told = types.filter(\.state.isDetermined).map { Message.integrationStateIs($0.type, $0.state) }
    let thin = types.filter { $0.state == .insufficient }.map(\.type)
    let unsaid = types.filter { $0.state == .silent }
    let wanted = unsaid.filter { !$0.aspired.isEmpty || !$0.calledFor.isEmpty }.map(\.type)
    let silent = unsaid.map(\.type).filter { !wanted.contains($0) }
    let parts: [Message?] = [
      told.isEmpty ? nil : .statesTold(told), thin.isEmpty ? nil : .tooLittleOn(thin),
      wanted.isEmpty ? nil : .onlyWantedOn(wanted), silent.isEmpty ? nil : .nothingOn(silent),
    ]
    return .stateClauses(parts.compactMap { $0 })
  }

  private func opportunitySentence(to out: inout MarkupWriter) {
    let opportunity = analysis.opportunity
    if let counts = opportunity.serviceMap.countsAsCoProduction {
      out.say(counts ? .briefCoProduction : .briefNoCoProduction, in: words)
      out.text(" ")
    }
    guard value.opportunity != nil else { return }
    let message: Message =
      opportunity.space == .undetermined
      ? .briefSpaceUndetermined(opportunity.space)
      : .briefSpace(opportunity.space, bottleneck: opportunity.bottleneck)
    sayStrong(message, to: ReportPart.opportunity.link, out: &out)
  }

  func coordinationSentence(to out: inout MarkupWriter) {
    let found = analysis.coordination
    let states = CoordinationState.allCases.compactMap { state -> Message? in
      let number = found.conditions.count { $0.state == state }
      return number == 0 ? nil : .conditionsIn(state, number)
    }
    sayStrong(.briefConditions(found.conditions.count, states), to: ReportPart.coordination.link, out: &out)
    if found.met == 0 { out.text(" " + say(.briefNoneMet)) }
  }
}
