import Analysis
import CaseModel
import Figures
import IntegrationLens
import LensKit

extension CaseDrawings {
  static func ecosystem(_ analysis: CaseAnalysis) -> [Figure] {
    let value = analysis.value
    guard !value.actors.isEmpty else { return [] }
    let map = EcosystemFigure(
      subject: value.title, actors: value.actors.map { actor($0, analysis) },
      ties: value.ties.map { tie in
        .init(
          from: tie.from, to: tie.to, kind: tie.kind.flatMap { .init(rawValue: $0.rawValue) }, label: tie.label,
          isBothWays: tie.direction == .both)
      })
    return [map.figure] + map.zooms
  }

  private static func actor(_ actor: Actor, _ analysis: CaseAnalysis) -> EcosystemFigure.Actor {
    .init(
      id: actor.id, name: actor.name, domain: actor.domain.flatMap { .init(rawValue: $0.rawValue) },
      levels: actor.levels.compactMap { .init(rawValue: $0.rawValue) }, standing: standing(actor, analysis),
      isHeard: isHeard(actor, analysis), role: actor.role, institutions: actor.institutions,
      anchor: analysis.claims.anchor(ClaimSubject.power(actor.id, .decision)))
  }

  /// The boundary is drawn by who shares in local decisions. (Model §2.6)
  private static func standing(_ actor: Actor, _ analysis: CaseAnalysis) -> EcosystemFigure.Standing {
    switch analysis.integration.power.rows.first(where: { $0.actor == actor.id })?[.decision] {
    case .peripheral: .peripheral
    case .excluded: .excluded
    case .contested: .contested
    case .included, .silent, nil: .inside
    }
  }

  /// Whether a named account comes from the actor; `nil` where that cannot be told: no account is named, or of some it is
  /// not said for whom they speak. (Model §10.1)
  private static func isHeard(_ actor: Actor, _ analysis: CaseAnalysis) -> Bool? {
    if analysis.value.narratives.contains(where: { $0.speaker.organisation == actor.id }) { return true }
    let isCertain =
      !analysis.value.narratives.isEmpty
      && analysis.value.narratives.allSatisfy { $0.speaker.organisation != nil }
    return isCertain ? false : nil
  }
}
