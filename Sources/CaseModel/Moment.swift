/// A second in time, in UTC.
package struct Moment: Sendable, Hashable, Comparable {
  /// Seconds since the beginning of 1970, leap seconds left out.
  package let seconds: Int

  /// A moment.
  package init(seconds: Int) { self.seconds = seconds }

  /// The first second of the first day that a date can mean.
  package init(_ date: PartialDate) {
    self.init(seconds: Self.days(year: date.year, month: date.month ?? 1, day: date.day ?? 1) * 86_400)
  }

  /// Reads a date alone, which begins at 00:00 UTC, or a date with a time of day and its zone:
  /// `2027-01-01T14:00:00-08:00`, `2027-01-01 14:00Z`; `nil` for anything else, a time without a zone included.
  package init?(iso text: String) {
    guard let mark = text.firstIndex(where: { $0 == "T" || $0 == "t" || $0 == " " }) else {
      guard let date = PartialDate(iso: text) else { return nil }
      self.init(date)
      return
    }
    guard let date = PartialDate(iso: String(text[..<mark])), date.day != nil,
      let time = Self.time(text[text.index(after: mark)...])
    else { return nil }
    self.init(seconds: Moment(date).seconds + time)
  }

  /// Which comes first.
  package static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }

  /// Seconds of a time of day, in UTC, which may lie on the day before or after.
  private static func time(_ text: Substring) -> Int? {
    guard let sign = text.firstIndex(where: { "Zz+-−".contains($0) }), let clock = clock(text[..<sign], parts: 2...3),
      let offset = offset(text[sign...])
    else { return nil }
    return clock - offset
  }

  private static func offset(_ text: Substring) -> Int? {
    guard let sign = text.first else { return nil }
    if sign == "Z" || sign == "z" { return text.count == 1 ? 0 : nil }
    var digits = text.dropFirst()
    if digits.utf8.count == 4, digits.allSatisfy(\.isNumber) {
      digits.insert(":", at: digits.index(digits.startIndex, offsetBy: 2))
    }
    guard let seconds = clock(digits, parts: 1...2), seconds <= 15 * 3600 else { return nil }
    return sign == "+" ? seconds : -seconds
  }

  /// Seconds of `hh`, `hh:mm` or `hh:mm:ss`, parts of a second left out.
  private static func clock(_ text: Substring, parts count: ClosedRange<Int>) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard count.contains(parts.count) else { return nil }
    var seconds = 0
    for (part, (limit, weight)) in zip(parts, [(23, 3600), (59, 60), (59, 1)]) {
      let whole = weight == 1 ? part.prefix { $0 != "." } : part
      guard whole.utf8.count == 2, whole.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(whole),
        number <= limit
      else { return nil }
      seconds += number * weight
    }
    return seconds
  }

  /// Days since the beginning of 1970. (Hinnant 2014, days from civil)
  private static func days(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
