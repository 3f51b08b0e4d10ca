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

    /// A point in time; what is no month or day is left out. `nil` for the year 0.
    package init?(year: Int, month: Int? = nil, day: Int? = nil) {
      guard year != 0, (-9999...9999).contains(year) else { return nil }
      self.year = year
      self.month = month.flatMap { (1...12).contains($0) ? $0 : nil }
      self.day = self.month == nil ? nil : day.flatMap { (1...31).contains($0) ? $0 : nil }
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
