import Testing

@testable import Figures

@Suite struct WordsTests {
  @Test func silentAbsentAndZeroStayApart() {
    #expect(PresenceSign.text(nil, .english) == "–")
    let unclear = IntegrationIndicators.Evidence(
      enabling: 0, constraining: 0, present: nil, excerpts: 1, sources: 1)
    #expect(PresenceSign.text(unclear, .english) == "?")
    #expect(unclear.balance == nil)
    #expect(signs(0) == 1)
    #expect(signs(0.5) == 2)
  }

  @Test func pairedAccountsAreCounted() {
    #expect(
      SampleFigures.gap.description.hasPrefix(
        "On mode, what is intended goes further than what is done in 1 of 2 accounts."))
    #expect(
      InvolvementGapChart(subject: "x", rows: []).figure.description
        == "No account speaks both of what is intended and of what is done.")
  }

  @Test func triadSaysWhatItShows() {
    let words = SampleFigures.triad.description
    #expect(words.contains("Structural integration is enacted but constraining (enactment 0.57, balance −0.68"))
    #expect(words.contains("The dominant type is structural."))
    #expect(words.contains("Outside the boundary: Service users and families."))
  }

  @Test func ofTypesThatCannotBeToldNoneIsSaidNotToLead() {
    #expect(!IntegrationTriad(subject: "x").figure.description.contains("dominant"))
    #expect(IntegrationTriad(subject: "x", pattern: "mixed").figure.description.contains("No type is dominant."))
  }

  @Test func anIntervalLiesBetweenItsEnds() {
    let reading = AxisReading(status: .sufficient, interval: 1...3, weights: [1: 0.5, 3: 0.5], excerpts: 4, sources: 2)
    let words = PowerDynamicsStrips(subject: "x", actual: AxisReadings(mode: reading, aim: .silent, stance: .silent))
    #expect(words.figure.description.contains("done between consumer and enhanced (consumer"))
  }

  @Test func turnsAreExactAtTheQuarters() {
    #expect(Turn.sineAndCosine(0) == (0, 1))
    #expect(Turn.sineAndCosine(0.25) == (1, 0))
    #expect(Turn.sineAndCosine(0.5) == (0, -1))
    let (sine, cosine) = Turn.sineAndCosine(0.9)
    #expect(abs(sine * sine + cosine * cosine - 1) < 1e-9)
  }

  @Test func hatchesStayInside() {
    let across = Hatch.Across(tone: .ink, width: 1.5, spacing: 6)
    for rect in [Rect(x: 10, y: 20, width: 37, height: 14), Rect(x: 3, y: 4, width: 8, height: 60)] {
      let shape = Shape.hatch(rect, across)
      guard case .line(let from, let to) = shape.form else { Issue.record("no line"); continue }
      #expect(shape.paint.width == min(rect.width, rect.height))
      #expect(shape.paint.line == .bars(thickness: 1.5, gap: 4.5))
      // The first bar keeps away from the edge as far as bars do from each other.
      #expect(from.distance(to: to) == max(rect.width, rect.height) - 5.25)
      #expect(from.middle(to: to).distance(toLine: rect.center, rect.center + (to - from)) < 1e-9)
    }
    let narrow = Shape.hatch(Rect(x: 0, y: 0, width: 2, height: 2), across)
    #expect(narrow.form.isNowhere)
    let disc = ends { $0.addHatch(Point(5, 5), radius: 30, spacing: 9, .rising) }
    #expect(disc.count > 8 && disc.allSatisfy { $0.distance(to: Point(5, 5)) < 30.001 })
  }

  /// The number of shapes that a share's disc is made of.
  private func signs(_ share: Double) -> Int {
    var drawing = Drawing(width: 20, height: 20)
    PresenceSign.drawDisc(share, at: Point(10, 10), radius: 8, into: &drawing)
    return drawing.items.count
  }

  private func ends(_ content: (inout Drawing.Strokes) -> Void) -> [Point] {
    var drawing = Drawing(width: 100, height: 100)
    drawing.addStrokes(.line(.ink), content)
    return stride(from: 0, to: drawing.numbers.count, by: 2).map {
      Point(drawing.numbers[$0], drawing.numbers[$0 + 1])
    }
  }
}

extension Shape.Form {
  /// Whether it is a line that ends where it begins.
  fileprivate var isNowhere: Bool { if case .line(let from, let to) = self { from == to } else { false } }
}
