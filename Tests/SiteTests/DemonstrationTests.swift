import Testing

/// The papers' conclusions come out of the codings; nothing writes them down. Beside each stands what of the paper it
/// answers to: B is Hoppe et al. (2024), D the Lanarkshire study, A Danielsson and Westrup (2024), C Brix et al. (2021).
@Suite struct DemonstrationTests {
  private func involvement() async throws -> CaseFile.Involvement {
    try await Demonstration.json("social-contract").involvement
  }

  /// B, Discussion: strategic commitments above, consumer practice below.
  @Test func theSocialContractMeansStrategicAndDoesConsumer() async throws {
    let found = try await involvement()
    let mode = try #require(found.axes["mode"])
    #expect(mode.intended.text == "[2, 2] sufficient, 3 of 2")
    #expect(mode.intended.stability?.text == "fragile eskilstuna process-manager, 2 of 3")
    #expect(mode.actual.text == "[1, 1] sufficient, 7 of 4")
    #expect(mode.actual.stability?.text == "stable, 1 of 7")
    #expect((found.class.intended.value, found.class.actual.value) == ("strategic", "consumer"))
    #expect(found.class.intended.conditions.map(\.state) == ["silent", "silent"])
    #expect(found.class.actual.conditions.map(\.state) == ["confirmed"])
    #expect(found.class.actual.stability?.recoding.flips == 1 && found.class.actual.stability?.recoding.of == 7)
  }

  /// B, Discussion, on wish lists: user participation and collaboration are wished for, and nobody has committed to them.
  @Test func theSocialContractCallsForMoreThanItMeans() async throws {
    let axes = try await involvement().axes
    #expect(axes["mode"]?.calledFor.text == "[2, 2] sufficient, 7 of 5")
    #expect(axes["mode"]?.calledFor.stability?.text == "stable, 3 of 7")
    #expect(axes["aim"]?.intended.status == "silent")
    #expect(axes["aim"]?.calledFor.text == "[2, 2] sufficient, 7 of 5")
    #expect(axes["aim"]?.calledFor.stability?.text == "stable, 0 of 7")
    #expect(axes["aim"]?.actual.lo == 1 && axes["aim"]?.actual.hi == 1)
    #expect(axes["stance"]?.intended.status == "insufficient" && axes["stance"]?.intended.excerpts == 1)
    #expect(axes["stance"]?.calledFor.text == "[4, 4] sufficient, 5 of 4")
    #expect(axes["stance"]?.calledFor.stability?.recoding.flips == 2)
    #expect(axes["stance"]?.actual.text == "[1, 1] sufficient, 9 of 5")
  }

  /// B's definition of the gap: political or strategic intention against operational practice.
  @Test func theSocialContractHasAGapBetweenLevelsOnModeAlone() async throws {
    let found = try await involvement()
    let gap = try #require(found.axes["mode"]?.betweenLevels.gap)
    #expect((gap.lo, gap.hi, gap.verdict) == (1, 1, "short"))
    #expect(gap.stability?.state == "fragile")
    #expect(gap.stability?.recoding.flips == 3 && gap.stability?.recoding.of == 10)
    #expect(["aim", "stance"].allSatisfy { found.axes[$0]?.betweenLevels.gap.verdict == "open" })
    #expect(found.view == "between-levels")
    #expect(found.ceiling == "enhanced")
    #expect(
      found.flags == ["conditions-unconfirmed", "no-citizen-voice", "single-coder", "terms-ahead-of-practice"]
        || found.flags == ["no-citizen-voice", "single-coder", "terms-ahead-of-practice"])
  }

  /// B, on boundary spanning and roles: little of it was there, and the role taken was that of command.
  @Test func theSocialContractsTablesKeepWhatIsWantedApart() async throws {
    let codes = try await Demonstration.json("social-contract").codes
    #expect(codes["role-commander"]?.text == "3 done, 0 wanted, 0 missing")
    #expect(codes["role-enabler"]?.text == "0 done, 2 wanted, 0 missing")
    #expect(codes["timing-definition"]?.text == "0 done, 2 wanted, 0 missing")
    #expect(codes["bs-trust"]?.wanted == 1)
    #expect(codes["bs-neutral-space"] == nil)
  }

  /// D, Table 3 and Discussion: structures in place that constrain; relations and institutions lacking.
  @Test func lanarkshireIsStructureLed() async throws {
    let found = try await Demonstration.json("lanarkshire").integration
    #expect((found.pattern, found.dominant) == ("structure-led", "structural"))
    #expect(found.stability?.text == "sensitive north-teams, 8 of 37")
    check(found.structural, "enacted-but-constraining", 4.0 / 7, -0.737, "17 of 9", "stable, 5 of 17")
    check(found.relational, "lacking", 0.25, -0.542, "10 of 6", "sensitive north-teams, 3 of 10")
    check(found.institutional, "lacking", 0, -0.371, "10 of 7", "stable, 0 of 10")
    #expect(found.relational.calledFor == ["re-working"])
  }

  private func check(
    _ type: CaseFile.IntegrationType, _ state: String, _ enactment: Double, _ balance: Double, _ amount: String,
    _ stability: String
  ) {
    #expect(type.state == state)
    #expect(abs((type.enactment ?? -1) - enactment) < 1e-9)
    #expect(abs((type.balance ?? -9) - balance) < 5e-4)
    #expect("\(type.pairs) of \(type.sources)" == amount)
    #expect(type.stability?.text == stability)
  }

  @Test func lanarkshiresAreasAreUndetermined() async throws {
    let areas = try await Demonstration.json("lanarkshire").integration.areas
    #expect(Set(areas.keys) == ["north", "south", "pan"])
    #expect(areas.values.allSatisfy { $0.pattern == "undetermined" })
  }

  /// D, on the enforced boundary: the third sector, independent providers and service users stand at it.
  @Test func lanarkshiresBoundaryIsThePapers() async throws {
    let power = try await Demonstration.json("lanarkshire").power
    #expect(
      power.filter { $0.value.place == "boundary" }.keys.sorted()
        == ["independent-providers", "service-users", "third-sector"])
    #expect(power.values.allSatisfy { ["boundary", "not-spoken-of"].contains($0.place) })
  }

  @Test func noReadingOfThePapersDisagreesAndNoneIsIndependent() async throws {
    for id in ["social-contract", "lanarkshire"] {
      let rows = try await Demonstration.json(id).comparison
      #expect(!rows.isEmpty)
      #expect(rows.allSatisfy { $0.verdict != "disagrees" && !$0.independent })
    }
  }
}

/// What the model says of the other two studies. (Model §3.3, §3.4, §10.20)
@Suite struct DeclaredCasesTests {
  /// A, abstract: what coordinators need; whether any of it was in place is not reported.
  @Test func theCoordinatorsStudyCallsForFourteenThings() async throws {
    let coordination = try await Demonstration.json("coordinators").coordination
    #expect(coordination.states == ["called-for"])
    #expect((coordination.conditions.count, coordination.met, coordination.spokenOf) == (14, 0, 14))
    #expect(coordination.roles.isEmpty)
  }

  /// C, the Aalborg example: some partners co-produce with citizens; most of the rest is left open.
  @Test func theAalborgServiceLeavesUnknownsUnknown() async throws {
    let opportunity = try await Demonstration.json("meaningful-work").opportunity
    #expect(opportunity.coProduction == true)
    #expect(opportunity.space == "undetermined")
    let corpus = try await Demonstration.corpus()
    let item = try #require(corpus.cases.first { $0.id == "meaningful-work" })
    let service = try #require(item.opportunity)
    #expect(item.serviceMap?.flows.isEmpty == true)
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
    #expect(file.coordination.states.isSuperset(of: ["met", "hindered", "contested"]))
  }

  @Test func everyCaseSpeaksForItself() async throws {
    for item in try await Demonstration.corpus().cases {
      #expect(item.headline != nil && item.findings.count >= 3 && !item.lenses.isEmpty, "\(item.id)")
      #expect(Set(item.narratives.map(\.label)).count == item.narratives.count, "labels of \(item.id)")
    }
  }
}
