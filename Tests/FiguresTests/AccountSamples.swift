import CaseModel
@testable import Figures

/// Accounts in the manner of The Social Contract; the positions are made up for the picture.
enum AccountSamples {
  private static func at(_ rank: Int?, to last: Int? = nil, _ status: EvidenceStatus = .sufficient) -> AxisReading {
    rank.map { AxisReading(status: status, interval: $0...(last ?? $0), anchor: "e-\($0)") } ?? .silent
  }

  static let socialContract = AccountMultiples(
    subject: "The Social Contract",
    accounts: [
      .init(
        label: "Eskilstuna municipality", kind: "civil-servant account",
        intended: AxisReadings(mode: at(2), aim: at(2), stance: at(3)),
        actual: AxisReadings(mode: at(1), aim: at(1), stance: at(1)), anchor: "s-esk"),
      .init(
        label: "Västmanland region", kind: "civil-servant account",
        intended: AxisReadings(mode: at(1, to: 3), aim: at(1), stance: at(4)),
        actual: AxisReadings(mode: at(1), stance: at(1, to: 3)), anchor: "s-vml"),
      .init(
        label: "County administrative board of Södermanland", kind: "interview", intended: AxisReadings(mode: at(2))),
      .init(label: "Mälardalen university", actual: AxisReadings(mode: at(0), aim: at(1)), anchor: "s-mdu"),
      .init(label: "A source that speaks of other things", kind: "meeting"),
    ])

  static let cases = CaseMultiples(
    subject: "Demonstration corpus",
    cases: [
      .init(
        title: "The Social Contract", intended: AxisReadings(mode: at(2), aim: at(2), stance: at(4)),
        actual: AxisReadings(mode: at(1), aim: at(1), stance: at(1)), anchor: "../cases/tsc/index.html#power"),
      .init(
        title: "River Valley (teaching case)",
        intended: AxisReadings(mode: at(3), aim: at(2, to: 3, .singleSource), stance: at(4, to: 5)),
        actual: AxisReadings(mode: at(4), aim: at(4, .insufficient), stance: at(3, to: 5, .singleSource)),
        anchor: "../cases/river-valley/index.html#power"),
      .init(
        title: "Lanarkshire: health and social care integration", actual: AxisReadings(stance: at(2, .insufficient))),
      .init(title: "A case without a link"),
    ])
}

/// Panels with any readings, silent ones among them.
enum AccountRandom {
  static func accounts(using random: inout Seeded) -> AccountMultiples {
    let count = [0, 1, 2, 3, 7, 40].randomElement(using: &random) ?? 3
    return AccountMultiples(
      subject: "Case <&>",
      accounts: (0..<count).map { index in
        .init(
          label: AwkwardText.make(using: &random),
          kind: Bool.random(using: &random) ? AwkwardText.make(using: &random) : nil,
          intended: RandomFigures.readings(mark: .two, using: &random),
          actual: RandomFigures.readings(mark: .two, using: &random),
          anchor: Bool.random(using: &random) ? "s-\(index)" : nil)
      })
  }

  static func cases(_ count: Int, using random: inout Seeded) -> CaseMultiples {
    CaseMultiples(
      subject: "Site",
      cases: (0..<count).map { index in
        .init(
          title: AwkwardText.make(using: &random), intended: RandomFigures.readings(mark: .two, using: &random),
          actual: RandomFigures.readings(mark: .two, using: &random),
          anchor: Bool.random(using: &random) ? "../cases/c\(index)/index.html#power" : nil)
      })
  }
}
