import CaseModel
import Words

extension EntryWriter {
  /// The title with what stands in brackets behind it.
  var titleBlock: StyledText {
    var title = self.title
    let notes = kind.form == .part || kind.form == .periodical ? partNotes : wholeNotes
    for note in [notes.isEmpty ? StyledText() : notes.joined("; ").wrapped("(", ")"), description] where !note.isEmpty {
      if !title.isEmpty { title.append(" ") }
      title.append(note)
    }
    return title
  }

  private var title: StyledText {
    var title = styled(work.title ?? work[.titleShort], kind.isTitleSlanted ? .italic : [])
    if let part = work[.partTitle] ?? work[.volumeTitle], kind.form == .whole {
      title.append(": ", .italic)
      title.append(styled(part, .italic))
    }
    return title.withoutLastStop
  }

  /// `(A. Ortiz, Trans.)`, `(No. 443)`
  private var partNotes: [StyledText] {
    var notes = contributors(besides: [.editor])
    if work.type == "broadcast", let number = work[.number] ?? work[.issue] { notes.append(numbered(number)) }
    return notes
  }

  /// `(S. Gray, Ed.; 2nd ed., Vol. 1)`, `(Working Paper No. 44)`, `(Version 2.1)`
  private var wholeNotes: [StyledText] {
    let details = [edition, volume, number, version].filter { !$0.isEmpty }
    return contributors(besides: []) + (details.isEmpty ? [] : [details.joined(", ")])
  }

  /// Those who did something for a work besides those that it begins with.
  private func contributors(besides left: Set<Reference.Role>) -> [StyledText] {
    let roles: [(Reference.Role, StyleTerm)] = [
      (.editor, .editor), (.translator, .translator), (.illustrator, .illustrator), (.narrator, .narrator),
      (.compiler, .compiler), (.interviewer, .interviewer),
    ]
    let lead = LeadNames.role(of: work)
    let told = roles.filter { $0.0 != lead && !left.contains($0.0) && !work[$0.0].isEmpty }
    // Who did two things is named once: `(J. P. Moss, Ed. & Trans.)`
    var notes: [(names: [Reference.Name], labels: [String])] = []
    for (role, term) in told {
      let label = terms.text(term, isPlural: work[role].count > 1)
      if let last = notes.last, last.names == work[role] {
        notes[notes.count - 1].labels.append(label)
      } else {
        notes.append((work[role], [label]))
      }
    }
    return notes.map { StyledText(names.inOrder($0.names) + ", " + $0.labels.joined(separator: " & ")) }
  }

  private func numbered(_ number: String) -> StyledText {
    let isSigned = Self.words(of: number).contains { ["no", "nr", "nro", "n°", "nº"].contains($0.lowercased()) }
    return StyledText(isSigned || Self.saysWhatItIs(number) ? number : terms.text(.number) + " " + number)
  }

  /// Whether a number has a word of its own: `Season 2, Episode 4`, `Publication No. 3344`, but not `ED 545001`.
  static func saysWhatItIs(_ number: String) -> Bool {
    number.contains(where: \.isNumber)
      && words(of: number).contains { $0.count > 3 && $0.allSatisfy(\.isLetter) && $0.contains(where: \.isLowercase) }
  }

  private static func words(of number: String) -> [String] {
    number.split(separator: " ").map { $0.filter { !$0.isPunctuation } }
  }

  var edition: StyledText {
    guard let edition = work[.edition] else { return StyledText() }
    return StyledText(Editions(terms: terms).text(edition))
  }

  var volume: StyledText {
    guard let volume = work[.volume] else {
      guard let count = work[.numberOfVolumes], Ranges.isNumber(count), count != "1", kind.form == .whole else {
        return StyledText()
      }
      return StyledText(terms.text(.volume, isPlural: true) + " 1–" + count)
    }
    let text = Ranges.text(volume)
    guard text.first.map({ $0.isNumber }) == true || Ranges.isNumber(text) else { return styled(text) }
    return StyledText(terms.text(.volume, isPlural: Ranges.isPlural(text)) + " " + text)
  }

  private var version: StyledText {
    guard let version = work[.version] else { return StyledText() }
    let word = terms.text(.version)
    if version.lowercased().contains(word.lowercased()) { return StyledText(version) }
    // Programs number theirs `v1.2`, which says the word already.
    let isMarked = version.first.map { "vV".contains($0) } == true && version.dropFirst().first?.isNumber == true
    return StyledText(word + " " + (isMarked ? String(version.dropFirst()) : version))
  }

  /// Number of a report, a patent, a standard.
  private var number: StyledText {
    guard let number = work[.number] ?? seriesNumber else { return StyledText() }
    if let preprint = arXivNumber(number) { return StyledText(preprint) }
    switch work.type {
    case "patent" where Self.saysWhatItIs(number): return styled(number)
    case "patent":
      let office = [work[.authority] ?? work[.jurisdiction], terms.text(.patent)].compactMap(\.self)
      return StyledText(office.joined(separator: " ") + " ").adding(numbered(number))
    case "report", "thesis", "pamphlet", "manuscript", "document", "dataset":
      guard work.type != "dataset" || work[.genre] != nil else { return StyledText() }
      return reportNumber(number)
    case "broadcast", "motion_picture", "song": return numbered(number)
    default: return styled(number)
    }
  }

  /// `Working Paper No. 44`, `SOU 2020:47`, `ED 545001`
  private func reportNumber(_ number: String) -> StyledText {
    let series = work[.genre] ?? (work[.number] == nil ? work[.collectionTitle] : nil)
    // A number that begins with the letters of its series says what it is.
    if series == nil, number.first?.isUppercase == true, number.contains(where: \.isNumber) { return styled(number) }
    if Self.saysWhatItIs(number) { return styled(number) }
    let isEnglish = terms.language == "en" && kind.isEnglish(on: "en")
    let name = series ?? terms.text(.report)
    var text = styled(isEnglish ? TitleCase.of(name) : name)
    text.append(" ")
    // Inquiries and bills of the Nordic countries are numbered within their year, behind the name of the series.
    return text.adding(series != nil && number.contains(":") ? styled(number) : numbered(number))
  }

  /// `arXiv:1412.6806`; `nil` for the number of anything else. Programs call preprints reports.
  private func arXivNumber(_ number: String) -> String? {
    if number.lowercased().hasPrefix("arxiv:") { return number }
    let holders = [work[.publisher], work[.containerTitle], work[.archive]]
    guard holders.contains(where: { $0?.lowercased().hasPrefix("arxiv") == true }) else { return nil }
    return "arXiv:" + number
  }

  /// A report that is a part of a series is called by that.
  private var seriesNumber: String? {
    work.type == "report" && work[.collectionTitle] != nil ? work[.collectionNumber] : nil
  }
}

extension StyledText {
  /// These words and others.
  func adding(_ other: StyledText) -> StyledText {
    var text = self
    text.append(other)
    return text
  }
}

/// Editions of books.
struct Editions {
  let terms: StyleTerms

  /// `2` as `2nd ed.`; words as they are.
  func text(_ edition: String) -> String {
    let word = terms.text(.edition)
    let plain = TitleMarkup.read(edition, quotes: terms.quotes).plain
    if let number = Int(plain.hasSuffix(".") ? String(plain.dropLast()) : plain) { return ordinal(number) + " " + word }
    let lower = plain.lowercased()
    if !plain.contains(where: { $0.isNumber || $0.isCased }) { return plain }
    if Ranges.text(plain) != plain { return Ranges.text(plain) + " " + word }
    let says = ["uppl", "udg", "utg", "painos", "version", "aufl", "ausg"].contains { lower.contains($0) }
    // `Revised` holds the letters of `ed.` and is none.
    let begins = lower.split { !$0.isLetter }.contains { part in
      ["edit", "edic", "ediz", "ediç", "édit", "uitg", "druk", "wyd", "изд"].contains { part.hasPrefix($0) }
        || ["ed", "edn", "eds", "éd"].contains(String(part))
    }
    return says || begins || lower.hasSuffix(word) ? plain : plain + " " + word
  }

  private func ordinal(_ number: Int) -> String {
    switch terms.language {
    case "en": "\(number)" + (number % 100 / 10 == 1 ? "th" : [1: "st", 2: "nd", 3: "rd"][number % 10] ?? "th")
    case "sv": "\(number)" + ([1, 2].contains(number % 10) && ![11, 12].contains(number % 100) ? ":a" : ":e")
    default: "\(number)."
    }
  }
}
