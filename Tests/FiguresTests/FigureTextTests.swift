import Testing

@testable import Figures

/// A figure is a message, a line and a note; what is longer stands in its description and its guide.
@Suite struct FigureTextTests {
  @Test(arguments: 0..<60)
  func messagesAndNotesAreShort(seed: UInt64) {
    var random = Seeded(seed)
    for figure in RandomFigures.all(using: &random) { Self.expectShort(figure) }
  }

  @Test func samplesAreShort() { for figure in SampleFigures.all { Self.expectShort(figure) } }

  static func expectShort(_ figure: Figure) {
    #expect(FigureText.count(figure.title) <= 15, "\(figure.name): \(figure.title)")
    #expect(FigureText.count(figure.note) <= 40, "\(figure.name): \(figure.note)")
    #expect(FigureText.count(figure.shown) <= 18, "\(figure.name): \(figure.shown)")
    #expect(!figure.title.isEmpty && !figure.note.isEmpty && figure.shown.hasSuffix("."))
    #expect(!figure.title.contains(figure.subject), "\(figure.title)")
  }

  @Test func theCubeSaysHowFarPracticeIs() {
    #expect(SampleFigures.cube(.one).title == "What is done stays behind what was intended on mode, aim and stance")
    var matching = PowerDynamicsCube(
      mark: .one, subject: "x", intended: SampleFigures.actual, actual: SampleFigures.actual)
    #expect(matching.figure.title == "What is done matches what was intended on all three scales")
    matching.intended = AxisReadings()
    #expect(matching.figure.title == "What is done has a place here; too little is told of what was intended")
  }

  @Test func namesThatAreTooLongGiveWayToNumbers() {
    func matrix(_ names: [String]) -> Figure {
      StandingMatrix(subject: "x", rows: names.map { .init(actor: $0, marks: [:], hasBoundary: true) }).figure
    }
    #expect(matrix(["Parents"]).title == "Contributing, yet at the edge of decisions or outside: Parents")
    let long = "The association of the parents of children in the schools of the valley"
    #expect(matrix([long]).title == "Contributing, yet at the edge of decisions or outside: 1 of 1 actor")
  }
}
