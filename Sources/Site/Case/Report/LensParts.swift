import Analysis
import CaseModel
import Figures
import IntegrationLens
import InvolvementLens
import Markup
import Words

extension CaseWriter {
  /// One figure for each lens that is applied, and the way to its page; the figure that stands first is not repeated.
  func lensParts(to out: inout MarkupWriter) {
    for lens in analysis.appliedLenses {
      let sheet = CaseSheet(lens)
      pieces.section("lens-" + lens.rawValue, sheet.question, to: &out) { out in
        lensSentence(lens, to: &out)
        lensFigure(lens, to: &out)
        out.element("p", .class("deeper-link")) { $0.element("a", .href(sheet.file), text: say(.inFull(sheet.title))) }
      }
    }
    furtherLenses(to: &out)
  }

  private func lensFigure(_ lens: LensName, to out: inout MarkupWriter) {
    guard let figure = partFigure(of: lens) else { return }
    let isFirst = lens == analysis.appliedLenses.first
    guard lens == .involvement, isFirst, let first = firstFigure(of: lens) else { return block(figure, to: &out) }
    block(figure, only: .wide, to: &out)
    block(first, only: .narrow, to: &out)
  }

  /// The figure of a lens beside the one that stands first.
  func partFigure(of lens: LensName) -> Figure? {
    let isFirst = lens == analysis.appliedLenses.first
    let kinds: [FigureName] =
      switch lens {
      case .involvement: [.powerDynamicsStrips]
      case .integration: isFirst ? [.integrationIndicators] : [.integrationTriad]
      case .opportunity: [.opportunitySpace, .serviceMap, .learning]
      case .coordination: [.coordinatorConditions]
      }
    for kind in kinds {
      if let place = figures.firstIndex(where: { $0.kind == kind }) { return figures[place] }
    }
    return nil
  }

  private func lensSentence(_ lens: LensName, to out: inout MarkupWriter) {
    switch lens {
    case .involvement: paragraph(.oneVoiceEach, to: &out)
    case .integration: paragraph(of: integrationSentences, to: &out)
    case .opportunity: paragraph(opportunityReading, to: &out)
    case .coordination: out.element("p") { coordinationSentence(to: &$0) }
    }
  }

  /// `Structures: half in place, and it gets in the way. Too little is coded on relational integration.`
  private var integrationSentences: [Message] {
    let types = analysis.integration.types
    let thin = types.filter { $0.state == .insufficient }.map(\.type)
    let unsaid = types.filter { $0.state == .silent }
    let wanted = unsaid.filter { !$0.aspired.isEmpty || !$0.calledFor.isEmpty }.map(\.type)
    let silent = unsaid.map(\.type).filter { !wanted.contains($0) }
    let rest: [Message?] = [
      thin.isEmpty ? nil : .tooLittleOn(thin), wanted.isEmpty ? nil : .onlyWantedOn(wanted),
      silent.isEmpty ? nil : .nothingOn(silent),
    ]
    return types.filter(\.state.isDetermined).map { .integrationStateIs($0.type, .plainState($0.state, $0.extent)) }
      + rest.compactMap { $0 }
  }
}

extension CaseSheet {
  /// What its part of the report asks.
  var question: Message {
    switch self {
    case .involvement: .questionInvolvement
    case .integration: .questionIntegration
    case .opportunity: .questionOpportunity
    case .coordination: .questionCoordination
    case .report, .actors, .evidence, .trust, .data, .print: title
    }
  }
}
