package import CaseModel

/// Works as BibTeX, with the fields of BibLaTeX where BibTeX has none.
package enum BibTeX {
  /// A file of works.
  package static func file(_ works: [Reference]) -> [UInt8] {
    var used: Set<String> = []
    let entries = works.map { work -> String in
      var key = self.key(work.key)
      while !used.insert(key).inserted { key += "-" }
      return entry(work, key: key)
    }
    return Array(entries.joined(separator: "\n").utf8)
  }

  private static func entry(_ work: Reference, key: String) -> String {
    let type = types[work.type] ?? "misc"
    let fields = Self.fields(work, type: type).filter { !$0.value.isEmpty }
    let ids = key == work.key ? [] : [("ids", work.key.filter { !"{}\\".contains($0) })]
    let lines = (fields.map { ($0.name, $0.value) } + ids).map { "  \($0.0) = {\($0.1)}," }
    return "@\(type){\(key),\n" + lines.joined(separator: "\n") + "\n}\n"
  }

  /// A key without the signs that end one.
  private static func key(_ key: String) -> String {
    String(key.map { " ,{}()\"#%~\\=@'\t\n".contains($0) ? "-" : $0 })
  }

  private struct Field {
    let name: String
    let value: String
  }

  private static func fields(_ work: Reference, type: String) -> [Field] {
    var fields = [Field(name: "title", value: title(work.title))]
    for (role, name) in roles { fields.append(Field(name: name, value: names(work[role]))) }
    fields += dates(work)
    let container = work[.containerTitle]
    fields.append(Field(name: self.container(type), value: type == "article" ? text(container) : title(container)))
    let publisher = ["phdthesis": "school", "techreport": "institution"][type] ?? "publisher"
    fields.append(Field(name: publisher, value: text(work[.publisher])))
    let isNumbered = type != "article"
    fields.append(Field(name: "number", value: text(work[isNumbered ? .number : .issue])))
    if isNumbered { fields.append(Field(name: "issue", value: text(work[.issue]))) }
    if !isNumbered { fields.append(Field(name: "eid", value: text(work[.number]))) }
    fields.append(Field(name: "pages", value: text(work[.page], range: true)))
    fields.append(Field(name: "shorttitle", value: title(work[.titleShort])))
    fields += plain.map { Field(name: $0.name, value: text(work[$0.text])) }
    fields += [("doi", Reference.Text.doi), ("url", .url)].map { Field(name: $0.0, value: verbatim(work[$0.1])) }
    return fields
  }

  private static let plain: [(name: String, text: Reference.Text)] = [
    ("volume", .volume), ("edition", .edition), ("series", .collectionTitle), ("volumes", .numberOfVolumes),
    ("chapter", .chapterNumber), ("address", .publisherPlace), ("eventtitle", .eventTitle), ("venue", .eventPlace),
    ("type", .genre), ("howpublished", .medium), ("version", .version), ("pubstate", .status),
    ("origtitle", .originalTitle), ("langid", .language), ("isbn", .isbn),
    ("issn", .issn),
  ]

  private static let roles: [(Reference.Role, String)] = [
    (.author, "author"), (.editor, "editor"), (.translator, "translator"), (.director, "director"),
    (.containerAuthor, "bookauthor"),
  ]

  private static func dates(_ work: Reference) -> [Field] {
    let issued = work[.issued]
    var fields = [
      Field(name: "date", value: issued.map(edtf) ?? ""),
      Field(name: "origdate", value: work[.originalDate].map(edtf) ?? ""),
      Field(name: "urldate", value: work[.accessed].map(edtf) ?? ""),
    ]
    // BibTeX itself knows years alone.
    fields.append(Field(name: "year", value: issued?.start.flatMap { $0.year > 0 ? String($0.year) : nil } ?? ""))
    if issued?.start == nil, let words = issued?.words { fields.append(Field(name: "pubstate", value: escaped(words))) }
    return fields
  }

  /// `2022-06-14/2022-06-16`. (ISO 8601-2, as BibLaTeX reads it)
  private static func edtf(_ date: WorkDate) -> String {
    guard let start = date.start else { return "" }
    let circa = date.isCirca ? "~" : ""
    let end = date.isOpen ? "/.." : date.end.map { "/" + point($0, season: nil) } ?? ""
    return point(start, season: date.season) + circa + end
  }

  private static func point(_ point: WorkDate.Point, season: Int?) -> String {
    // The year before 1 is 0 there.
    let year = point.year < 0 ? (point.year == -1 ? "" : "-") + padded(-point.year - 1, 4) : padded(point.year, 4)
    let month = point.month ?? season.map { $0 + 20 }
    return ([year] + [month, point.day].compactMap { $0.map { padded($0, 2) } }).joined(separator: "-")
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func names(_ names: [Reference.Name]) -> String {
    names.map { name in
      if name == .others { return "others" }
      if name.isWhole, name.nonDroppingParticle.isEmpty { return "{" + text(name.family) + "}" }
      let particle = [name.droppingParticle, name.nonDroppingParticle].filter { !$0.isEmpty }.joined(separator: " ")
      let family = (particle.isEmpty ? "" : text(particle) + " ") + text(name.family)
      return [family, text(name.suffix), text(name.given)].filter { !$0.isEmpty }.joined(separator: ", ")
    }.joined(separator: " and ")
  }

  private static func container(_ type: String) -> String {
    switch type {
    case "article": "journal"
    case "incollection", "inproceedings", "inbook": "booktitle"
    default: "maintitle"
    }
  }

  private static let types = [
    "article-journal": "article", "article-magazine": "article", "article-newspaper": "article", "review": "article",
    "review-book": "article", "book": "book", "collection": "book", "classic": "book", "chapter": "incollection",
    "entry": "incollection", "entry-dictionary": "incollection", "entry-encyclopedia": "incollection",
    "paper-conference": "inproceedings", "report": "techreport", "standard": "techreport", "thesis": "phdthesis",
    "pamphlet": "booklet", "manuscript": "unpublished", "webpage": "online", "post": "online",
    "post-weblog": "online", "dataset": "dataset", "software": "software", "patent": "patent",
    "motion_picture": "video", "legislation": "legislation", "legal_case": "jurisdiction",
  ]
}

extension BibTeX {
  /// A text with its markup as commands of LaTeX.
  private static func text(_ text: String?, range isRange: Bool = false) -> String {
    guard let text else { return "" }
    if isRange { return self.text(Ranges.text(text)).split(separator: "–").joined(separator: "--") }
    return set(text, as: escaped)
  }

  /// A title, whose capitals programs would take away where no braces hold them.
  private static func title(_ text: String?) -> String {
    text.map {
      set($0) { words in
        words.split(separator: " ", omittingEmptySubsequences: false).map { word in
          word.contains(where: \.isUppercase) ? "{" + escaped(String(word)) + "}" : escaped(String(word))
        }.joined(separator: " ")
      }
    } ?? ""
  }

  private static func set(_ text: String, as written: (String) -> String) -> String {
    TitleMarkup.read(text, quotes: ("“", "”")).runs.map { run in
      var words = written(run.text)
      for (style, command) in commands where run.style.contains(style) { words = "\\\(command){\(words)}" }
      return words
    }.joined()
  }

  private static let commands: [(StyledText.Style, String)] = [
    (.italic, "emph"), (.bold, "textbf"), (.raised, "textsuperscript"), (.lowered, "textsubscript"),
    (.smallCapitals, "textsc"),
  ]

  private static func escaped(_ text: String) -> String {
    text.map { character in
      switch character {
      case "&", "%", "$", "#", "_": "\\\(character)"
      case "{", "}": "\\\(character)"
      case "~": "\\textasciitilde{}"
      case "^": "\\textasciicircum{}"
      case "\\": "\\textbackslash{}"
      default: String(character)
      }
    }.joined()
  }

  /// Addresses are read as they are; braces would end them.
  private static func verbatim(_ text: String?) -> String {
    text.map { $0.map { $0 == "{" ? "%7B" : $0 == "}" ? "%7D" : String($0) }.joined() } ?? ""
  }
}
