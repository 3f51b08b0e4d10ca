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

  init(_ figure: EcosystemFigure) {
    self.figure = figure
    let places = Dictionary(figure.actors.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let sorted = TieStyle.all.flatMap { style in figure.ties.filter { $0.kind == style.kind } }
    links = sorted.enumerated().map { index, tie in
      Link(tie: tie, number: index + 1, from: places[tie.from], to: places[tie.to])
    }
  }

  /// The domains that have actors, from top to bottom; the last may be `nil`, for those in no said domain.
  var bands: [EcosystemFigure.Domain?] {
    let all: [EcosystemFigure.Domain?] = [.government, .system, .community, nil]
    return all.filter { domain in actors.contains { $0.domain == domain } }
  }

  /// The title of a band.
  func title(_ domain: EcosystemFigure.Domain?) -> String {
    switch domain {
    case .government: "Government"
    case .system: figure.systemName
    case .community: "Community"
    case nil: "Domain not said"
    }
  }

  /// The name of one end; the id where no actor has it.
  func name(_ place: Int?, _ id: String) -> String { place.map { actors[$0].name } ?? id }

  /// The domain a zoom is about, which may be the one that is not said.
  struct Home: Sendable {
    let domain: EcosystemFigure.Domain?
  }

  /// `Council → Clinic`, or `Council ↔ Clinic`; actors of other domains than `home` with their domain.
  func route(_ link: Link, home: Home? = nil) -> String {
    func end(_ place: Int?, _ id: String) -> String {
      guard let home, let place, actors[place].domain != home.domain else { return name(place, id) }
      return "\(name(place, id)) (\(title(actors[place].domain)))"
    }
    let arrow = link.tie.isBothWays ? "↔" : "→"
    return "\(end(link.from, link.tie.from)) \(arrow) \(end(link.to, link.tie.to))"
  }

  /// The route with the label, as in the list.
  func entry(_ link: Link, home: Home? = nil) -> String {
    route(link, home: home) + (link.tie.label.map { ": \($0)" } ?? "")
  }

  func hasActor(_ matches: (EcosystemFigure.Actor) -> Bool) -> Bool { actors.contains(where: matches) }
}

extension EcosystemFigure.Actor {
  /// The levels once each, from the innermost outwards.
  var sortedLevels: [EcosystemFigure.Level] { EcosystemFigure.Level.allCases.filter(levels.contains) }

  /// The innermost level, where the actor stands.
  var lowestLevel: EcosystemFigure.Level? { EcosystemFigure.Level.allCases.first(where: levels.contains) }

  /// `micro, meso and macro`; empty where no level is said.
  var listedLevels: String { levels.isEmpty ? "" : Say.list(sortedLevels.map(\.rawValue)) }

  /// `also meso and macro`; `nil` when the actor acts on one level only.
  var furtherLevels: String? {
    guard levels.count > 1 else { return nil }
    let further = sortedLevels.dropFirst().map(\.rawValue)
    return further.isEmpty ? nil : "also " + Say.list(further)
  }
}
