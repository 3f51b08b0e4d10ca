import CaseModel
import Words

/// What the opportunity space says in words: title, description, caption and table.
struct OpportunityWords {
  let space: OpportunitySpaceFigure
  private var words: Words { space.words }
  private typealias Part = OpportunityDeclaration.Component

  var text: FigureText {
    FigureText(
      [message, .spaceBare(space.space)], shown: .spaceShown,
      note: [
        .spaceReading, Part.allCases.contains { space[$0].state == .unknown } ? .spaceHatched : nil, .spaceNoAverage,
        bottlenecks.isEmpty ? nil : .spaceOutline,
      ], in: words)
  }

  private var message: Message {
    if space.space == .undetermined { return .spaceUnknown }
    return bottlenecks.isEmpty ? .spaceBare(space.space) : .spaceHeldBack(space.space, by: bottlenecks)
  }

  /// `The opportunity space is partly in place.`
  var verdict: String { words.text(.spaceIs(space.space)) }

  /// Why, in a sentence.
  var reason: String {
    if space.space == .undetermined {
      let unknown = Part.allCases.filter { space[$0].state == .unknown }
      return words.text(unknown.isEmpty ? .spaceTooLittle : .spaceTooLittleAbout(unknown))
    }
    let weakest = bottlenecks
    let least: Message =
      switch weakest.count {
      case 0: .spaceNoFurther
      case 1: .spaceNoFurtherThan(weakest[0])
      default: .spaceNoFurtherThanAll(weakest)
      }
    return words.text(least)
  }

  /// The reason where the message above the drawing does not give it; `nil` where a component holds the space back.
  var drawnReason: String? { space.space == .undetermined || bottlenecks.isEmpty ? reason : nil }

  private var bottlenecks: [OpportunityDeclaration.Component] { Part.allCases.filter { space[$0].isBottleneck } }

  var description: String {
    let bottleneck = bottlenecks.isEmpty ? Message.spaceNoBottleneck : .spaceBottleneck(bottlenecks)
    let sentences =
      Part.allCases.map(sentence) + [
        bottleneck, space.remit.map { .spaceForWhom(Self.ended($0)) } ?? .spaceForWhomUnsaid,
        space.need.map { .spaceNeed(Self.ended($0)) } ?? .spaceNeedUnsaid, .spaceLinked,
      ]
    return [verdict, reason, words.sentences(sentences)].joined(separator: " ")
  }

  private static func ended(_ text: String) -> String { text.hasSuffix(".") ? text : text + "." }

  private func sentence(_ part: OpportunityDeclaration.Component) -> Message {
    let component = space[part]
    let answered = Self.answered(component)
    return component.level.map { .spaceComponentComplete(part, component.state, $0, answered) }
      ?? .spaceComponent(part, component.state, answered)
  }

  /// `5 of 7 answered`, or the share where no items are listed.
  static func answered(_ component: OpportunitySpaceFigure.Component) -> Message {
    guard !component.items.isEmpty else { return .spaceAnsweredShare(component.knownness) }
    return .spaceAnswered(component.items.count { $0.answer != .unknown }, of: component.items.count)
  }

  /// Each component, followed by its items.
  var table: DataTable {
    let header: [Message] = [
      .spaceHeadComponent, .spaceHeadState, .completenessHead, .spaceHeadAnswered, .spaceHeadBottleneck,
    ]
    return DataTable(
      header: header.map(words.text),
      rows: Part.allCases.flatMap { part -> [[DataTable.Cell]] in [row(part)] + space[part].items.map(row) })
  }

  private func row(_ part: OpportunityDeclaration.Component) -> [DataTable.Cell] {
    let component = space[part]
    return [
      .init(words.text(.componentTitle(part)), anchor: component.anchor), .init(words.word(component.state)),
      .init(words.text(.decimal(component.completeness))), .init(words.text(.percent(component.knownness))),
      .init(words.yes(component.isBottleneck)),
    ]
  }

  private func row(_ item: OpportunitySpaceFigure.Item) -> [DataTable.Cell] {
    let answer = item.answer == .unknown ? words.silent : words.word(item.answer)
    return [.init(item.words, anchor: item.anchor), .init(answer)]
      + Array(repeating: .init(words.silent), count: 3)
  }
}
