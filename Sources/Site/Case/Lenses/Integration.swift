import Analysis
import CaseModel
import IntegrationLens
import LensKit
import Markup
import Words

extension CaseWriter {
  /// How services hold together.
  func integration(to out: inout MarkupWriter) {
    pieces.section(PagePart.types, .threeTypes, to: &out) { out in
      overrideNote(["evidence.", "integration."], to: &out)
      out.element("p", text: patternReading.map(say).joined(separator: " "))
      figure(.integrationTriad, to: &out)
      stateTable(to: &out)
      figure(.integrationIndicators, to: &out)
      notes(to: &out)
    }
    if !analysis.integration.areas.isEmpty {
      pieces.section(PagePart.areas, .areaByArea, to: &out, content: areaTable)
    }
    comparison("integration", id: "assessed-integration", to: &out)
    why([.integration], to: &out)
  }

  private var patternReading: [Message] {
    let dominant = analysis.integration.dominant.map { [Message.dominantIs($0)] } ?? []
    return switch analysis.integration.pattern {
    case .undetermined: [.patternUndetermined]
    case .structureLed: [.patternStructureLed] + dominant
    case .relationshipLed: [.patternRelationshipLed] + dominant
    case .institutionLed: [.patternInstitutionLed] + dominant
    case .aligned: [.patternAligned]
    case .fragmented: [.patternFragmented]
    case .mixed: [.patternMixed] + dominant
    }
  }

  private func stateTable(to out: inout MarkupWriter) {
    pieces.table(
      .stateOfIntegration,
      header: [.typeHead, .state, .enactmentHead, .balanceHead, .coverageHead, .amountHead, .leftOutHead], to: &out
    ) { out in
      for type in analysis.integration.types { stateRow(type, to: &out) }
    }
    let states = Set(analysis.integration.types.map(\.state)).sorted { $0.rawValue < $1.rawValue }
    let rules = value.thresholds
    let meanings = states.map { Message.stateMeans($0, .meaning(of: $0, enacted: rules.enacted)) }
    paragraph(
      .typesNote(pairs: rules.minCodings, sources: rules.minSources, coverage: rules.minCoverage, meanings),
      class: "table-note", to: &out)
  }

  private func stateRow(_ type: TypeAssessment, to out: inout MarkupWriter) {
    out.element("tr") { out in
      rowHead(say(.wordAtStart(type.type.term)), to: &out)
      out.element("td") { claimLink(.integrationState(type.state), .integration(type.type, nil), to: &$0) }
      cell(.decimal(type.enactment), to: &out)
      cell(.signed(type.balance), to: &out)
      cell(.decimal(type.coverage), to: &out)
      out.element("td") {
        claimLink(.pairsFrom(type.pairs, sources: type.sources), .integration(type.type, nil), to: &$0)
      }
      cell(stability(type.stability), to: &out)
    }
  }

  private func notes(to out: inout MarkupWriter) {
    guard !analysis.integration.notes.isEmpty else { return }
    heading(.howTypesBear, to: &out)
    out.element("ul") { out in
      for note in analysis.integration.notes {
        out.element("li") { claimLink(.claimNote(note.kind), .interdependence(note.kind), to: &$0) }
      }
    }
  }

  /// Who counts, and in what.
  func powerTable(to out: inout MarkupWriter) {
    let rows = analysis.integration.power.rows
    let bounded = rows.filter(\.hasEnforcedBoundary).map { analysis.actorName($0.actor) }
    if !bounded.isEmpty { paragraph(.boundary(bounded), to: &out) }
    figure(.powerMatrix, to: &out)
  }
}
