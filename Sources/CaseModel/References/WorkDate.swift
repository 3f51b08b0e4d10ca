/// A date of a work, as exactly as its file gives it.
package struct WorkDate: Sendable, Hashable {
  /// One day, month or year.
  package struct Point: Sendable, Hashable {
    /// Year of the common era; negative before it, never 0.
    package let year: Int
    /// Month, 1...12; `nil` when not known.
    package let month: Int?
    /// Day, 1...31; `nil` when not known.
    package let day: Int?

    /// A point in time; what is no month, or no day of its month, is left out. `nil` for the year 0.
    package init?(year: Int, month: Int? = nil, day: Int? = nil) {
      guard year != 0, (-9999...9999).contains(year) else { return nil }
      self.year = year
      self.month = month.flatMap { (1...12).contains($0) ? $0 : nil }
      self.day = self.month.flatMap { month in day.flatMap { Self.days(of: month, year).contains($0) ? $0 : nil } }
    }

    /// The days of a month, 1...12. Every fourth year has a leap day, as the older calendar has it.
    package static func days(of month: Int, _ year: Int) -> ClosedRange<Int> {
      switch month {
      case 2: 1...(year.isMultiple(of: 4) ? 29 : 28)
      case 4, 6, 9, 11: 1...30
      default: 1...31
      }
    }
  }

  /// When, or when it began; `nil` where the date is words only.
  package var start: Point?
  /// When it ended; `nil` where it has no end of its own.
  package var end: Point?
  /// Whether it goes on: `2016/..`.
  package var isOpen = false
  /// Whether it is about right only.
  package var isCirca = false
  /// 1 spring, 2 summer, 3 autumn, 4 winter; `nil` when none is named.
  package var season: Int?
  /// Words that stand for a date, such as `forthcoming`; `nil` where it has a year.
  package var words: String?

  /// A date with a year.
  package init(_ start: Point, end: Point? = nil) { (self.start, self.end) = (start, end) }

  /// Words that stand for a date.
  package init(words: String) { self.words = words }
}
