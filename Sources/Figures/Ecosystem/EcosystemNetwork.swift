import CaseModel
import Words

/// The actors and ties of an ecosystem with their ends resolved and their numbers given.
struct EcosystemNetwork: Sendable {
  /// A tie with the places of its ends among the actors.
  struct Link: Sendable {
    let tie: EcosystemFigure.Tie
    /// Counted from 1 through the kinds in the order of the list.
    let number: Int
    /// `nil` where no actor has the id.
    let from: Int?
    let to: Int?

    var style: TieStyle { TieStyle(kind: tie.kind) }

    /// The two ends when the tie can be drawn.
    var ends: (from: Int, to: Int)? {
      guard let from, let to, from != to else { return nil }
      return (from, to)
    }
  }

  let figure: EcosystemFigure
  /// Ordered by kind.
  let links: [Link]

  var actors: [EcosystemFigure.Actor] { figure.actors }
  var words: Words { figure.words }

  init(_ figure: EcosystemFigure) {
    self.figure = figure
    let places = Dictionary(figure.actors.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let sorted = TieStyle.all.flatMap { style in figure.ties.filter { $0.kind == style.kind } }
    links = sorted.enumerated().map { index, tie in
      Link(tie: tie, number: index + 1, from: places[tie.from], to: places[tie.to])
    }
  }

  /// The domains that have actors, from top to bottom; the last may be `nil`, for those in no said domain.
  var bands: [Domain?] {
    let all: [Domain?] = [.government, .system, .community, nil]
    return all.filter { domain in actors.contains { $0.domain == domain } }
  }

  /// The title of a band.
  func title(_ domain: Domain?) -> Message { domain.map(Message.domainLabel) ?? .domainUnsaid }

  /// The name of one end; the id where no actor has it.
  func name(_ place: Int?, _ id: String) -> String { place.map { actors[$0].name } ?? id }

  /// The domain a zoom is about, which may be the one that is not said.
  struct Home: Sendable {
    let domain: Domain?
  }

  /// `Council → Clinic`, or `Council ↔ Clinic`; actors of other domains than `home` with their domain.
  func route(_ link: Link, home: Home? = nil) -> Message {
    func end(_ place: Int?, _ id: String) -> Message {
      guard let home, let place, actors[place].domain != home.domain else { return .actorNamed(name(place, id)) }
      return .actorOfDomain(name(place, id), title(actors[place].domain))
    }
    let (from, to) = (end(link.from, link.tie.from), end(link.to, link.tie.to))
    return link.tie.isBothWays ? .tieBothWays(from, to) : .tieOneWay(from, to)
  }

  /// The route with the label, as in the list.
  func entry(_ link: Link, home: Home? = nil) -> Message {
    let route = route(link, home: home)
    return link.tie.label.map { .tieWithLabel(route, $0) } ?? route
  }

  /// Whether it is spoken of anybody whether it is inside the boundary, at it or outside.
  var speaksOfPlaces: Bool { hasActor { $0.standing != .notSpokenOf } }

  func hasActor(_ matches: (EcosystemFigure.Actor) -> Bool) -> Bool { actors.contains(where: matches) }
}

extension EcosystemFigure.Actor {
  /// The levels once each, from the innermost outwards.
  var sortedLevels: [EcosystemLevel] { EcosystemLevel.allCases.filter(levels.contains) }

  /// The innermost level, where the actor stands.
  var lowestLevel: EcosystemLevel? { EcosystemLevel.allCases.first(where: levels.contains) }

  /// `micro, meso and macro`; `nil` where no level is said.
  var listedLevels: Message? { levels.isEmpty ? nil : .levelsListed(sortedLevels) }

  /// `also meso and macro`; `nil` when the actor acts on one level only.
  var furtherLevels: Message? {
    guard levels.count > 1 else { return nil }
    let further = Array(sortedLevels.dropFirst())
    return further.isEmpty ? nil : .levelsFurther(further)
  }

  /// `at the boundary`; `nil` where nothing is said of it, or where it is inside.
  var place: Message? { standing.isWithin ? nil : .actorStandingAt(standing) }

  /// `heard` or `not heard`; `nil` where that cannot be told.
  var voice: Message? { isHeard.map { $0 ? .actorHeard : .actorNotHeard } }
}
