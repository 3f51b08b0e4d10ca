import Diagnostics

/// Finds where addresses stand in a text; CommonMark only tells the line of a link's text.
struct AddressPlaces {
  private let bytes: [UInt8]
  private let file: String
  private let firstLine: Int
  /// Where each line begins.
  private let lines: [Int]
  private var from = 0

  init(_ bytes: [UInt8], file: String, firstLine: Int) {
    (self.bytes, self.file, self.firstLine) = (bytes, file, firstLine)
    lines = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
  }

  /// The place of the next address of these words; the line alone where it is spelt in another way.
  ///
  /// - Parameter line: Line of the file on which the link begins.
  mutating func place(of address: String, line: Int) -> SourceSpan {
    let number = min(max(0, line - firstLine), lines.count - 1)
    let end = number + Self.reach < lines.count ? lines[number + Self.reach] : bytes.count
    guard let index = index(of: Array(address.utf8), in: max(from, lines[number])..<max(from, end)) else {
      return SourceSpan(file: file, line: line)
    }
    from = index + address.utf8.count
    let found = lines[number...min(number + Self.reach, lines.count - 1)].lastIndex { $0 <= index } ?? number
    let column = bytes[lines[found]..<index].count { $0 & 0xC0 != 0x80 } + 1
    return SourceSpan(file: file, line: firstLine + found, column: column)
  }

  /// Lines behind that of a link's first word on which its address may stand.
  private static let reach = 20

  private func index(of words: [UInt8], in range: Range<Int>) -> Int? {
    guard let first = words.first, range.lowerBound < bytes.count else { return nil }
    var index = range.lowerBound
    while let next = bytes[index..<min(range.upperBound, bytes.count)].firstIndex(of: first) {
      if bytes[next...].starts(with: words) { return next }
      index = next + 1
    }
    return nil
  }
}
