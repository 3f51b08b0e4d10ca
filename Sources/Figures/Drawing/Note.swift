/// Lines of text of different weight that stay together, such as a name and what it says.
struct Note: Sendable {
  var lines: [Label]
  let size: Double

  /// A name in bold and `tone` over wrapped detail; either may be empty, and detail alone takes the tone.
  init(_ name: String, detail: String = "", width: Double, size: Double, tone: Tone = .ink) {
    self.size = size
    var style = Label(text: "", at: Point(0, 0), size: size, tone: name.isEmpty ? tone : .ink, halo: true)
    let details = detail.isEmpty ? [] : TextBlock(detail, width: width, style: style).labels
    (style.tone, style.bold) = (tone, true)
    lines = (name.isEmpty ? [] : TextBlock(name, width: width, style: style).labels) + details
  }

  var width: Double { lines.map(\.width).max() ?? 0 }
  var height: Double { Double(lines.count - 1) * Label.leading(size) + size }

}

extension Drawing {
  /// Adds the lines of a note from its upper left corner.
  mutating func add(_ note: Note, at corner: Point) {
    for (index, line) in note.lines.enumerated() {
      var label = line
      // From the top of the capitals to the first baseline.
      label.at = Point(corner.x, corner.y + note.size * 0.78 + Double(index) * Label.leading(note.size))
      add(label)
    }
  }
}
