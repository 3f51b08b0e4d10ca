@testable import Figures

/// The demonstration cases' numbers as the reference computation gives them (Model §3.1, §3.2).
enum SampleFigures {
  static let intended = AxisReadings(
    mode: AxisReading(
      status: .sufficient, interval: 2...2, weights: [1: 0.1, 2: 0.607, 3: 0.293], excerpts: 11, sources: 5,
      anchor: "c-mode-intended"),
    aim: AxisReading(
      status: .sufficient, interval: 2...2, weights: [1: 0.12, 2: 0.88], excerpts: 7, sources: 5,
      anchor: "c-aim-intended"),
    stance: AxisReading(
      status: .sufficient, interval: 4...4, weights: [2: 0.1, 3: 0.1, 4: 0.5, 6: 0.3], excerpts: 6, sources: 4,
      anchor: "c-stance-intended"))

  static let actual = AxisReadings(
    mode: AxisReading(
      status: .sufficient, interval: 1...1, weights: [0: 0.25, 1: 0.75], excerpts: 7, sources: 4,
      anchor: "c-mode-actual"),
    aim: AxisReading(
      status: .sufficient, interval: 1...1, weights: [1: 1], excerpts: 5, sources: 3, anchor: "c-aim-actual"),
    stance: AxisReading(
      status: .sufficient, interval: 1...1, weights: [1: 0.7, 2: 0.2, 3: 0.1], excerpts: 9, sources: 5,
      anchor: "c-stance-actual"))

  static func cube(_ mark: CubeMark) -> Figure {
    PowerDynamicsCube(
      mark: mark, subject: "The Social Contract", intended: intended, actual: actual, intendedAnchor: "c-intended",
      actualAnchor: "c-actual", assessedActual: AssessedRanks(mode: 1, aim: 1, stance: 1, anchor: "c-assessed")
    ).figure
  }

  static let calledFor = AxisReadings(
    mode: AxisReading(
      status: .sufficient, interval: 2...2, weights: [1: 0.14, 2: 0.5, 3: 0.36], excerpts: 7, sources: 5,
      anchor: "c-mode-called-for"),
    aim: AxisReading(
      status: .insufficient, interval: 2...2, weights: [2: 1], excerpts: 2, sources: 2, anchor: "c-aim-called-for"),
    stance: .silent)

  static let strips = PowerDynamicsStrips(
    subject: "The Social Contract", intended: intended, calledFor: calledFor, actual: actual
  ).figure

  static func at(_ rank: Int?, to last: Int? = nil) -> AxisReading {
    rank.map { AxisReading(status: .insufficient, interval: $0...(last ?? $0), anchor: "e-\($0)") } ?? .silent
  }

  static let gap = InvolvementGapChart(
    subject: "The Social Contract",
    rows: [
      .init(
        label: "Eskilstuna municipality", intended: AxisReadings(mode: at(2), aim: at(2), stance: at(3)),
        actual: AxisReadings(mode: at(1), aim: at(1), stance: at(1)), anchor: "s-esk"),
      .init(
        label: "Västmanland region", intended: AxisReadings(mode: at(1, to: 3), aim: at(1), stance: at(4)),
        actual: AxisReadings(mode: at(1), aim: at(1), stance: at(1, to: 3)), anchor: "s-vml"),
    ]
  ).figure

  static let triad = IntegrationTriad(
    subject: "North and South Lanarkshire",
    structural: .init(
      state: .enactedButConstraining, enabling: 0.16, constraining: 0.84, enactment: 4.0 / 7, balance: -0.68,
      coverage: 1, anchor: "c-structural"),
    relational: .init(
      state: .lacking, enabling: 0.195, constraining: 0.805, enactment: 0.25, balance: -0.61, coverage: 1,
      anchor: "c-relational"),
    institutional: .init(
      state: .lacking, enabling: 0.26, constraining: 0.74, enactment: 0, balance: -0.48, coverage: 1,
      anchor: "c-institutional"),
    dominant: .structural, pattern: "structure-led",
    outsiders: [
      .init(label: "Third sector organisations", standing: .boundary, anchor: "p-third"),
      .init(label: "Service users and families", standing: .outside),
    ]
  ).figure

  static let indicators = IntegrationIndicators(
    subject: "North and South Lanarkshire",
    groups: [
      .init(
        type: .structural, state: .enactedButConstraining,
        rows: [
          .init(
            label: "Multidisciplinary teams",
            evidence: .init(enabling: 0.75, constraining: 0.25, present: 1, excerpts: 3, sources: 2), anchor: "c-teams"),
          .init(
            label: "Shared information systems",
            evidence: .init(enabling: 0, constraining: 1, present: 0, excerpts: 3, sources: 3), isAspired: true,
            anchor: "c-information"),
        ]),
      .init(type: .relational, state: .silent, rows: [.init(label: "Networking")]),
    ]
  ).figure

  static let all =
    [cube(.one), cube(.two), strips, gap, triad, indicators] + SampleMatrices.all + [
      SharedCubeTests.sample.figure, ServiceMapSample.figure, OpportunitySpaceSample.figure, LearningSample.figure,
      EcosystemSamples.lanarkshire.figure, CodingTreeSamples.lanarkshire.figures[0],
      AccountSamples.socialContract.figure,
      AccountSamples.cases.figure,
    ]
}
