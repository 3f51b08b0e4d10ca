import Analysis
import CaseModel
import Figures
import IntegrationLens
import LensKit
import Words

extension CaseDrawings {
  static func ecosystem(_ analysis: CaseAnalysis, _ words: Words) -> [Figure] {
    let value = analysis.value
    guard !value.actors.isEmpty else { return [] }
    let map = EcosystemFigure(
      subject: value.title, actors: value.actors.map { actor($0, analysis) },
      ties: value.ties.map { tie in
        .init(
          from: tie.from, to: tie.to, kind: tie.kind, label: tie.label,
          isBothWays: tie.direction == .both)
      }, words: words)
    return [map.figure] + map.zooms
  }

  private static func actor(_ actor: Actor, _ analysis: CaseAnalysis) -> EcosystemFigure.Actor {
    .init(
      id: actor.id, name: actor.name, domain: actor.domain,
      levels: actor.levels, standing: analysis.integration.power[actor.id]?.place ?? .notSpokenOf,
      isHeard: isHeard(actor, analysis), role: actor.role, institutions: actor.institutions,
      anchor: placeAnchor(actor.id, analysis))
  }

  /// Whether a named account comes from the actor; `nil` where that cannot be told: no account is named, or of some it is
  /// not said for whom they speak. (Model §10.1)
  private static func isHeard(_ actor: Actor, _ analysis: CaseAnalysis) -> Bool? {
    if analysis.value.accounts.contains(where: { $0.speaker.organisation == actor.id }) { return true }
    let isCertain =
      !analysis.value.accounts.isEmpty
      && analysis.value.accounts.allSatisfy { $0.speaker.organisation != nil }
    return isCertain ? false : nil
  }
}
