import CaseModel
import Words

/// Writes dates of works. (APA 7, 9.13–9.17)
struct DateWriter {
  let terms: StyleTerms

  /// The date behind the names: the year, with month and day where the type asks for them.
  ///
  /// - Parameter letter: What tells the year from another of the same name: `a`; empty where nothing does.
  func listed(_ work: Reference, letter: String) -> String {
    guard let date = work[.issued] else { return undated(work, letter) }
    guard let start = date.start else { return (date.words ?? terms.text(.noDate)) + hyphenated(letter) }
    let year = years(date) + letter
    guard WorkKind(work).showsDay, date.end?.year ?? start.year == start.year else { return circa(date, year) }
    if let season = date.season, terms.list(.seasons).indices.contains(season - 1) {
      return circa(date, year + ", " + terms.list(.seasons)[season - 1])
    }
    return circa(date, dayInList(start, date.end, year: year))
  }

  /// The date in a text: the year alone, that of the original before it.
  func cited(_ work: Reference, letter: String) -> String {
    guard let date = work[.issued] else { return undated(work, letter) }
    guard date.start != nil else { return (date.words ?? terms.text(.noDate)) + hyphenated(letter) }
    let year = circa(date, years(date) + letter)
    guard let original = work[.originalDate], original.start != nil, original != date else { return year }
    return plain(original) + "/" + year
  }

  /// `350 B.C.E.`, `2018–2019`, with `ca.` where it is about right only.
  func plain(_ date: WorkDate) -> String { date.start == nil ? date.words ?? "" : circa(date, years(date)) }

  /// A whole day in a sentence: `May 1, 2024`.
  func day(_ date: WorkDate) -> String {
    guard let start = date.start else { return date.words ?? "" }
    guard let month = start.month, let name = monthName(month) else { return year(start.year) }
    return filled(.date, year: year(start.year), month: name, day: start.day.map(String.init))
  }

  private func undated(_ work: Reference, _ letter: String) -> String {
    let status = work[.status] ?? ""
    guard let term = PublicationStatus(status) else { return terms.text(.noDate) + hyphenated(letter) }
    return term.text(status, terms: terms) + hyphenated(letter)
  }

  private func hyphenated(_ letter: String) -> String { letter.isEmpty ? "" : "-" + letter }

  private func circa(_ date: WorkDate, _ text: String) -> String {
    date.isCirca ? terms.text(.circa) + " " + text : text
  }

  private func years(_ date: WorkDate) -> String {
    guard let start = date.start else { return "" }
    if let end = date.end, end.year != start.year {
      let areBefore = start.year < 0 && end.year < 0
      return (areBefore ? String(-start.year) : year(start.year)) + "–" + year(end.year)
    }
    return year(start.year) + (date.isOpen ? "–" + terms.text(.present) : "")
  }

  private func year(_ year: Int) -> String {
    if year < 0 { return "\(-year) " + terms.text(.beforeEra) }
    return year < 1000 ? "\(year) " + terms.text(.ofEra) : String(year)
  }

  private func monthName(_ month: Int) -> String? {
    let names = terms.list(.months)
    return names.indices.contains(month - 1) ? names[month - 1] : nil
  }

  /// `2022, June 14–16`
  private func dayInList(_ start: WorkDate.Point, _ end: WorkDate.Point?, year: String) -> String {
    guard let month = start.month, let name = monthName(month) else { return year }
    var day = start.day.map(String.init)
    if let end, end.month == start.month, let last = end.day, let first = day { day = "\(first)–\(last)" }
    var text = filled(.dateInList, year: year, month: name, day: day)
    if let end, let endMonth = end.month, endMonth != month, let last = monthName(endMonth) {
      text +=
        "–" + filled(.dateInList, year: "", month: last, day: end.day.map(String.init)).drop { $0 == "," || $0 == " " }
    }
    return text
  }

  private func filled(_ term: StyleTerm, year: String, month: String, day: String?) -> String {
    let bare = day == nil ? withoutDay(terms.text(term)) : terms.text(term)
    var text = bare
    for (name, value) in [("{day}", day ?? ""), ("{month}", month), ("{year}", year)] {
      text = text.split(separator: name, omittingEmptySubsequences: false).joined(separator: value)
    }
    return text
  }

  /// Without the place of the day and the signs that belong to it.
  private func withoutDay(_ text: String) -> String {
    for part in ["{day}. ", " {day}", "{day} "] {
      let pieces = text.split(separator: part, maxSplits: 1, omittingEmptySubsequences: false)
      guard pieces.count == 2 else { continue }
      let joined = String(pieces[0] + pieces[1])
      return joined.split(separator: "{month},", omittingEmptySubsequences: false).joined(separator: "{month}")
    }
    return text
  }
}

/// What a work's status says that stands for a date.
enum PublicationStatus {
  case inPress, forthcoming, other

  /// `nil` for words that say nothing of the kind, such as `published`.
  init?(_ status: String) {
    let words = status.lowercased()
    if ["in press", "i tryck", "i trykk", "painossa", "inpress"].contains(words) {
      self = .inPress
    } else if ["forthcoming", "kommande", "kommende", "tulossa"].contains(words) {
      self = .forthcoming
    } else if [
      "in preparation", "submitted", "manuscript in preparation", "manuscript submitted for publication",
      "accepted",
    ].contains(words) {
      self = .other
    } else {
      return nil
    }
  }

  func text(_ status: String, terms: StyleTerms) -> String {
    switch self {
    case .inPress: terms.text(.inPress)
    case .forthcoming: terms.text(.forthcoming)
    case .other: status
    }
  }

  /// Whether a status is said behind the journal: `Advance online publication`.
  static func isAhead(_ status: String) -> Bool {
    let words = status.lowercased()
    return ["advance", "ahead of print", "online first", "early view", "early access"].contains { words.contains($0) }
  }
}
