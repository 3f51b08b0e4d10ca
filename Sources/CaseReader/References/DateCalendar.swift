import CaseModel

/// Finds months and days in dates that no calendar has: `2021-13-45`, `30 February 2020`.
enum DateCalendar {
  /// Whether a value that is read as a date holds such a number, which is left out of it.
  static func lacks(_ value: LooseValue) -> Bool {
    switch value.kind {
    case .nothing: return false
    case .text(let text): return lacks(text)
    case .list(let items):
      if items.contains(where: { $0.text == nil }) { return items.contains(where: lacks) }
      return lacks(items.map { $0.text?.trimmed ?? "" })
    case .record(let entries):
      let date = ["year", "month", "day"].compactMap { value[$0]?.text?.trimmed }
      return lacks(date) || entries.contains { ["date-parts", "raw", "edtf"].contains($0.key) && lacks($0.value) }
    }
  }

  /// The same of a date in numbers or words, or of two with `/` between them.
  static func lacks(_ text: String) -> Bool {
    text.split(separator: "/").contains { isOff(String($0)) }
  }

  private static func isOff(_ text: String) -> Bool {
    let words = text.split { " ,.".contains($0) }.map(String.init)
    if let month = words.lazy.compactMap(DateWords.month).first {
      let numbers = words.filter { Int($0) != nil }.sorted { $0.utf8.count > $1.utf8.count }
      return numbers.count == 2 && numbers[1].utf8.count < 3 && lacks([numbers[0], String(month), numbers[1]])
    }
    let parts = (words.first ?? "").prefix { $0 != "T" }.split(separator: "-").map { String($0.prefix { $0.isNumber }) }
    return parts.first?.utf8.count == 4 && lacks(parts)
  }

  /// - Parameter parts: A year and, where they are known, its month and its day.
  private static func lacks(_ parts: [String]) -> Bool {
    // Of `2019-2020` the second is a year.
    guard parts.count > 1, parts[1].utf8.count < 3 || Int(parts[1]) == nil, let year = Int(parts[0]),
      let month = Int(parts[1]) ?? DateWords.month(parts[1])
    else {
      return false
    }
    let day = parts.count > 2 ? Int(parts[2]) : nil
    guard (1...12).contains(month) else { return DateWords.season(ofMonth: month) == nil || day != nil }
    return day.map { !WorkDate.Point.days(of: month, year).contains($0) } ?? false
  }
}
