import CaseModel

/// Reads dates in all the forms that exports have them in.
enum DateReader {
  /// The date; `nil` where none can be made out.
  static func date(_ value: LooseValue) -> WorkDate? {
    switch value.kind {
    case .nothing: nil
    case .text(let text): PlainText.of(text).flatMap { DateWords.date($0) }
    case .list(let items): list(items)
    case .record: record(value)
    }
  }

  /// Whether a value is an empty form, or says that there is no date.
  static func saysNothing(_ value: LooseValue) -> Bool {
    if let text = value.text { return DateWords.saysNone(text) }
    if let items = value.items { return items.allSatisfy(saysNothing) }
    guard let entries = value.entries else { return true }
    let dates = entries.filter { ["date-parts", "raw", "literal", "year", "edtf", "date-time"].contains($0.key) }
    return dates.allSatisfy { saysNothing($0.value) } || dates.isEmpty
  }

  /// Pandoc's list of one or two records, or the numbers of one date.
  private static func list(_ items: [LooseValue]) -> WorkDate? {
    if items.first?.entries != nil || items.first?.items != nil { return range(items) }
    return point(items).flatMap { date(of: $0) }
  }

  private static func record(_ value: LooseValue) -> WorkDate? {
    var date: WorkDate?
    if let parts = value["date-parts"]?.items { date = list(parts) }
    for key in ["edtf", "raw", "literal", "date-time"] where date == nil {
      if let text = value[key]?.text.flatMap(PlainText.of) { date = DateWords.date(text) }
    }
    if date == nil, let year = value["year"] {
      date = point([year, value["month"], value["day"]].compactMap(\.self)).flatMap { self.date(of: $0) }
    }
    guard var date else { return nil }
    if let season = value["season"]?.text.flatMap(DateWords.season) { date.season = season }
    if date.start != nil, isTrue(value["circa"]) { date.isCirca = true }
    return date
  }

  private static func isTrue(_ value: LooseValue?) -> Bool {
    guard let value, !value.isEmpty else { return false }
    return value.text != "false" && value.text != "0"
  }

  private static func range(_ items: [LooseValue]) -> WorkDate? {
    let dates = items.compactMap { item -> WorkDate? in
      if let parts = item.items { return point(parts).flatMap { date(of: $0) } }
      return record(item)
    }
    guard var first = dates.first else { return nil }
    if dates.count > 1, let end = dates[1].start, end != first.start { first.end = end }
    return first
  }

  private struct Numbers {
    let year: Int
    let month: Int?
    let day: Int?
  }

  private static func point(_ parts: [LooseValue]) -> Numbers? {
    let texts = parts.map { $0.text?.trimmed }
    guard let first = texts.first, let first, let year = Int(first) else { return nil }
    let month = texts.count > 1 ? texts[1].flatMap { Int($0) ?? DateWords.month($0) } : nil
    return Numbers(year: year, month: month, day: texts.count > 2 ? texts[2].flatMap { Int($0) } : nil)
  }

  /// Months from 13 on are seasons.
  private static func date(of numbers: Numbers) -> WorkDate? {
    guard let point = WorkDate.Point(year: numbers.year, month: numbers.month, day: numbers.day) else { return nil }
    var date = WorkDate(point)
    if let month = numbers.month { date.season = DateWords.season(ofMonth: month) }
    return date
  }
}
