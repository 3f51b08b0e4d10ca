/// A date of the proleptic Gregorian calendar at the precision its author gave.
package struct PartialDate: Sendable, Hashable, Comparable {
  /// Year, 1...9999.
  package let year: Int
  /// Month, 1...12; `nil` when only the year is known.
  package let month: Int?
  /// Day of the month; `nil` when only the month is known.
  package let day: Int?

  /// A date; `nil` when the numbers name no day of the calendar.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month, !(1...12).contains(month) { return nil }
    if let day {
      guard let month, (1...Self.days(in: month, of: year)).contains(day) else { return nil }
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2026`, `2026-11` or `2026-11-22`, with an optional time of day that is dropped; `nil` for anything else.
  package init?(iso text: String) {
    let halves = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    if halves.count == 2, !Self.isTime(halves[1]) { return nil }
    let parts = halves[0].split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), halves.count == 1 || parts.count == 3 else { return nil }
    var numbers: [Int] = []
    for (index, part) in parts.enumerated() {
      guard part.utf8.count == (index == 0 ? 4 : 2), part.utf8.allSatisfy(Self.isDigit), let number = Int(part)
      else { return nil }
      numbers.append(number)
    }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// The date in ISO 8601, at its own precision.
  package var iso: String {
    let rest = [month, day].compactMap { $0 }.map { "-" + Self.padded($0, to: 2) }.joined()
    return Self.padded(year, to: 4) + rest
  }

  /// The first day the date can mean, in ISO 8601.
  package var firstDay: String {
    "\(Self.padded(year, to: 4))-\(Self.padded(month ?? 1, to: 2))-\(Self.padded(day ?? 1, to: 2))"
  }

  /// Order by the first day each can mean.
  package static func < (left: PartialDate, right: PartialDate) -> Bool {
    (left.year, left.month ?? 1, left.day ?? 1) < (right.year, right.month ?? 1, right.day ?? 1)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  /// Whether the text is `hh:mm` or `hh:mm:ss`, with an optional `Z` or offset.
  private static func isTime(_ text: Substring) -> Bool {
    var clock = text
    if clock.hasSuffix("Z") {
      clock = clock.dropLast()
    } else if let sign = clock.lastIndex(where: { $0 == "+" || $0 == "-" }) {
      guard isClock(clock[clock.index(after: sign)...], fields: 2...2) else { return false }
      clock = clock[..<sign]
    }
    return isClock(clock, fields: 2...3)
  }

  private static func isClock(_ text: Substring, fields: ClosedRange<Int>) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let limits = [23, 59, 59]
    return fields.contains(parts.count)
      && zip(parts, limits).allSatisfy { part, limit in
        part.utf8.count == 2 && part.utf8.allSatisfy(isDigit) && Int(part).map { $0 <= limit } == true
      }
  }
}

/// A span of time, each end at its own precision.
package struct Period: Sendable, Hashable {
  /// First date; `nil` when open.
  package var from: PartialDate?
  /// Last date; `nil` when it goes on.
  package var to: PartialDate?

  /// A span of time.
  package init(from: PartialDate?, to: PartialDate?) {
    self.from = from
    self.to = to
  }
}
