import Words

/// An activity's box: number and name, what it lacks, and where work goes when no line says so.
struct ActivityBox {
  let step: ServicePlan.Step
  let width: Double
  let height: Double
  private let actor: String?
  private let words: Words
  private let lines: [Line]

  private struct Line {
    let block: TextBlock
    var isLack = false
  }

  private static let inset = 14.0
  private static let air = 3.0
  private static let margin = 9.0
  private static let smallSize = 13.0

  /// `actor` stands over the name where no lane says it; `then` names followers by their numbers.
  init(
    _ step: ServicePlan.Step, width: Double, size: Double, actor: String? = nil, then: [Int] = [],
    smallestHeight: Double, words: Words
  ) {
    (self.step, self.width, self.actor, self.words) = (step, width, actor, words)
    let lines = Self.lines(of: step, width: width - Self.inset - 7, size: size, actor: actor, then: then, words)
    let text = lines.reduce(Double(lines.count - 1) * Self.air) { $0 + $1.block.height }
    self.lines = lines
    height = max(smallestHeight, (text + 2 * Self.margin).rounded(.up))
  }

  private static func lines(
    of step: ServicePlan.Step, width: Double, size: Double, actor: String?, then: [Int], _ words: Words
  ) -> [Line] {
    let name = Label(text: "", at: Point(0, 0), size: size)
    let plain = Label(text: "", at: Point(0, 0), size: smallSize)
    var quiet = plain
    quiet.tone = .muted
    let title = Message.mapNumbered(step.number, step.activity.name)
    let text = words.text(step.activity.isCoProduced ? .mapCoProducedStep(title) : title)
    var lines: [Line] = []
    if let actor { lines.append(Line(block: TextBlock(actor, width: width, style: quiet))) }
    lines.append(Line(block: TextBlock(text, width: width, style: name)))
    lines += step.activity.unmetNeeds.map {
      Line(block: TextBlock(words.text(.mapNotBrought($0)), width: width - 15, style: plain), isLack: true)
    }
    if step.isRepeated { lines.append(Line(block: TextBlock(words.text(.mapRepeated), width: width, style: quiet))) }
    if !then.isEmpty {
      let text = words.text(.mapThen(then.map(Message.number)))
      lines.append(Line(block: TextBlock(text, width: width, style: plain)))
    }
    return lines
  }

  func draw(into drawing: inout Drawing, at corner: Point) {
    let box = Rect(x: corner.x, y: corner.y, width: width, height: height)
    drawing.add(EvidenceMark(spoken, anchor: step.activity.anchor, hit: box, box: box)) { drawing in
      drawing.add(Shape(.rect(box, corner: 3), Paint.fill(.paper).outlined(.ink, 1.25)))
      if step.activity.isCoProduced { ServiceSign.drawCoProduced(into: &drawing, along: box) }
      var y = corner.y + Self.margin
      for line in lines {
        drawing.add(line.block, under: Point(corner.x + Self.inset + (line.isLack ? 15 : 0), y))
        if line.isLack { drawing.add(ServiceSign.lack(at: Point(corner.x + Self.inset + 5, y + 9))) }
        y += line.block.height + Self.air
      }
    }
  }

  private var spoken: String {
    let activity = step.activity
    let name =
      actor.map { Message.mapSpokenOf(step.number, $0, activity.name) } ?? .mapNumbered(step.number, activity.name)
    let shared = activity.isCoProduced ? .mapSpokenCoProduced(name) : name
    return words.text(activity.unmetNeeds.reduce(shared) { .mapSpokenLack($0, $1) })
  }
}
