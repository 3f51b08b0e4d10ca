import CaseModel

/// Reads dates that are written as words: `2021-10`, `2016/2018`, `March 2020`, `ca. 350 BC`, `forthcoming`.
enum DateWords {
  /// The date; words that hold no number stand for themselves. `nil` where they say that there is none.
  static func date(_ text: String) -> WorkDate? {
    if saysNone(text) { return nil }
    if let range = range(text) { return range }
    if let date = single(text) { return date }
    let areWords = text.utf8.count <= 40 && !text.contains { $0.isNumber || $0 == "<" || $0 == "/" }
    return areWords ? WorkDate(words: text) : nil
  }

  static func saysNone(_ text: String) -> Bool {
    let bare = String(text.lowercased().filter { $0.isLetter })
    return ["", "nd", "nodate", "undated", "null", "unknown", "none", "notdated", "ud", "sa"].contains(bare)
      && !text.contains(where: \.isNumber)
  }

  /// 1 to 4; `nil` for what is no season.
  static func season(_ word: String) -> Int? {
    let word = word.lowercased().trimmed
    if let number = Int(word) { return (1...4).contains(number) ? number : season(ofMonth: number) }
    return switch word {
    case "spring", "vår", "forår", "kevät": 1
    case "summer", "sommar", "sommer", "kesä": 2
    case "autumn", "fall", "höst", "høst", "efterår", "syksy": 3
    case "winter", "vinter", "talvi": 4
    default: nil
    }
  }

  /// Months from 13 to 24 are seasons, in two series. (CSL 1.0.2; EDTF, level 1)
  static func season(ofMonth month: Int) -> Int? {
    if (13...16).contains(month) { return month - 12 }
    return (21...24).contains(month) ? month - 20 : nil
  }

  /// `Mar`, `March`, `mars`, `maaliskuu`: 3.
  static func month(_ word: String) -> Int? {
    let word = word.lowercased().filter { $0 != "." }
    guard word.count >= 3 else { return nil }
    return names.firstIndex { names in names.contains { word.hasPrefix($0) } }.map { $0 + 1 }
  }

  private static let names: [[String]] = [
    ["jan", "tammi"], ["feb", "helmi"], ["mar", "maalis"], ["apr", "huhti"], ["may", "maj", "mai", "touko"],
    ["jun", "kesäk"], ["jul", "heinä"], ["aug", "elo"], ["sep", "syysk"], ["oct", "okt", "loka"], ["nov", "marras"],
    ["dec", "des", "joulu"],
  ]

  private static func range(_ text: String) -> WorkDate? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { String($0).trimmed }
    // `07/2024` is a month.
    if parts.count == 2, parts[0].utf8.count > 2 || parts[0] == ".." { return range(parts[0], parts[1]) }
    for dash in ["–", "—", " - ", "_"] {
      let parts = text.split(separator: dash, omittingEmptySubsequences: false)
      if parts.count == 2, let range = range(String(parts[0]).trimmed, String(parts[1]).trimmed) { return range }
    }
    let years = text.split(separator: "-", omittingEmptySubsequences: false)
    guard years.count == 2, years[0].utf8.count == 4 else { return nil }
    // `2019-20` is no month and no season, so it is two years.
    let isYear = years[1].utf8.count == 4 || Int(years[1]).map { $0 > 12 && season(ofMonth: $0) == nil } ?? false
    return isYear ? range(String(years[0]), String(years[1])) : nil
  }

  /// The second of two years of which the last two digits are written: `2020/21`, `1999/00`; `nil` where they are none.
  private static func shortYear(_ last: String, after first: String) -> String? {
    guard first.utf8.count == 4, let year = Int(first), let digits = Int(last) else { return nil }
    if digits == (year + 1) % 100 { return String(year + 1) }
    return digits > year % 100 ? String(year / 100 * 100 + digits) : nil
  }

  private static func range(_ first: String, _ written: String) -> WorkDate? {
    var last = written
    if last.utf8.count == 2, last != "..", last.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      // `2020/12` is a month.
      guard let year = shortYear(last, after: first) else { return nil }
      last = year
    }
    let isOpen = last == ".." || last.isEmpty
    guard var date = single(first == ".." ? last : first) else { return nil }
    if isOpen {
      date.isOpen = true
    } else if first != ".." {
      guard let end = single(last)?.start else { return nil }
      if end != date.start { date.end = end }
    }
    return date
  }

  private static func single(_ text: String) -> WorkDate? {
    var words = text
    var isCirca = false
    if let last = words.last, "~?%".contains(last) {
      words.removeLast()
      isCirca = true
    }
    let lower = words.lowercased()
    for sign in ["circa ", "ca. ", "ca ", "c. ", "about ", "c."] where lower.hasPrefix(sign) && !isCirca {
      words = String(words.dropFirst(sign.count)).trimmed
      isCirca = true
    }
    guard var date = iso(words) ?? written(words) else { return nil }
    date.isCirca = isCirca
    return date
  }

  /// `2021`, `2021-10`, `2021-10-05T10:00`, `-0350`, `2021-21`.
  private static func iso(_ text: String) -> WorkDate? {
    let isNegative = text.hasPrefix("-") && text.utf8.count >= 4
    let bare = (isNegative ? text.dropFirst() : text[...]).prefix { $0 != "T" && $0 != " " }
    let isWhole =
      bare.count == text.count - (isNegative ? 1 : 0) || text.dropFirst(bare.count).first == "T"
      || text.contains(":")
    let parts = bare.split(separator: "-", omittingEmptySubsequences: false)
    guard isWhole, (1...3).contains(parts.count), let year = Int(parts[0]), parts[0].utf8.count <= 4 else { return nil }
    // A year before the common era in EDTF counts one more: 0000 is 1 BC.
    let rest = parts.dropFirst().map { Int($0) }
    guard rest.allSatisfy({ $0 != nil || parts.count == 1 }) else { return nil }
    let month = rest.first ?? nil
    guard
      let point = WorkDate.Point(
        year: isNegative ? -year : year, month: month, day: rest.count > 1 ? rest[1] : nil)
    else { return nil }
    var date = WorkDate(point)
    if let month { date.season = season(ofMonth: month) }
    return date
  }

  /// `March 3, 2020`, `3 March 2020`, `Spring 2019`, `350 BC`, `03/2020`.
  private static func written(_ text: String) -> WorkDate? {
    let words = text.split { " ,/".contains($0) }.map(String.init)
    guard (1...4).contains(words.count) else { return nil }
    var (year, month, day): (Int?, Int?, Int?) = (nil, nil, nil)
    var (season, isBefore): (Int?, Bool) = (nil, false)
    for word in words {
      let bare = word.hasSuffix(".") ? String(word.dropLast()) : word
      if let number = Int(bare) {
        if bare.utf8.count >= 3, year == nil {
          year = number
        } else if month == nil, words.count > 1,
          !words.contains(where: { self.month($0) != nil }), number <= 12, year == nil || text.contains("/")
        {
          month = number
        } else if day == nil, number <= 31 {
          day = number
        } else {
          return nil
        }
      } else if let found = self.month(bare) {
        month = found
      } else if let found = self.season(bare) {
        season = found
      } else if ["bc", "bce", "b.c", "b.c.e", "fkr", "eaa"].contains(bare.lowercased()) {
        isBefore = true
      } else if !["ad", "ce", "of"].contains(bare.lowercased()) {
        return nil
      }
    }
    guard let year, let point = WorkDate.Point(year: isBefore ? -year : year, month: month, day: day) else {
      return nil
    }
    var date = WorkDate(point)
    date.season = season
    return date
  }
}
