import CaseModel
import Words

/// One component as a quadrant: a vessel at its outer edge, and its name and state.
struct OpportunityPanel {
  /// The room a panel has: for its checklist too, or for little more than its name.
  enum Size {
    case large, small

    var gauge: Double { self == .large ? 38 : 36 }
    var text: Double { self == .large ? 14 : 13 }
  }

  /// The height of the name and state, with the margins.
  let headHeight: Double
  private let part: OpportunityDeclaration.Component
  private let component: OpportunitySpaceFigure.Component
  private let width: Double
  private let size: Size
  private let words: Words
  private let title: TextBlock
  private let lines: [TextBlock]

  private static let margin = 12.0

  init(
    _ part: OpportunityDeclaration.Component, _ component: OpportunitySpaceFigure.Component, width: Double, size: Size,
    _ words: Words
  ) {
    (self.part, self.component, self.width, self.size, self.words) = (part, component, width, size, words)
    let textWidth = width - size.gauge - 3 * Self.margin
    var style = Label(text: "", at: Point(0, 0), size: size.text + 1, bold: true)
    // A small panel has its name above the vessel.
    title =
      size == .large
      ? TextBlock(words.text(.componentTitle(part)), width: textWidth, style: style)
      : TextBlock(words.text(.componentShort(part)), width: width - 2 * Self.margin, style: style)
    style.size = size.text
    var lines: [TextBlock] = []
    if component.isBottleneck {
      // Bold, the word is wider than the room beside a small vessel; the panel's outline says it too.
      style.bold = size == .large
      let text = words.text(size == .large ? .bottleneckWeakest : .bottleneckShort)
      lines.append(TextBlock(text, width: textWidth, style: style))
    }
    style.bold = false
    lines.append(TextBlock(words.text(.componentState(component.state)), width: textWidth, style: style))
    style.tone = .muted
    lines.append(TextBlock(words.text(OpportunityWords.answered(component)), width: textWidth, style: style))
    self.lines = lines
    headHeight = lines.reduce(title.height) { $0 + $1.height } + 2 * Self.margin
  }

  /// Whether the vessel stands at the left.
  private var isLeft: Bool { part == .governance || part == .assets }
  /// Where the words begin, from the left edge.
  var textLeft: Double { isLeft ? size.gauge + 2 * Self.margin : Self.margin }
  var textWidth: Double { width - size.gauge - 3 * Self.margin }

  func draw(into drawing: inout Drawing, in rect: Rect) {
    let inside = rect.grown(by: -Self.margin)
    let gaugeTop = inside.y + (size == .small ? title.height + 4 : 0)
    let gauge = OpportunityGauge(
      rect: Rect(
        x: isLeft ? inside.x : inside.maxX - size.gauge, y: gaugeTop, width: size.gauge,
        height: inside.maxY - gaugeTop), level: component.level, words: words)
    let titleLeft = size == .small ? inside.x : rect.x + textLeft
    let end = lines.reduce(inside.y + title.height) { $0 + $1.height }
    // The items of a large panel lead to evidence of their own.
    let hit =
      size == .small
      ? rect : Rect(x: rect.x + textLeft - 3, y: rect.y + 6, width: textWidth + 6, height: end - rect.y - 4)
    drawing.add(EvidenceMark(spoken, anchor: component.anchor, hit: hit, box: rect)) { drawing in
      drawing.add(Shape(.rect(rect, corner: 6), outline))
      gauge.draw(into: &drawing)
      drawing.add(gauge.label)
      drawing.add(title, under: Point(titleLeft, inside.y))
      var y = inside.y + title.height
      for block in lines {
        drawing.add(block, under: Point(rect.x + textLeft, y))
        y += block.height
      }
    }
  }

  private var outline: Paint {
    if component.isBottleneck { return Paint.fill(.paper).outlined(.ink, 4) }
    return component.state == .unknown
      ? Paint.fill(.paper).outlined(.muted, 1.5, .dashed) : Paint.fill(.paper).outlined(.ink, 1.25)
  }

  private var spoken: String {
    let state = Message.spaceMark(part, component.state)
    let level = component.level.map { .spaceMarkComplete(state, $0) } ?? state
    return words.text(component.isBottleneck ? .spaceMarkBottleneck(level) : level)
  }
}
