import CaseModel
@testable import Figures

/// Figures from random data, extreme ones among them.
enum RandomFigures {
  static func reading(_ axis: Axis, last: Int, using random: inout Seeded) -> AxisReading {
    let status = [EvidenceStatus.sufficient, .sufficient, .sufficient, .singleSource, .insufficient, .silent]
      .randomElement(using: &random)!
    let low = Int.random(in: axis.ranks.lowerBound...last, using: &random)
    let high = Bool.random(using: &random) ? low : Int.random(in: low...last, using: &random)
    let parts = (axis.ranks.lowerBound...last).map { rank in
      (rank, Bool.random(using: &random) ? Double.random(in: 0...1, using: &random) : 0)
    }
    let total = max(parts.reduce(0) { $0 + $1.1 }, 0.001)
    return AxisReading(
      status: status, interval: status == .silent ? nil : low...high,
      weights: Dictionary(uniqueKeysWithValues: parts.map { ($0.0, $0.1 / total) }),
      excerpts: Int.random(in: 0...400, using: &random), sources: Int.random(in: 0...60, using: &random), anchor: "e-1")
  }

  static func readings(mark: CubeMark, using random: inout Seeded) -> AxisReadings {
    AxisReadings(
      mode: reading(.mode, last: mark.last(.mode), using: &random),
      aim: reading(.aim, last: mark.last(.aim), using: &random),
      stance: reading(.stance, last: mark.last(.stance), using: &random))
  }

  static func assessed(mark: CubeMark, using random: inout Seeded) -> AssessedRanks? {
    guard Bool.random(using: &random) else { return nil }
    return AssessedRanks(
      mode: Int.random(in: 0...mark.last(.mode), using: &random),
      aim: Int.random(in: 1...mark.last(.aim), using: &random),
      stance: Int.random(in: 1...mark.last(.stance), using: &random), anchor: "a-1")
  }

  static func cube(using random: inout Seeded) -> Figure {
    let mark = CubeMark.allCases.randomElement(using: &random)!
    return PowerDynamicsCube(
      mark: mark, subject: "Case <&> “one”", intended: readings(mark: mark, using: &random),
      actual: readings(mark: mark, using: &random), intendedAnchor: "c-i", actualAnchor: nil,
      assessedIntended: assessed(mark: mark, using: &random), assessedActual: assessed(mark: mark, using: &random)
    ).figure
  }

  static func strips(using random: inout Seeded) -> Figure {
    PowerDynamicsStrips(
      subject: "Case", intended: readings(mark: .two, using: &random),
      calledFor: Bool.random(using: &random) ? readings(mark: .two, using: &random) : AxisReadings(),
      actual: readings(mark: .two, using: &random), assessedIntended: assessed(mark: .two, using: &random),
      assessedActual: assessed(mark: .two, using: &random)
    ).figure
  }

  static func label(using random: inout Seeded) -> String {
    let words = ["Eskilstuna", "middle", "manager", "samhällsbyggnadsförvaltningen", "of", "care", "Å", "North–South"]
    return (0..<Int.random(in: 1...9, using: &random)).map { _ in words.randomElement(using: &random)! }
      .joined(separator: " ")
  }

  static func gap(using random: inout Seeded) -> Figure {
    let rows = (0..<Int.random(in: 0...30, using: &random)).map { _ in
      InvolvementGapChart.Row(
        label: label(using: &random), intended: readings(mark: .two, using: &random),
        actual: readings(mark: .two, using: &random), anchor: "s-1")
    }
    return InvolvementGapChart(subject: "Case", rows: rows).figure
  }

  static func indicators(using random: inout Seeded) -> Figure {
    let groups = IntegrationType.allCases.map { type in
      IntegrationIndicators.Group(
        type: type, state: IntegrationState.allCases.randomElement(using: &random),
        rows: (0..<Int.random(in: 1...7, using: &random)).map { _ in indicator(using: &random) })
    }
    return IntegrationIndicators(subject: "Case", groups: groups).figure
  }

  private static func indicator(using random: inout Seeded) -> IntegrationIndicators.Row {
    let enabling = Double.random(in: 0...1, using: &random)
    let evidence = IntegrationIndicators.Evidence(
      enabling: enabling, constraining: Double.random(in: 0...(1 - enabling), using: &random),
      present: Bool.random(using: &random) ? Double.random(in: 0...1, using: &random) : nil,
      excerpts: Int.random(in: 1...300, using: &random), sources: Int.random(in: 1...80, using: &random))
    return .init(
      label: label(using: &random), evidence: Int.random(in: 0...3, using: &random) == 0 ? nil : evidence,
      isAspired: Bool.random(using: &random), anchor: "i-1")
  }

  static func triad(using random: inout Seeded) -> Figure {
    func node(_ random: inout Seeded) -> IntegrationTriad.Node {
      .init(
        state: IntegrationState.allCases.randomElement(using: &random)!,
        enabling: Double.random(in: 0...2, using: &random), constraining: Double.random(in: 0...2, using: &random),
        enactment: Double.random(in: 0...1, using: &random), balance: Double.random(in: -1...1, using: &random),
        coverage: Double.random(in: 0...1, using: &random), anchor: "t-1")
    }
    let outsiders = (0..<Int.random(in: 0...12, using: &random)).map { _ in
      IntegrationTriad.Outsider(
        label: label(using: &random), standing: .allCases.randomElement(using: &random)!, anchor: "o-1")
    }
    return IntegrationTriad(
      subject: "Case", structural: node(&random), relational: node(&random), institutional: node(&random),
      dominant: IntegrationType.allCases.randomElement(using: &random), pattern: "relationship-led",
      outsiders: outsiders
    ).figure
  }

  /// One of each kind.
  static func all(using random: inout Seeded) -> [Figure] {
    [
      cube(using: &random), strips(using: &random), gap(using: &random), indicators(using: &random),
      triad(using: &random),
    ]
  }
}
