import Words
import CaseModel
import Testing

@testable import Figures

/// A realistic case: what the chapter's example says of Aalborg.
enum LearningSample {
  static let figure = model.figure

  static let model = LearningFigure(
    subject: "Meaningful work in Aalborg",
    partners: [
      "Aalborg municipality", "Private companies", "Voluntary organisations", "Residential care homes",
      "Municipal community centres", "Case workers",
    ],
    rationale: .init(.new, anchor: "e-w3"), approach: .init(.active), orientation: [.init(.exploration)],
    components: [
      .init(.governance, .partial, anchor: "c-governance"), .init(.assets, .missing), .init(.routines, .unknown),
    ],
    coded: [.init(.interactive, count: 2, anchor: "e-w5"), .init(.active, count: 1, anchor: "e-w6")],
    notes: ["Something new is sought, and the learning that is declared is not interactive"])
}

@Suite struct LearningTests {
  private typealias Topic = LearningFigure.Topic

  private static func model(_ seed: UInt64) -> LearningFigure {
    var random = Seeded(seed)
    func said(_ topics: [Topic], _ random: inout Seeded) -> LearningFigure.Said<Topic>? {
      Bool.random(using: &random) ? .init(topics.randomElement(using: &random)!, anchor: "d") : nil
    }
    return LearningFigure(
      subject: "Case <&>",
      partners: (0..<Int.random(in: 0...12, using: &random)).map { _ in RandomServiceMap.label(using: &random) },
      rationale: said(Topic.rationales, &random), approach: said(Topic.approaches, &random),
      orientation: Topic.orientations.filter { _ in Bool.random(using: &random) }.map { .init($0, anchor: "o") },
      components: OpportunityDeclaration.Component.allCases.filter { _ in Bool.random(using: &random) }.map {
        .init($0, .allCases.randomElement(using: &random)!, anchor: "c")
      },
      coded: Topic.allCases.filter { _ in Bool.random(using: &random) }.map {
        .init($0, count: Int.random(in: 0...120, using: &random), anchor: "e")
      },
      notes: (0..<Int.random(in: 0...3, using: &random)).map { _ in RandomServiceMap.label(using: &random) })
  }

  @Test(arguments: 0..<20)
  func roomIsKept(chunk: UInt64) {
    for seed in chunk * 25..<(chunk + 1) * 25 {
      let figure = Self.model(seed).figure
      for layout in FigureLayout.allCases {
        let drawing = figure.drawing(layout)
        let faults = faults(in: drawing) + linkFaults(in: drawing) + spills(in: drawing) + merges(in: drawing)
        #expect(faults.isEmpty, "seed \(seed) \(layout.rawValue)")
      }
    }
  }

  @Test(arguments: [8, 90, 412] as [UInt64])
  func bytesAreTheSame(seed: UInt64) {
    func bytes() -> String {
      FigureLayout.allCases.map { Self.model(seed).figure.inline(layout: $0).string }.joined()
    }
    #expect(bytes() == bytes())
  }

  @Test func descriptionSaysWhatIsLit() {
    let words = LearningSample.figure.description
    #expect(words.hasPrefix("6 partners: Aalborg municipality, Private companies,"))
    #expect(words.contains("Why they collaborate: something new (declared)."))
    #expect(words.contains("Components: effective governance (partly in place); shared assets (missing)."))
    #expect(words.contains("How they learn: active (declared, coded in 1 passage); interactive (coded in 2 passages)."))
    #expect(words.contains("Adapting at home: not said."))
    #expect(words.hasSuffix("is not interactive."))
  }

  @Test func onlyWhatIsSaidIsFilled() {
    let marks = LearningSample.figure.wide.marks
    func isFilled(_ name: String) -> Bool? {
      marks.first { $0.name.hasPrefix(name) }?.paints.contains { $0.fill == .accent }
    }
    #expect(isFilled("Something new") == true && isFilled("Efficiency") == false)
    #expect(isFilled("Effective governance") == true && isFilled("Shared assets: missing") == false)
    #expect(isFilled("Knowledge-sharing routines: not known") == false)
    #expect(marks.first { $0.name.hasPrefix("Interactive") }?.anchor == "e-w5")
  }

  @Test func aCodeWithoutExcerptsLightsNothing() {
    let figure = LearningFigure(subject: "x", coded: [.init(.passive, count: 0)])
    #expect(!figure.light(.passive).isLit)
    #expect(figure.light(.passive).words.map(Words.english.text) == "not said")
    let unknown = LearningFigure(subject: "x", components: [.init(.assets, .unknown)]).light(.assets)
    #expect(!unknown.isLit && unknown.words.map(Words.english.text) == "not known")
  }

  @Test func partnersBeyondTheRoomAreCountedAndListed() {
    let figure = LearningSample.figure
    #expect(figure.wide.labels.contains { $0.text == "and 2 more" })
    #expect(!figure.narrow.labels.contains { $0.text.hasSuffix("more") })
    #expect(figure.table.rows.count == 14 + 6)
    #expect(figure.table.rows.allSatisfy { $0.count == figure.table.header.count })
    #expect(figure.table.rows.last?.first?.text == "Case workers")
  }

  @Test func nothingSaidIsSaidSo() {
    let figure = LearningFigure(subject: "x").figure
    #expect(figure.description.hasPrefix("Partners: not said. Why they collaborate: not said."))
    #expect(figure.wide.labels.contains { $0.text == "partners not said" })
    #expect(figure.note.contains("the authors’ model") && !figure.caption.contains("Heavy outline"))
    for layout in FigureLayout.allCases {
      #expect(faults(in: figure.drawing(layout)).isEmpty)
      #expect(!figure.drawing(layout).hasLinks)
    }
  }
}
