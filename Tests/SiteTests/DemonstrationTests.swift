import Testing

/// The papers' conclusions come out of the codings; nothing writes them down.
@Suite struct DemonstrationTests {
  @Test func theSocialContractReadsAsThePaperReadsIt() async throws {
    let involvement = try await Demonstration.json("social-contract").involvement
    #expect(involvement.class.actual.value == "consumer")
    #expect(involvement.class.intended.value == "strategic")
    #expect(involvement.ceiling == "enhanced")
    #expect(involvement.axes["stance"]?.actual.lo == 1)
    #expect(involvement.axes["stance"]?.actual.hi == 1)
    for axis in ["mode", "aim", "stance"] { #expect((involvement.axes[axis]?.gap?.guaranteed ?? 0) > 0) }
    #expect(involvement.flags.contains("terms-ahead-of-practice"))
  }

  @Test func theSocialContractHasTheGoldenValues() async throws {
    let involvement = try await Demonstration.json("social-contract").involvement
    let mode = try #require(involvement.axes["mode"])
    #expect(abs((mode.intended.weights["2"] ?? 0) - 0.607_142_857_143) < 1e-9)
    #expect(abs((mode.intended.consensus ?? 0) - 0.81) < 5e-4)
    #expect(abs((mode.gap?.delta ?? 0) - 0.925) < 5e-4)
    #expect(abs((involvement.axes["stance"]?.gap?.delta ?? 0) - 0.95) < 5e-4)
    #expect(involvement.gap.steps == 5)
    #expect(involvement.gap.span == 12)
    #expect(involvement.gap.band == "clear")
  }

  @Test func lanarkshireIsStructureLed() async throws {
    let integration = try await Demonstration.json("lanarkshire").integration
    #expect(integration.pattern == "structure-led")
    #expect(integration.dominant == "structural")
    #expect(integration.structural.state == "enacted-but-constraining")
    #expect(["lacking", "partial"].contains(integration.relational.state))
    #expect(["lacking", "partial"].contains(integration.institutional.state))
    #expect(abs((integration.structural.enactment ?? 0) - 4.0 / 7) < 1e-9)
  }

  @Test func lanarkshiresAreasAreUndetermined() async throws {
    let areas = try await Demonstration.json("lanarkshire").integration.areas
    #expect(Set(areas.keys) == ["north", "south", "pan"])
    #expect(areas.values.allSatisfy { $0.pattern == "undetermined" })
  }

  @Test func noReadingOfThePapersDisagrees() async throws {
    for id in ["social-contract", "lanarkshire"] {
      let rows = try await Demonstration.json(id).comparison
      #expect(!rows.isEmpty)
      #expect(rows.allSatisfy { $0.verdict == "agrees" || $0.verdict == "adjacent" })
    }
  }
}

/// What the model says of the other two studies. (Model §3.3, §3.4)
@Suite struct DeclaredCasesTests {
  @Test func theCoordinatorsStudyReportsNoObstacleAndNoDifference() async throws {
    let coordination = try await Demonstration.json("coordinators").coordination
    #expect(!coordination.conditions.values.contains("hindered"))
    #expect(!coordination.conditions.values.contains("contested"))
    #expect(coordination.met >= 13)
    #expect(coordination.roles.isEmpty)
    let corpus = try await Demonstration.corpus()
    let study = try #require(corpus.cases.first { $0.id == "coordinators" })
    let bySource = Dictionary(grouping: study.codings, by: \.excerpt.source).mapValues { Set($0.map(\.code)) }
    #expect(bySource.count == 2)
    #expect(Set(bySource.values).count == 1)
  }

  @Test func theAalborgServiceLeavesUnknownsUnknown() async throws {
    let opportunity = try await Demonstration.json("meaningful-work").opportunity
    #expect(opportunity.coProduction == true)
    #expect(opportunity.space == "undetermined")
    let corpus = try await Demonstration.corpus()
    let service = try #require(corpus.cases.first { $0.id == "meaningful-work" }?.opportunity)
    #expect(service.interdependence == nil)
    #expect(service.answers[.assets]?["digital"] == nil)
    #expect(service.answers[.governance]?["review"] == nil)
    #expect((service.answers[.routines] ?? [:]).values.allSatisfy { $0.value == .unknown })
    #expect(service.answers[.governance]?["remit"]?.value == .yes)
    #expect(service.answers[.assets]?["data-protection"]?.value == .yes)
  }

  @Test func theTeachingCaseShowsEveryFeatureAtWork() async throws {
    let file = try await Demonstration.json("river-valley")
    #expect(file.involvement.class.actual.value == "networked")
    #expect(file.integration.pattern != "undetermined")
    #expect(file.integration.areas.count == 2)
    #expect(file.opportunity.space != "undetermined")
    #expect(file.agreement.contains { $0.coders == 2 && $0.units >= 10 && $0.alpha != nil })
    #expect(file.comparison.contains { $0.verdict == "disagrees" })
    #expect(Set(file.coordination.conditions.values).isSuperset(of: ["met", "hindered", "contested", "aspired"]))
  }
}
