import Analysis
import CaseModel
import Figures
import IntegrationLens
import LensKit
import Words

extension CaseDrawings {
  static func integration(_ analysis: CaseAnalysis, _ words: Words) -> [Figure] {
    let types =
      analysis.applies(.integration) ? [triad(analysis, words).figure, indicators(analysis, words).figure] : []
    return types + (analysis.integration.power.rows.isEmpty ? [] : [power(analysis, words).figure])
  }

  private static func triad(_ analysis: CaseAnalysis, _ words: Words) -> IntegrationTriad {
    let integration = analysis.integration
    return IntegrationTriad(
      subject: analysis.value.title, structural: node(.structural, analysis), relational: node(.relational, analysis),
      institutional: node(.institutional, analysis), enacted: analysis.value.thresholds.enacted,
      dominant: integration.dominant,
      pattern: integration.pattern == .undetermined ? nil : words.text(.integrationPattern(integration.pattern)),
      outsiders: outsiders(analysis), words: words)
  }

  private static func node(_ type: IntegrationType, _ analysis: CaseAnalysis) -> IntegrationTriad.Node {
    let found = analysis.integration[type]
    return IntegrationTriad.Node(
      state: found?.state ?? .silent,
      enabling: found?.directed.enablingShare ?? 0, constraining: found?.directed.constrainingShare ?? 0,
      enactment: found?.enactment, balance: found?.balance, coverage: found?.coverage ?? 0,
      anchor: analysis.claims.anchor(.integration(type, nil)))
  }

  /// Actors at the boundary or outside it. (Model §10.8)
  private static func outsiders(_ analysis: CaseAnalysis) -> [IntegrationTriad.Outsider] {
    analysis.integration.power.rows.compactMap { row in
      guard row.place == .boundary || row.place == .outside else { return nil }
      return IntegrationTriad.Outsider(
        label: analysis.actorName(row.actor), standing: row.place, anchor: placeAnchor(row.actor, analysis))
    }
  }

  /// Where it is said how an actor stands in decisions, or else in recognition.
  static func placeAnchor(_ actor: String, _ analysis: CaseAnalysis) -> String? {
    analysis.claims.anchor(ClaimSubject.power(actor, .decision))
      ?? analysis.claims.anchor(ClaimSubject.power(actor, .recognition))
  }

  private static func indicators(_ analysis: CaseAnalysis, _ words: Words) -> IntegrationIndicators {
    IntegrationIndicators(
      subject: analysis.value.title,
      groups: analysis.integration.types.map { type in
        IntegrationIndicators.Group(
          type: type.type,
          state: type.state,
          rows: type.type.indicators.map { row($0, of: type, analysis) })
      }, words: words)
  }

  private static func row(
    _ code: String, of type: TypeAssessment, _ analysis: CaseAnalysis
  ) -> IntegrationIndicators.Row {
    IntegrationIndicators.Row(
      label: (Codebook.builtIn.label(of: code) ?? code).capitalized,
      evidence: type[code].map { indicator in
        let voices = Double(max(1, indicator.sources))
        return IntegrationIndicators.Evidence(
          enabling: indicator.directed.enabling / voices, constraining: indicator.directed.constraining / voices,
          present: indicator.present, excerpts: indicator.excerpts, sources: indicator.sources)
      }, isAspired: type.aspired.contains { $0.kind == code },
      isCalledFor: type.calledFor.contains { $0.kind == code }, anchor: analysis.claims.anchor(.indicator(code, nil)))
  }

  private static func power(_ analysis: CaseAnalysis, _ words: Words) -> StandingMatrix {
    StandingMatrix(
      subject: analysis.value.title,
      rows: analysis.integration.power.rows.map { row in
        let marks = PowerWay.allCases.map { way in
          (way, mark(row, way, analysis))
        }
        return .init(
          actor: analysis.actorName(row.actor), marks: Dictionary(uniqueKeysWithValues: marks),
          hasBoundary: row.hasEnforcedBoundary)
      }, words: words)
  }

  private static func mark(_ row: PowerMatrix.Row, _ way: PowerWay, _ analysis: CaseAnalysis) -> StandingMatrix.Mark {
    .init(row[way].standing, anchor: analysis.claims.anchor(ClaimSubject.power(row.actor, way)))
  }
}
