/// One domain at close quarters: its actors with roles and institutions, and every tie among them and to neighbours in
/// other domains.
struct EcosystemZoom {
  let network: EcosystemNetwork
  let domain: EcosystemFigure.Domain?
  /// The actors of the domain, by their place among all.
  let members: [Int]
  /// Ties with at least one end in the domain.
  let links: [EcosystemNetwork.Link]
  /// Actors of other domains that these ties reach, in the order of all.
  let neighbours: [Int]

  init(network: EcosystemNetwork, domain: EcosystemFigure.Domain?) {
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

  var home: EcosystemNetwork.Home { .init(domain: domain) }

  var figure: Figure {
    let words = EcosystemZoomWords(zoom: self)
    let shown = (members + neighbours).map { network.actors[$0] }
    return Figure(
      name: .ecosystem, part: domain?.rawValue ?? "other", title: words.title, description: words.description,
      caption: words.caption, table: EcosystemTable(network: network, actors: shown, links: links).table,
      wide: EcosystemZoomWideLayout(zoom: self).drawing, narrow: EcosystemZoomNarrowLayout(zoom: self).drawing)
  }
}

/// What a zoom says in words.
struct EcosystemZoomWords {
  let zoom: EcosystemZoom
  private var network: EcosystemNetwork { zoom.network }

  var title: String { "\(network.title(zoom.domain)) in the service ecosystem: \(network.figure.subject)" }

  var description: String {
    let actors = zoom.members.map { sentence(network.actors[$0]) }
    let ties =
      zoom.links.isEmpty
      ? "No ties are named."
      : "Ties: " + zoom.links.map { tie($0) }.joined(separator: "; ") + "."
    return (actors + [ties]).joined(separator: " ")
  }

  private func sentence(_ actor: EcosystemFigure.Actor) -> String {
    let institutions =
      actor.institutions.isEmpty ? nil : "works under " + actor.institutions.joined(separator: ", ")
    let levels = actor.levels.isEmpty ? nil : actor.sortedLevels.map(\.rawValue).joined(separator: ", ")
    let heard = actor.isHeard.map { $0 ? "heard" : "not heard" }
    let parts = [levels, actor.standing.words, heard, actor.role, institutions].compactMap(\.self)
    return parts.isEmpty ? "\(actor.name)." : "\(actor.name): \(parts.joined(separator: "; "))."
  }

  private func tie(_ link: EcosystemNetwork.Link) -> String {
    network.route(link, home: zoom.home)
      + " (\([link.style.name, link.tie.label].compactMap(\.self).joined(separator: ", ")))"
  }

  var caption: String {
    var notes = [
      "The actors of one domain with their roles and institutions, after Table 1 of the study of integration in "
        + "Lanarkshire. Numbers at the lines lead to the list."
    ]
    if !zoom.neighbours.isEmpty { notes.append("Small boxes on the left are neighbours in other domains.") }
    if zoom.members.contains(where: { network.actors[$0].isHeard == false }) {
      notes.append("Dashed boxes are missing voices: no account comes from these actors.")
    }
    notes.append("The order of the boxes and the length of lines mean nothing.")
    return notes.joined(separator: " ")
  }
}
