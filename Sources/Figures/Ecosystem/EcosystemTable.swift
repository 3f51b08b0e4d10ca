/// Actors and ties as one table: actors first, then every tie, drawn or not.
struct EcosystemTable {
  let network: EcosystemNetwork
  /// The actors that have a row.
  var actors: [EcosystemFigure.Actor]
  /// The ties that have a row.
  var links: [EcosystemNetwork.Link]

  init(network: EcosystemNetwork) {
    self.init(network: network, actors: network.actors, links: network.links)
  }

  init(network: EcosystemNetwork, actors: [EcosystemFigure.Actor], links: [EcosystemNetwork.Link]) {
    (self.network, self.actors, self.links) = (network, actors, links)
  }

  var table: DataTable {
    DataTable(
      header: [
        "Actor or tie", "Domain", "Levels", "At the boundary", "Heard", "Role", "Institutions", "Kind of tie",
        "Label of tie",
      ],
      rows: actors.map(row) + links.map(row))
  }

  private func row(_ actor: EcosystemFigure.Actor) -> [DataTable.Cell] {
    [
      .init(actor.name, anchor: actor.anchor), .init(domain(actor.domain)),
      .init(said(actor.sortedLevels.map(\.rawValue).joined(separator: ", "))),
      .init(actor.standing.words ?? "inside"), .init(actor.isHeard.map { $0 ? "yes" : "no" } ?? Say.silent),
      .init(said(actor.role ?? "")), .init(said(actor.institutions.joined(separator: ", "))), .init(Say.silent),
      .init(Say.silent),
    ]
  }

  private func row(_ link: EcosystemNetwork.Link) -> [DataTable.Cell] {
    let arrow = link.tie.isBothWays ? "↔" : "→"
    let (from, to) = (end(link.from), end(link.to))
    let domains = from == to ? from : "\(from) \(arrow) \(to)"
    let silent = DataTable.Cell(Say.silent)
    return [
      .init(network.route(link)), .init(domains), silent, silent, silent, silent, silent,
      .init(link.tie.kind?.rawValue ?? Say.silent), .init(said(link.tie.label ?? "")),
    ]
  }

  private func end(_ place: Int?) -> String { place.map { domain(network.actors[$0].domain) } ?? Say.silent }

  private func domain(_ domain: EcosystemFigure.Domain?) -> String {
    domain == nil ? Say.silent : network.title(domain)
  }

  private func said(_ text: String) -> String { text.isEmpty ? Say.silent : text }
}
