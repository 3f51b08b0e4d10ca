/// What is marked about a service map as a whole: holes between actors, and citizens whom nothing reaches.
struct ServiceMapNotes {
  let plan: ServicePlan
  let width: Double
  let size: Double

  /// Draws the notes below `top` and returns their height.
  func draw(into drawing: inout Drawing, at top: Double) -> Double {
    let words = ServiceMapWords(plan: plan)
    var y = top + 8
    var notes: [(text: String, isHole: Bool)] = words.holes.map { ($0, true) }
    if let barrier = words.barrier { notes.append((barrier, false)) }
    if let verdict = words.noCoProduction { notes.append((verdict, false)) }
    guard !notes.isEmpty else { return 0 }
    for note in notes {
      let middle = Point(23, y + 10)
      if note.isHole {
        ServiceSign.drawHole(into: &drawing, at: middle)
      } else {
        drawing.add(ServiceSign.lack(at: middle))
      }
      let style = Label(text: "", at: Point(44, y + 10 + size * 0.35), size: size)
      y += drawing.add(TextBlock(note.text, width: width - 52, style: style)) + 8
    }
    return y - top
  }
}
