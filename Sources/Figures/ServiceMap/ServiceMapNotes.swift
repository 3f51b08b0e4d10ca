import Words

/// What is marked about a service map as a whole: holes between actors, and citizens whom nothing reaches.
struct ServiceMapNotes {
  let plan: ServicePlan
  let width: Double
  let size: Double

  /// Draws the notes below `top` and returns their height.
  func draw(into drawing: inout Drawing, at top: Double) -> Double {
    let said = ServiceMapWords(plan: plan)
    var y = top + 8
    let others = [said.barrier, said.noCoProduction].compactMap(\.self)
    let notes = said.holes.map { (message: $0, isHole: true) } + others.map { (message: $0, isHole: false) }
    guard !notes.isEmpty else { return 0 }
    for note in notes {
      let middle = Point(23, y + 10)
      if note.isHole {
        ServiceSign.drawHole(into: &drawing, at: middle)
      } else {
        drawing.add(ServiceSign.lack(at: middle))
      }
      let style = Label(text: "", at: Point(44, y + 10 + size * 0.35), size: size)
      y += drawing.add(TextBlock(plan.words.text(note.message), width: width - 52, style: style)) + 8
    }
    return y - top
  }
}
