/// The actors' names over their upright lines: above them where they fit, else as a stair to the left.
struct ExchangeHeads {
  /// From the top of the heads to where the lines begin to be used.
  let height: Double
  private let blocks: [TextBlock]
  private let x: [Double]
  /// Where each name begins, from the top of the heads.
  private let tops: [Double]
  private let isStair: Bool
  private let size: Double

  /// Names above lines that stand at `x`, `pitch` apart.
  init(names: [String], x: [Double], pitch: Double, size: Double) {
    (self.x, self.size) = (x, size)
    var style = Label(text: "", at: Point(0, 0), size: size, alignment: .middle, bold: true)
    let columns = names.map { TextBlock($0, width: pitch - 10, style: style) }
    isStair = !Self.fit(columns, names, width: pitch - 10)
    guard isStair else {
      let tallest = columns.map(\.height).max() ?? 0
      (blocks, height) = (columns, 34 + tallest)
      tops = columns.map { 26 + tallest - $0.height }
      return
    }
    style.alignment = .end
    let steps = zip(names, x).map { TextBlock($0, width: $1 - 24, style: style) }
    var y = 30.0
    var tops = names.map { _ in 0.0 }
    // The last actor's name is on top, so that no line crosses a name.
    for index in names.indices.reversed() {
      tops[index] = y
      y += steps[index].height + 4
    }
    (blocks, height, self.tops) = (steps, y + 6, tops)
  }

  /// Names stay above their lines while no word must be broken and none takes more than four lines.
  private static func fit(_ columns: [TextBlock], _ names: [String], width: Double) -> Bool {
    zip(columns, names).allSatisfy { column, name in
      column.count <= 4
        && name.split(separator: " ").allSatisfy {
          TextMetrics.width(String($0), size: column.style.size, bold: true) <= width
        }
    }
  }

  func drawNames(into drawing: inout Drawing, from top: Double) {
    for (index, block) in blocks.enumerated() {
      drawing.add(block.at(Point(x[index] - (isStair ? 10 : 0), top + tops[index] + size * 0.9)))
    }
  }

  func drawLifelines(into drawing: inout Drawing, from top: Double, to bottom: Double) {
    let paint = Paint.line(.rule, 1.75)
    for (x, start) in zip(x, tops) {
      let foot = Point(x, bottom)
      // A line of the stair begins beside its name.
      let elbow = top + start + size * 0.55
      drawing.add(
        isStair
          ? Shape(.bend(Point(x - 7, elbow), Point(x, elbow), foot), paint)
          : .line(Point(x, top + height - 4), foot, paint))
    }
  }
}
