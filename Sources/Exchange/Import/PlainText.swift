import CaseReader

/// A text of a project as a narrative can hold it: line feeds only, composed, without control characters.
struct PlainText {
  /// How offsets into the text as it was stored are counted.
  struct Counting: Hashable {
    enum Newlines { case asStored, one, two }

    var unit: OffsetUnit
    var newlines = Newlines.asStored
    var countsMark = false
  }

  /// A line that composing made shorter.
  private struct Shortened {
    let before: Range<Int>
    let after: Range<Int>
  }

  /// The text, in code points.
  private(set) var scalars: [Unicode.Scalar] = []
  /// Control characters of Windows-1252 that became the signs they were meant as.
  private(set) var windowsSigns = 0
  /// Characters that no text may hold, replaced.
  private(set) var replaced = 0
  private let stored: String
  private var shortened: [Shortened] = []
  private var hasCarriageReturns = false
  private var hasMark = false
  private var isASCII = true

  init(_ stored: String) {
    self.stored = stored
    scalars.reserveCapacity(stored.utf8.count)
    var previous: Unicode.Scalar?
    for scalar in stored.unicodeScalars {
      if !scalar.isASCII { isASCII = false }
      if previous == nil, scalar == "\u{FEFF}" {
        hasMark = true
      } else if scalar == "\r" {
        hasCarriageReturns = true
        scalars.append("\n")
      } else if scalar != "\n" || previous != "\r" {
        scalars.append(clean(scalar))
      }
      previous = scalar
    }
    disarm()
    if !isASCII { compose() }
  }

  /// A passage.
  subscript(range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  /// Ways in which offsets can be counted that differ for this text, the likeliest first.
  func countings(_ unit: OffsetUnit?) -> [Counting] {
    let units: [OffsetUnit] = unit.map { [$0] } ?? (isASCII ? [.codePoints] : [.codePoints, .utf16, .utf8])
    var newlines: [Counting.Newlines] = [.asStored]
    if hasCarriageReturns { newlines.append(.one) }
    if scalars.contains("\n") { newlines.append(.two) }
    return units.flatMap { unit in
      newlines.flatMap { newlines in
        (hasMark ? [true, false] : [false]).map { Counting(unit: unit, newlines: newlines, countsMark: $0) }
      }
    }
  }

  /// Where offsets lie: the places at or behind each, and at or before it, where they differ.
  ///
  /// - Parameter offsets: Places in the text as it was stored, in rising order, each once.
  func places(of offsets: [Int], _ counting: Counting) -> [Int: (start: Int, end: Int)] {
    var places: [Int: (start: Int, end: Int)] = [:]
    var (count, place, next) = (0, 0, 0)
    var previous: Unicode.Scalar?
    for scalar in stored.unicodeScalars {
      if next == offsets.count { break }
      let isMark = previous == nil && scalar == "\u{FEFF}"
      while next < offsets.count, offsets[next] <= count {
        places[offsets[next]] = (place, place)
        next += 1
      }
      let width = isMark ? (counting.countsMark ? 1 : 0) : Self.width(scalar, after: previous, counting)
      let step = isMark || scalar == "\n" && previous == "\r" ? 0 : 1
      while next < offsets.count, offsets[next] < count + width {
        places[offsets[next]] = (place + step, place)
        next += 1
      }
      (count, place, previous) = (count + width, place + step, scalar)
    }
    while next < offsets.count, offsets[next] == count {
      places[offsets[next]] = (place, place)
      next += 1
    }
    return shortened.isEmpty ? places : places.mapValues { (composed($0.start), composed($0.end)) }
  }

  private static func width(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?, _ counting: Counting) -> Int {
    if scalar == "\n" {
      switch counting.newlines {
      case .asStored: return 1
      // Its carriage return counted.
      case .one: return previous == "\r" ? 0 : 1
      case .two: return previous == "\r" ? 1 : 2
      }
    }
    switch counting.unit {
    case .codePoints: return 1
    case .utf16: return scalar.value > 0xFFFF ? 2 : 1
    case .utf8: return UTF8.width(scalar)
    case .utf8OfHTML: return scalar == HTMLText.blockEnd ? 0 : UTF8.width(scalar)
    }
  }

  // MARK: - Cleaning

  private mutating func clean(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x20...0x7E, 0x0A: return scalar
    case 0x2028, 0x2029, 0x0B, 0x0C: return "\n"
    case 0x80...0x9F:
      windowsSigns += 1
      return Self.windows[Int(scalar.value) - 0x80]
    default:
      guard ContentNames.isRefused(scalar) else { return scalar }
      replaced += 1
      return "\u{FFFD}"
    }
  }

  /// U+0080–U+009F as Windows-1252 has them.
  private static let windows = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)

  /// The opening of a comment would be left out wherever it is quoted.
  private mutating func disarm() {
    var index = 0
    while let start = scalars[index...].firstIndex(of: "<") {
      if scalars[start...].starts(with: ["<", "!", "-", "-"]) {
        scalars[start] = "\u{FF1C}"
        replaced += 1
      }
      index = start + 1
    }
  }

  /// Composes line by line, since nothing composes across lines.
  private mutating func compose() {
    var (result, line): ([Unicode.Scalar], [Unicode.Scalar]) = ([], [])
    var start = 0
    result.reserveCapacity(scalars.count)
    for (index, scalar) in scalars.enumerated() {
      line.append(scalar)
      guard scalar == "\n" || index == scalars.count - 1 else { continue }
      let composed = Self.composed(line[...])
      if composed != line {
        shortened.append(
          Shortened(before: start..<index + 1, after: result.count..<result.count + composed.count))
        result += composed
      } else {
        result += line
      }
      line.removeAll(keepingCapacity: true)
      start = index + 1
    }
    if !shortened.isEmpty { originals = shortened.map { Array(scalars[$0.before]) } }
    scalars = result
  }

  /// Lines before they were composed.
  private var originals: [[Unicode.Scalar]] = []

  private static func composed(_ scalars: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    guard scalars.contains(where: { $0.value >= 0x300 }) else { return Array(scalars) }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return Array(ContentNames.composed(String(view)).unicodeScalars)
  }

  private func composed(_ place: Int) -> Int {
    var (low, high) = (0, shortened.count)
    while low < high {
      let middle = (low + high) / 2
      if shortened[middle].before.lowerBound <= place { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return place }
    let line = shortened[low - 1]
    if place >= line.before.upperBound { return place - line.before.upperBound + line.after.upperBound }
    let prefix = Self.composed(originals[low - 1].prefix(place - line.before.lowerBound))
    return min(line.after.lowerBound + prefix.count, line.after.upperBound)
  }
}
