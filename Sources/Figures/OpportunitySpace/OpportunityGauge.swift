import Words

/// A vessel filled up to a share with its number, or hatched when too little is known.
struct OpportunityGauge {
  let rect: Rect
  let level: Double?
  let words: Words

  private static let size = 13.0

  func draw(into drawing: inout Drawing) {
    let tone: Tone = level == nil ? .muted : .ink
    drawing.add(Shape(.rect(rect, corner: 3), Paint.fill(.paper).outlined(tone, 1.25)))
    guard let level else {
      return drawing.add(.hatch(rect, Hatch.Across(tone: .muted, width: 1.25, spacing: 8)))
    }
    if level > 0 {
      let fill = Rect(x: rect.x, y: surface(level), width: rect.width, height: rect.maxY - surface(level))
      // A full vessel has the round corners of its glass.
      drawing.add(Shape(.rect(fill, corner: level > 0.97 ? 3 : 0), .fill(.accent)))
    }
    drawing.add(Shape(.rect(rect, corner: 3), .line(.ink, 1.25)))
  }

  private func surface(_ level: Double) -> Double { rect.maxY - rect.height * level }

  /// The number on the surface, or beneath it where there is no room above.
  var label: Label {
    var label = Label(
      text: words.text(.spaceUnknownSign), at: Point(rect.center.x, rect.center.y + 5), size: Self.size,
      alignment: .middle, bold: true,
      halo: true)
    guard let level else { return label }
    let hasRoom = surface(level) - rect.y > Self.size + 8
    label.text = words.text(.decimal(level))
    label.halo = false
    label.at.y = hasRoom ? surface(level) - 6 : surface(level) + Self.size + 5
    if !hasRoom { label.tone = .paper }
    return label
  }
}
