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
