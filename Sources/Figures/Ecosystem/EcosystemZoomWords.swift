import Words

/// What a zoom says in words.
struct EcosystemZoomWords {
  let zoom: EcosystemZoom
  private var network: EcosystemNetwork { zoom.network }
  private var words: Words { network.words }

  var text: FigureText {
    FigureText(
      [.zoomJoined(network.title(zoom.domain), actors: zoom.members.count, ties: zoom.links.count)], shown: .zoomShown,
      note: [
        zoom.members.contains { network.actors[$0].isHeard == false } ? .actorsMissingVoices : nil,
        zoom.neighbours.isEmpty ? nil : .zoomNeighbours, .zoomReading, .zoomOrder,
      ], in: words)
  }

  var description: String {
    let ties = zoom.links.isEmpty ? Message.tiesEmpty : .zoomTies(zoom.links.map(tie))
    return words.sentences(zoom.members.map { sentence(network.actors[$0]) } + [ties])
  }

  private func sentence(_ actor: EcosystemFigure.Actor) -> Message {
    let levels = actor.levels.isEmpty ? nil : Message.levelsInCell(actor.sortedLevels)
    let institutions = actor.institutions.isEmpty ? nil : Message.zoomWorksUnder(actor.institutions)
    let parts = [levels, actor.place, actor.voice, actor.role.map(Message.own), institutions].compactMap(\.self)
    return parts.isEmpty ? .zoomActorAlone(actor.name) : .zoomActor(actor.name, parts)
  }

  private func tie(_ link: EcosystemNetwork.Link) -> Message {
    let route = network.route(link, home: zoom.home)
    return link.tie.label.map { .zoomTieLabelled(route, link.style.name, $0) } ?? .zoomTie(route, link.style.name)
  }
}
