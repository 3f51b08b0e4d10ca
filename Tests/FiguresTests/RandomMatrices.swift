import CaseModel
@testable import Figures

/// Random matrices of signs and random agreement, from nothing to many rows and columns.
enum RandomMatrices {
  static func coordinators(using random: inout Seeded) -> Figure {
    let sources = (0..<Int.random(in: 0...40, using: &random)).map { _ in RandomFigures.label(using: &random) }
    let conditions = (0..<Int.random(in: 0...14, using: &random)).map { index in
      CoordinatorMatrix.Condition(
        number: index < 5 ? "R\(index + 1)" : "F\(index - 4)", label: RandomFigures.label(using: &random),
        isResponsibility: index < 5, state: .allCases.randomElement(using: &random)!,
        bySource: (0..<Int.random(in: 0...(sources.count), using: &random)).map { _ in
          .allCases.randomElement(using: &random)!
        }, anchor: Bool.random(using: &random) ? "c-\(index)" : nil)
    }
    return CoordinatorMatrix(subject: "Case", sources: sources, conditions: conditions).figure
  }

  static func power(using random: inout Seeded) -> Figure {
    let rows = (0..<Int.random(in: 0...40, using: &random)).map { index in
      let marks = PowerWay.allCases.filter { _ in Bool.random(using: &random) }.map { way in
        (way, StandingMatrix.Mark(.allCases.randomElement(using: &random)!, anchor: "c-\(index)-\(way.rawValue)"))
      }
      return StandingMatrix.Row(
        actor: RandomFigures.label(using: &random), marks: Dictionary(uniqueKeysWithValues: marks),
        hasBoundary: Bool.random(using: &random))
    }
    return StandingMatrix(subject: "Case", rows: rows).figure
  }

  static func agreement(using random: inout Seeded) -> Figure {
    let groups = ["Axes", "Attributes", "Codes"].map { title in
      CoderAgreement.Group(
        title: title, rows: (0..<Int.random(in: 0...30, using: &random)).map { _ in row(using: &random) },
        namesFull: Bool.random(using: &random))
    }
    let tentative = Double(Int.random(in: 0...95, using: &random)) / 100
    return CoderAgreement(
      subject: "Case", reliable: tentative + 0.04, tentative: tentative, fewestUnits: 5, groups: groups
    ).figure
  }

  private static func row(using random: inout Seeded) -> CoderAgreement.Row {
    let reading = AgreementReading.allCases.randomElement(using: &random)!
    return .init(
      label: RandomFigures.label(using: &random),
      alpha: reading == .undefined ? nil : min(1, Double.random(in: -1.5...1.5, using: &random)),
      units: Int.random(in: 0...4000, using: &random), coders: Int.random(in: 2...9, using: &random),
      reading: reading, anchor: Bool.random(using: &random) ? "c-1" : nil)
  }
}
