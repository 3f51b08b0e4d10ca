import CaseModel
import Testing

@testable import Figures

@Suite struct EcosystemRoomTests {
  @Test(arguments: 0..<8)
  func everyMapHasRoomForAllItSays(chunk: UInt64) {
    for seed in chunk * 25..<(chunk + 1) * 25 {
      var random = Seeded(seed)
      let ecosystem = EcosystemRandom.figure(using: &random)
      for figure in [ecosystem.figure] + ecosystem.zooms {
        for layout in FigureLayout.allCases {
          let drawing = figure.drawing(layout)
          #expect(faults(in: drawing).isEmpty, "seed \(seed), \(figure.name) \(layout.rawValue)")
          #expect(crowdedTargets(in: drawing).isEmpty, "seed \(seed), \(figure.name) \(layout.rawValue)")
          #expect(wordsOutsideBoxes(in: drawing).isEmpty, "seed \(seed), \(figure.name) \(layout.rawValue)")
          #expect(mergedLines(in: drawing).isEmpty, "seed \(seed), \(figure.name) \(layout.rawValue)")
        }
      }
    }
  }

  @Test(arguments: 0..<3)
  func theSameDataGiveTheSameBytes(seed: UInt64) {
    func bytes() -> [String] {
      var random = Seeded(seed)
      let ecosystem = EcosystemRandom.figure(actors: 40, ties: 20 + Int(seed) * 20, using: &random)
      return ([ecosystem.figure] + ecosystem.zooms).flatMap { figure in
        [figure.standalone(pageLink: "x").string, figure.inline(layout: .narrow).string]
      }
    }
    #expect(bytes() == bytes())
  }
}

@Suite struct EcosystemWordsTests {
  private func actor(
    _ id: String, _ domain: Domain? = .community, _ levels: [EcosystemLevel] = [.micro],
    _ standing: ActorPlace = .notSpokenOf, isHeard: Bool? = nil
  ) -> EcosystemFigure.Actor {
    .init(id: id, name: id.uppercased(), domain: domain, levels: levels, standing: standing, isHeard: isHeard)
  }

  @Test func lanarkshireIsSpelledOut() {
    let figure = EcosystemSamples.lanarkshire.figure
    #expect(figure.name == "ecosystem")
    #expect(figure.description.hasPrefix("Government: Scottish Government (macro) and UK Government (macro)."))
    #expect(figure.description.contains("Kept outside the boundary: Service users and Families and friends."))
    #expect(figure.description.contains("No account here speaks for Scottish Government"))
    #expect(
      figure.description.hasSuffix(
        "21 ties (6 structural, 4 relational, 1 institutional, 5 governs, 3 funds and 2 refers), 5 of them between "
          + "domains; each stands in the table."))
    #expect(figure.note.contains("Bands are domains, columns levels"))
    #expect(figure.table.rows.count == 18 + 21)
    #expect(figure.wide.connectors.count == 21)
  }

  @Test func everyTieStandsInTableListAndZoom() {
    for seed in UInt64(0)..<8 {
      var random = Seeded(seed)
      let ecosystem = EcosystemRandom.figure(actors: 40, ties: 60, using: &random)
      let figure = ecosystem.figure
      #expect(figure.table.rows.count == 100)
      #expect(figure.table.rows.allSatisfy { $0.count == figure.table.header.count })
      let places = Dictionary(uniqueKeysWithValues: ecosystem.actors.map { ($0.id, $0.domain) })
      let drawn = ecosystem.ties.filter { $0.from != $0.to && places[$0.from] != nil && places[$0.to] != nil }
      let domains = Set(ecosystem.actors.map(\.domain))
      let expected = domains.map { domain in drawn.count { places[$0.from] == domain || places[$0.to] == domain } }
      #expect(ecosystem.zooms.map(\.wide.connectors.count).sorted() == expected.sorted())
    }
  }

  @Test func zoomsAreNamedAfterTheirDomains() throws {
    let zooms = EcosystemSamples.lanarkshire.zooms
    #expect(zooms.map(\.name) == ["ecosystem-government", "ecosystem-system", "ecosystem-community"])
    let system = try #require(zooms.first { $0.name == "ecosystem-system" })
    #expect(system.title.hasPrefix("Service system: ") && system.subject == "North and South Lanarkshire")
    #expect(system.description.contains("Public health: meso; Part of the local health and social care system."))
    #expect(system.description.contains("Scottish Government (Government) → NHS Lanarkshire (governs, accountability)"))
    #expect(FigureGuideName.matches(FigureName.ecosystem.rawValue, zooms.map(\.name)))
    let unplaced = EcosystemFigure(subject: "x", actors: [actor("a", nil)])
    #expect(unplaced.zooms.map(\.name) == ["ecosystem-other"])
  }

  @Test func manyTiesAreCountedBetweenDomains() {
    let actors = [actor("a", .government), actor("b", .system), actor("c")]
    let ties = (0..<40).map { EcosystemFigure.Tie(from: ["a", "b"][$0 % 2], to: ["c", "a"][$0 % 2], kind: .funds) }
    let figure = EcosystemFigure(subject: "x", actors: actors, ties: ties).figure
    #expect(figure.wide.connectors.count == 2)
    let texts = figure.wide.labels.map(\.text)
    #expect(texts.contains("Government – Community, 20 ties: 20 funds"))
    #expect(texts.contains("Government – Service system, 20 ties: 20 funds"))
    #expect(figure.note.contains("Numbers count the ties between two domains"))
    #expect(figure.table.rows.count == 43)
  }

  @Test func missingVoicesAndTheBoundaryAreExplained() {
    let figure = EcosystemFigure(
      subject: "x",
      actors: [
        actor("a", isHeard: false), actor("b", .community, [], .outside, isHeard: true),
        actor("c", .system, [.meso, .micro]),
      ]
    ).figure
    for drawing in [figure.wide, figure.narrow] {
      let texts = drawing.labels.map(\.text).joined(separator: " ")
      #expect(texts.contains("no account here speaks for this actor"))
      #expect(texts.contains("outside"))
      #expect(texts.contains("boundary, as the accounts speak of it"))
      #expect(texts.contains("also meso"))
    }
    #expect(figure.description.contains("No account here speaks for A."))
    #expect(figure.caption.contains("An actor on several levels stands at the innermost"))
  }

  @Test func nothingUnsaidIsExplained() {
    let figure = EcosystemFigure(subject: "x", actors: [actor("a")]).figure
    let texts = figure.wide.labels.map(\.text).joined(separator: " ")
    #expect(!texts.contains("missing voice"))
    #expect(!texts.contains("boundary"))
    #expect(!figure.caption.contains("boundary"))
    #expect(figure.description == "Community: A (micro). No ties are named.")
    #expect(EcosystemFigure(subject: "x", actors: []).figure.description == "No actors are named.")
  }

  @Test func aTieToNoDomainIsNeitherWithinNorAcross() {
    func told(_ domain: Domain?) -> String {
      let actors = [actor("a"), actor("b", domain)]
      return EcosystemFigure(subject: "x", actors: actors, ties: [.init(from: "a", to: "b", kind: .funds)]).figure
        .description
    }
    #expect(told(nil).contains("1 tie (1 funds); each stands in the table."))
    #expect(told(.community).contains("1 tie (1 funds), none of them between domains; each stands in the table."))
    #expect(told(.system).contains("1 tie (1 funds), 1 of them between domains; each stands in the table."))
  }

  @Test func tiesToNobodyAndToOneselfAreListed() {
    let ties = [EcosystemFigure.Tie(from: "a", to: "ghost"), .init(from: "a", to: "a", kind: .informs, label: "talks")]
    let figure = EcosystemFigure(subject: "x", actors: [actor("a")], ties: ties).figure
    #expect(figure.wide.connectors.isEmpty)
    #expect(figure.table.rows.map { $0[0].text } == ["A", "A → A", "A → ghost"])
    #expect(figure.wide.labels.map(\.text).contains("A → ghost"))
    #expect(figure.note.hasPrefix("A tie that does not join two of the actors is listed and not drawn."))
  }

  @Test func noBoxLosesItsLevels() {
    let figure = EcosystemFigure(
      subject: "x", actors: [actor("a", .community, [.meso], .boundary), actor("b", .system, [.macro], .outside)]
    ).figure
    for drawing in [figure.wide, figure.narrow] {
      let texts = drawing.labels.map(\.text).joined(separator: " ")
      #expect(texts.contains("meso") && texts.contains("macro"))
    }
  }

  @Test func actorsAreLinkedToTheirEvidence() {
    let figure = EcosystemSamples.lanarkshire.figure
    #expect(Set(figure.wide.marks.compactMap(\.anchor)).count == 18)
    #expect(Set(figure.narrow.marks.compactMap(\.anchor)).count == 18)
    #expect(figure.table.rows[0][0].anchor == "actor-scottish-government")
  }

  @Test func usualMapsShowSingleLines() {
    let single = (UInt64(0)..<20).count { seed in
      var random = Seeded(seed)
      return !EcosystemMap(EcosystemNetwork(EcosystemRandom.figure(actors: 12, ties: 14, using: &random))).isBundled
    }
    #expect(single >= 18)
  }
}

/// Whether a guide is found for figures whose names go on after its own.
enum FigureGuideName {
  static func matches(_ guide: String, _ names: [String]) -> Bool {
    names.allSatisfy { $0 == guide || $0.hasPrefix(guide + "-") }
  }
}

/// Pieces of different lines that lie on each other for more than a little.
func mergedLines(in drawing: Drawing) -> [String] {
  let pieces = drawing.connectors.enumerated().flatMap { line, connector in
    connector.pieces.map { (line: line, from: $0.from, to: $0.to) }
  }
  let level = pieces.filter { $0.from.y == $0.to.y }.map {
    (line: $0.line, at: $0.from.y, low: min($0.from.x, $0.to.x), high: max($0.from.x, $0.to.x))
  }
  let upright = pieces.filter { $0.from.x == $0.to.x }.map {
    (line: $0.line, at: $0.from.x, low: min($0.from.y, $0.to.y), high: max($0.from.y, $0.to.y))
  }
  return [level, upright].flatMap { pieces in
    let sorted = pieces.sorted { $0.at < $1.at }
    return sorted.indices.flatMap { index in
      sorted[(index + 1)...].prefix { $0.at - sorted[index].at < 2 }
        .filter {
          $0.line != sorted[index].line && min($0.high, sorted[index].high) - max($0.low, sorted[index].low) > 1
        }
        .map { "\($0) lies on \(sorted[index])" }
    }
  }
}
