import CaseModel
import Words

/// What the map says in words: title, description and caption.
struct EcosystemWords {
  let network: EcosystemNetwork
  /// Whether the wide drawing shows ties for pairs of domains only.
  let isBundled: Bool
  private var words: Words { network.words }

  var text: FigureText {
    FigureText(
      [message], shown: .actorsShown,
      note: [
        network.links.contains { $0.ends == nil } ? .tiesNotDrawn : nil,
        isBundled && network.links.contains { $0.ends != nil } ? .tiesBundled : nil,
        network.hasActor { $0.lowestLevel != $0.sortedLevels.last } ? .actorsOnSeveralLevels : nil,
        network.speaksOfPlaces ? .actorsBoundary : nil, isBundled ? .actorsBandsBundled : .actorsBands,
        network.hasActor { $0.isHeard == false } ? .actorsMissingVoices : nil,
      ], in: words)
  }

  private var message: Message {
    let (actors, missing) = (network.actors.count, network.actors.count { $0.isHeard == false })
    if actors == 0 { return .actorsEmpty }
    return missing > 0 ? .actorsUnheard(missing, of: actors) : .actorsJoined(actors, ties: network.links.count)
  }

  var description: String {
    guard !network.actors.isEmpty else { return words.text(.actorsEmpty) }
    return words.sentences(network.bands.map(sentence) + boundary + [voices, ties].compactMap(\.self))
  }

  /// `Government: State (macro).`
  private func sentence(_ domain: Domain?) -> Message {
    let actors = network.actors.filter { $0.domain == domain }.map { actor -> Message in
      actor.levels.isEmpty ? .actorNamed(actor.name) : .actorOnLevels(actor.name, actor.sortedLevels)
    }
    return .actorsOfDomain(network.title(domain), actors)
  }

  private var boundary: [Message] {
    func named(_ standing: ActorPlace, _ sentence: ([String]) -> Message) -> Message? {
      let names = network.actors.filter { $0.standing == standing }.map(\.name)
      return names.isEmpty ? nil : sentence(names)
    }
    return [
      named(.boundary, Message.onTheBoundary), named(.outside, Message.keptOutside),
      isAnyPlaced ? named(.inside, Message.insideTheBoundary) : nil,
      isAnyPlaced ? named(.notSpokenOf, Message.placeNotSpokenOf) : nil,
    ].compactMap(\.self)
  }

  /// Whether the place of any actor is spoken of; where none is, the figure says nothing of a boundary.
  private var isAnyPlaced: Bool { network.speaksOfPlaces }

  private var voices: Message? {
    let missing = network.actors.filter { $0.isHeard == false }.map(\.name)
    return missing.isEmpty ? nil : .noAccountFrom(missing)
  }

  private var ties: Message {
    guard !network.links.isEmpty else { return .tiesEmpty }
    let kinds = TieStyle.counts(of: network.links)
    let domains = network.links.compactMap(\.ends).map {
      (network.actors[$0.from].domain, network.actors[$0.to].domain)
    }
    // Of an actor in no domain that is said, nobody knows whether its ties stay within one.
    let across = domains.count { $0.0 != nil && $0.1 != nil && $0.0 != $0.1 }
    let all = network.links.count
    if across > 0 { return .tiesAcross(all, kinds, across) }
    return domains.allSatisfy { $0.0 != nil && $0.1 != nil } ? .tiesWithin(all, kinds) : .tiesTold(all, kinds)
  }
}
