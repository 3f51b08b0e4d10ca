import CaseModel

/// One domain at close quarters: its actors with roles and institutions, and every tie among them and to neighbours in
/// other domains.
struct EcosystemZoom {
  let network: EcosystemNetwork
  let domain: Domain?
  /// The actors of the domain, by their place among all.
  let members: [Int]
  /// Ties with at least one end in the domain.
  let links: [EcosystemNetwork.Link]
  /// Actors of other domains that these ties reach, in the order of all.
  let neighbours: [Int]

  init(network: EcosystemNetwork, domain: Domain?) {
    (self.network, self.domain) = (network, domain)
    let members = network.actors.indices.filter { network.actors[$0].domain == domain }
    let isMember = network.actors.map { $0.domain == domain }
    links = network.links.filter { link in
      [link.from, link.to].compactMap(\.self).contains { isMember[$0] }
    }
    let ends = Set(links.compactMap(\.ends).flatMap { [$0.from, $0.to] })
    neighbours = network.actors.indices.filter { ends.contains($0) && !isMember[$0] }
    self.members = members
  }

  /// The part of the figure’s name for actors of no said domain.
  private static let unsaid = "other"

  var home: EcosystemNetwork.Home { .init(domain: domain) }

  var figure: Figure {
    let said = EcosystemZoomWords(zoom: self)
    let shown = (members + neighbours).map { network.actors[$0] }
    return Figure(
      name: .ecosystem, part: domain?.rawValue ?? Self.unsaid, text: said.text, subject: network.figure.subject,
      description: said.description, table: EcosystemTable(network: network, actors: shown, links: links).table,
      wide: EcosystemZoomWideLayout(zoom: self).drawing, narrow: EcosystemZoomNarrowLayout(zoom: self).drawing)
  }
}
