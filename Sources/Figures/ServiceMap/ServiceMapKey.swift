import Words

/// The signs that a service map uses, with their words, set in lines.
struct ServiceMapKey {
  let plan: ServicePlan
  /// What a number after “then” means; `nil` where boxes hold none.
  let numberWords: Message?
  let width: Double
  let size: Double

  private struct Entry {
    let words: Message
    let signWidth: Double
    let sign: (inout Drawing, Point) -> Void
  }

  private var entries: [Entry] {
    var entries: [Entry] = []
    if plan.steps.contains(where: \.activity.isCoProduced) {
      entries.append(
        Entry(words: .mapKeyCoProduced, signWidth: 24) { drawing, place in
          let box = Rect(x: place.x, y: place.y - 8, width: 24, height: 16)
          drawing.add(Shape(.rect(box, corner: 2), Paint.fill(.paper).outlined(.ink, 1.25)))
          ServiceSign.drawCoProduced(into: &drawing, along: box)
        })
    }
    if !plan.edges.isEmpty {
      entries.append(
        Entry(words: .mapKeyWork, signWidth: 30) { drawing, place in
          drawing.add(Connector([place, Point(place.x + 30, place.y)], .line(.ink, 1.5)), isSample: true)
        })
    }
    if plan.steps.contains(where: { !$0.activity.unmetNeeds.isEmpty }) {
      entries.append(
        Entry(words: .mapKeyLack, signWidth: 11) { drawing, place in
          drawing.add(ServiceSign.lack(at: Point(place.x + 5, place.y)))
        })
    }
    if let numberWords { entries.append(Entry(words: numberWords, signWidth: 0) { _, _ in }) }
    return entries
  }

  /// Draws the key below `top` and returns its height.
  func draw(into drawing: inout Drawing, at top: Double) -> Double {
    guard !entries.isEmpty else { return 0 }
    var place = Point(8, top + 10)
    var bottom = place.y
    for entry in entries {
      let indent = entry.signWidth + (entry.signWidth > 0 ? 8 : 0)
      let style = Label(text: "", at: Point(0, 0), size: size, tone: .muted)
      let text = plan.words.text(entry.words)
      let natural = indent + TextMetrics.width(text, size: size)
      if place.x > 8, place.x + natural > width - 8 { place = Point(8, bottom + 22) }
      entry.sign(&drawing, place)
      var words = style
      words.at = Point(place.x + indent, place.y + size * 0.35)
      let block = TextBlock(text, width: width - 8 - words.at.x, style: words)
      drawing.add(block)
      bottom = place.y + block.height - Label.leading(size)
      place.x += natural + 28
    }
    return bottom + 20 - top
  }
}
