import CaseModel
import Words

/// Actors and ties as one table: actors first, then every tie, drawn or not.
struct EcosystemTable {
  let network: EcosystemNetwork
  /// The actors that have a row.
  var actors: [EcosystemFigure.Actor]
  /// The ties that have a row.
  var links: [EcosystemNetwork.Link]
  private var words: Words { network.words }

  init(network: EcosystemNetwork) {
    self.init(network: network, actors: network.actors, links: network.links)
  }

  init(network: EcosystemNetwork, actors: [EcosystemFigure.Actor], links: [EcosystemNetwork.Link]) {
    (self.network, self.actors, self.links) = (network, actors, links)
  }

  var table: DataTable {
    let header: [Message] = [
      .actorOrTieHead, .domainHead, .levelsHead, .atTheBoundaryHead, .heardHead, .roleHead, .institutionsHead,
      .tieKindHead, .tieLabelHead,
    ]
    return DataTable(header: header.map(words.text), rows: actors.map(row) + links.map(row))
  }

  private func row(_ actor: EcosystemFigure.Actor) -> [DataTable.Cell] {
    [
      .init(actor.name, anchor: actor.anchor), .init(domain(actor.domain)),
      .init(words.said(actor.levels.isEmpty ? nil : .levelsInCell(actor.sortedLevels))),
      .init(words.said(network.speaksOfPlaces ? .actorStandingAt(actor.standing) : nil)),
      .init(actor.isHeard.map(words.yes) ?? words.silent),
      .init(words.shown(actor.role)), .init(words.shown(actor.institutions.joined(separator: ", "))),
      .init(words.silent), .init(words.silent),
    ]
  }

  private func row(_ link: EcosystemNetwork.Link) -> [DataTable.Cell] {
    let silent = DataTable.Cell(words.silent)
    return [
      .init(words.text(network.route(link))), .init(domains(link)), silent, silent, silent, silent, silent,
      .init(words.said(link.tie.kind.map(Message.tieKind))), .init(words.shown(link.tie.label)),
    ]
  }

  /// The domains of both ends, or the one that both are in.
  private func domains(_ link: EcosystemNetwork.Link) -> String {
    let (from, to) = (end(link.from), end(link.to))
    if from == to { return from }
    return words.text(link.tie.isBothWays ? .tieBothWays(.own(from), .own(to)) : .tieOneWay(.own(from), .own(to)))
  }

  private func end(_ place: Int?) -> String { place.map { domain(network.actors[$0].domain) } ?? words.silent }

  private func domain(_ domain: Domain?) -> String { words.said(domain.map(Message.domainLabel)) }
}
