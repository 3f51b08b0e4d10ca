import CaseModel
@testable import Figures

/// Names as authors write them: short, long, in any script, with signs that markup has to escape.
enum AwkwardText {
  static let words = [
    "a", "samhällsbyggnadsförvaltningen", "integrated", "care", "North & South", "<board>", "utvecklingsstörning",
    "Gesundheits- und Sozialwesen", "sosiaali- ja terveydenhuolto", "健康福祉局", "“quoted”", "team", "of", "the",
    "third-sector", "Donaudampfschifffahrtsgesellschaft", "users", "IT", "välfärd", "👩‍👩‍👧",
  ]

  static func make(using random: inout Seeded, upTo most: Int = 6) -> String {
    (0..<Int.random(in: 1...most, using: &random)).map { _ in words.randomElement(using: &random) ?? "a" }
      .joined(separator: " ")
  }
}

/// Ecosystems of any size and shape.
enum EcosystemRandom {
  static func figure(using random: inout Seeded) -> EcosystemFigure {
    let count = [0, 1, 4, 6, 8, 8, 12, 12, 18, 18, 26, 40].randomElement(using: &random) ?? 4
    let ties = [0, 1, 6, 6, 14, 14, 22, 30, 60].randomElement(using: &random) ?? 6
    return figure(actors: count, ties: count == 0 ? 0 : ties, using: &random)
  }

  static func figure(actors count: Int, ties: Int, using random: inout Seeded) -> EcosystemFigure {
    let domains: [Domain?] =
      Bool.random(using: &random) ? [.community] : [.government, .system, .community, nil]
    let isOpen = Bool.random(using: &random)
    let isHub = Int.random(in: 0..<6, using: &random) == 0
    return EcosystemFigure(
      subject: "Case <&>",
      actors: (0..<count).map { actor($0, domains, isOpen: isOpen, using: &random) },
      ties: (0..<ties).map { _ in
        .init(
          from: isHub ? "a0" : end(count, using: &random), to: end(count, using: &random),
          kind: Int.random(in: 0..<8, using: &random) == 0 ? nil : .allCases.randomElement(using: &random),
          label: Bool.random(using: &random) ? AwkwardText.make(using: &random) : nil,
          isBothWays: Bool.random(using: &random))
      })
  }

  private static let places: [ActorPlace] = [
    .inside, .notSpokenOf, .boundary, .boundary, .boundary, .boundary, .outside, .outside,
  ]

  /// Now and then an id that no actor has.
  private static func end(_ count: Int, using random: inout Seeded) -> String {
    Int.random(in: 0..<40, using: &random) == 0 ? "nobody" : "a\(Int.random(in: 0..<max(1, count), using: &random))"
  }

  private static func actor(
    _ index: Int, _ domains: [Domain?], isOpen: Bool, using random: inout Seeded
  ) -> EcosystemFigure.Actor {
    let levels = EcosystemLevel.allCases.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
    return .init(
      id: "a\(index)", name: AwkwardText.make(using: &random), domain: domains.randomElement(using: &random) ?? nil,
      levels: levels.reversed(),
      standing: isOpen ? Self.places.randomElement(using: &random) ?? .inside : .notSpokenOf,
      isHeard: [true, false, nil].randomElement(using: &random) ?? nil,
      role: Bool.random(using: &random) ? AwkwardText.make(using: &random, upTo: 14) : nil,
      institutions: (0..<Int.random(in: 0...4, using: &random)).map { _ in AwkwardText.make(using: &random) },
      anchor: Bool.random(using: &random) ? "actor-\(index)" : nil)
  }
}
