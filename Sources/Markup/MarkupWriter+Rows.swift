extension MarkupWriter {
  /// Writes rows of a table whose cells carry the head of their column as `data-th`, so that a narrow screen can
  /// show each row as a card. A cell that only says that there is nothing has no head, and no place on a card.
  ///
  /// - Parameter heads: The heads of the columns, in order; cells of rows with fewer keep the first ones.
  package mutating func rows(labelled heads: [String], _ rows: (inout MarkupWriter) -> Void) {
    // Of `<td data-th="…"/>`, what stands between the name and the end.
    let labels = heads.map { head in
      Markup.build { $0.leaf("td", .text("data-th", head)) }.bytes.dropFirst(3).dropLast(2)
    }
    append(rendered: Self.label(Markup.build(rows).bytes, labels))
  }

  private static func label(_ bytes: [UInt8], _ labels: [ArraySlice<UInt8>]) -> [UInt8] {
    var labelled: [UInt8] = []
    labelled.reserveCapacity(bytes.count * 2)
    var (column, start) = (0, 0)
    for index in bytes.indices.dropLast(3)
    where bytes[index] == UInt8(ascii: "<") && bytes[index + 1] == UInt8(ascii: "t") {
      guard bytes[index + 3] == UInt8(ascii: ">") || bytes[index + 3] == UInt8(ascii: " ") else { continue }
      switch bytes[index + 2] {
      case UInt8(ascii: "r"): column = 0
      case UInt8(ascii: "h"): column += 1
      case UInt8(ascii: "d"):
        if column < labels.count, !isSilent(bytes[index...]) {
          labelled += bytes[start..<index + 3]
          labelled += labels[column]
          start = index + 3
        }
        column += 1
      default: break
      }
    }
    return labelled + bytes[start...]
  }

  /// Whether what begins with a cell is one with a dash alone, or is marked as saying nothing.
  private static func isSilent(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.starts(with: dash) || bytes.starts(with: none)
  }

  private static let dash = Array("<td>–</td>".utf8)
  private static let none = Array("<td class=\"none\">".utf8)
}
