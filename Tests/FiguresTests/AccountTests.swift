import Testing

@testable import Figures

@Suite struct AccountTests {
  @Test(arguments: 0..<20)
  func everyPanelHasRoomForAllItSays(chunk: UInt64) {
    for seed in chunk * 25..<(chunk + 1) * 25 {
      var random = Seeded(seed)
      let size = [0, 1, 3, 8, 20].randomElement(using: &random) ?? 1
      let figures = [
        AccountRandom.accounts(using: &random).figure, AccountRandom.cases(size, using: &random).figure,
      ]
      for figure in figures {
        check(figure, "seed \(seed)")
        #expect(figure.table.rows.allSatisfy { $0.count == figure.table.header.count })
      }
    }
  }

  @Test func twoHundredCasesHaveRoom() {
    var random = Seeded(1)
    let figure = AccountRandom.cases(200, using: &random).figure
    check(figure, "200 cases")
    #expect(figure.table.rows.count == 200)
    var again = Seeded(1)
    #expect(
      AccountRandom.cases(200, using: &again).figure.standalone(pageLink: "x").string
        == figure.standalone(pageLink: "x").string)
  }

  private func check(_ figure: Figure, _ comment: String) {
    for layout in FigureLayout.allCases {
      let drawing = figure.drawing(layout)
      #expect(faults(in: drawing).isEmpty, "\(comment), \(figure.name) \(layout.rawValue)")
      #expect(crowdedTargets(in: drawing).isEmpty, "\(comment), \(figure.name) \(layout.rawValue)")
    }
  }

  @Test func accountsAreCountedAndNotSummedUp() {
    let figure = AccountSamples.socialContract.figure
    #expect(figure.name == "accounts")
    #expect(figure.title.hasPrefix("Both what is intended and what is done: told in "))
    #expect(
      figure.description.contains(
        "On mode, 3 of 5 accounts speak of what is intended, 3 of what is done, and 2 of both."))
    #expect(figure.description.contains("On aim, 2 of 5 accounts speak"))
    #expect(figure.description.hasSuffix("Nothing said on any of the three: A source that speaks of other things."))
    #expect(figure.caption.contains("a single account is never the position of the case"))
    #expect(figure.caption.contains("not ranked"))
  }

  @Test func accountsWithOneSideKeepTheirPanel() throws {
    let figure = AccountSamples.socialContract.figure
    let row = try #require(figure.table.rows.first { $0[0].text == "Mälardalen university" })
    #expect(
      row.map(\.text) == ["Mälardalen university", "–", "–", "not co-production", "–", "empowerment", "–", "–"])
    #expect(row[0].anchor == "s-mdu")
    // Each of the panels has a head, and a sign for every side that is spoken of; silence has a sign that leads nowhere.
    #expect(figure.wide.marks.count == 5 + 14)
    #expect(figure.wide.labels.count { $0.text == "–" } == 5 * 6 - 14)
  }

  @Test func casesShowHowFarTheEvidenceGoes() throws {
    let figure = AccountSamples.cases.figure
    let row = try #require(figure.table.rows.first { $0[0].text.hasPrefix("River Valley") })
    #expect(row.map(\.text).contains("networked"))
    #expect(row.map(\.text).contains("value innovation (too little evidence)"))
    #expect(row[0].anchor == "../cases/river-valley/index.html#power")
    #expect(figure.caption.contains("Dotted and hollow: one source only."))
    #expect(
      figure.description.contains("On stance, 2 of 4 cases have evidence of what is intended, 3 of what is done")
    )
  }

  @Test func tooLittleEvidenceIsNoPlace() {
    let weak = AxisReading(status: .insufficient, interval: 2...2)
    let cases = CaseMultiples(
      subject: "x",
      cases: [
        .init(title: "Weak", intended: AxisReadings(mode: weak), actual: AxisReadings(mode: weak)),
        .init(title: "Apart", intended: AxisReadings(aim: weak), actual: AxisReadings(stance: weak)),
      ])
    #expect(cases.figure.title == "Intended and done both have a place on some scale: none of 2 cases")
    #expect(cases.figure.caption.contains("Small: too little evidence for a position."))
  }

  @Test func panelsKeepTheGivenOrder() {
    let names = AccountSamples.cases.figure.table.rows.map { $0[0].text }
    #expect(names == AccountSamples.cases.cases.map(\.title))
  }

  @Test func noPanelsAreSaidInWords() {
    #expect(AccountMultiples(subject: "x", accounts: []).figure.description == "No account speaks of involvement.")
    #expect(CaseMultiples(subject: "x", cases: []).figure.description == "There are no cases to show.")
  }
}
