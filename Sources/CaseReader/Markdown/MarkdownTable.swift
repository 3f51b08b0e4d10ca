import CaseModel

/// A table as it is written: strokes between cells, a line of hyphens below the head.
struct MarkdownTable {
  /// A row with its line in the marked text, from 1.
  struct Row {
    let line: Int
    var cells: [[UInt8]]
  }

  let alignments: [TextTable.Alignment]
  let head: Row
  let rows: [Row]

  /// Reads the lines of a paragraph; `nil` when they are no table.
  ///
  /// - Parameter first: Number of the first line in the marked text, from 1.
  init?(_ lines: ArraySlice<ArraySlice<UInt8>>, first: Int) {
    guard lines.count >= 2, let top = lines.first, let second = lines.dropFirst().first else { return nil }
    guard top.contains(Self.stroke), let alignments = Self.alignments(second) else { return nil }
    head = Row(line: first, cells: Self.cells(top))
    guard head.cells.count == alignments.count else { return nil }
    self.alignments = alignments
    rows = lines.dropFirst(2).enumerated().map { Row(line: first + 2 + $0, cells: Self.cells($1)) }
  }

  private static let stroke = UInt8(ascii: "|")

  /// The columns that a line of hyphens and colons makes; `nil` for another line.
  private static func alignments(_ line: ArraySlice<UInt8>) -> [TextTable.Alignment]? {
    guard line.contains(stroke) || line.contains(UInt8(ascii: ":")) else { return nil }
    var alignments: [TextTable.Alignment] = []
    for cell in cells(line) {
      let (left, right) = (cell.first == UInt8(ascii: ":"), cell.last == UInt8(ascii: ":"))
      let hyphens = cell.dropFirst(left ? 1 : 0).dropLast(right ? 1 : 0)
      guard !hyphens.isEmpty, hyphens.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      switch (left, right) {
      case (true, true): alignments.append(.center)
      case (true, false): alignments.append(.left)
      case (false, true): alignments.append(.right)
      case (false, false): alignments.append(.natural)
      }
    }
    return alignments
  }

  /// The cells of a line, without the blanks at their ends. `\|` is a stroke that parts nothing, also in code.
  private static func cells(_ line: ArraySlice<UInt8>) -> [[UInt8]] {
    var rest = trimmed(line)
    if rest.first == stroke { rest = rest.dropFirst() }
    if rest.last == stroke, rest.dropLast().last != UInt8(ascii: "\\") { rest = rest.dropLast() }
    var cells: [[UInt8]] = [[]]
    for byte in rest {
      if byte != stroke {
        cells[cells.count - 1].append(byte)
      } else if cells[cells.count - 1].last == UInt8(ascii: "\\") {
        cells[cells.count - 1][cells[cells.count - 1].count - 1] = stroke
      } else {
        cells.append([])
      }
    }
    return cells.map { Array(trimmed($0[...])) }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isWord: (UInt8) -> Bool = { $0 != 0x20 && $0 != 0x09 }
    guard let first = bytes.firstIndex(where: isWord), let last = bytes.lastIndex(where: isWord) else { return [] }
    return bytes[first...last]
  }
}
