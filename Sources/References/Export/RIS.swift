package import CaseModel

/// Works as RIS, which EndNote, Mendeley, RefWorks and Zotero read. (RIS format specification, 2011)
package enum RIS {
  /// A file of works.
  package static func file(_ works: [Reference]) -> [UInt8] {
    Array(works.map(record).joined(separator: "\r\n").utf8)
  }

  private static func record(_ work: Reference) -> String {
    var lines = [("TY", types[work.type] ?? "GEN"), ("ID", work.key)]
    lines += roles.flatMap { role, tag in work[role].filter { $0 != .others }.map { (tag, name($0)) } }
    lines.append(("TI", plain(work.title)))
    lines.append((periodicals.contains(work.type) ? "JO" : "T2", plain(work[.containerTitle])))
    lines += dates(work)
    lines += pages(work)
    lines += texts.map { tag, name in (tag, plain(work[name])) }
    lines.append(("DO", work[.doi] ?? ""))
    lines.append(("UR", work[.url] ?? ""))
    let filled = lines.filter { !$0.1.isEmpty } + [("ER", "")]
    return filled.map { "\($0.0)  - \($0.1)\r\n" }.joined()
  }

  private static let periodicals: Set<String> = [
    "article-journal", "article-magazine", "article-newspaper", "review", "review-book", "periodical",
  ]

  private static let roles: [(Reference.Role, String)] = [
    (.author, "AU"), (.director, "AU"), (.host, "AU"), (.editor, "A2"), (.translator, "A4"), (.containerAuthor, "A3"),
  ]

  private static let texts: [(String, Reference.Text)] = [
    ("VL", .volume), ("IS", .issue), ("M1", .number), ("ET", .edition), ("PB", .publisher), ("CY", .publisherPlace),
    ("T3", .collectionTitle), ("NV", .numberOfVolumes), ("M3", .genre), ("ST", .titleShort), ("SN", .isbn),
    ("SN", .issn), ("LA", .language),
  ]

  private static func dates(_ work: Reference) -> [(String, String)] {
    let issued = work[.issued]
    let year = issued?.start.map { String($0.year) } ?? issued?.words ?? ""
    let hasDay = issued?.start?.month != nil
    return [
      ("PY", year), ("DA", hasDay ? issued?.start.map(day) ?? "" : ""),
      ("Y2", work[.accessed]?.start.map(day) ?? ""), ("OP", work[.originalDate]?.start.map { String($0.year) } ?? ""),
    ]
  }

  /// `2024/05/01`
  private static func day(_ point: WorkDate.Point) -> String {
    ([String(point.year)] + [point.month, point.day].compactMap { $0.map { $0 < 10 ? "0\($0)" : String($0) } })
      .joined(separator: "/")
  }

  private static func pages(_ work: Reference) -> [(String, String)] {
    let page = plain(work[.page])
    let parts = Ranges.text(page, isExpanded: true).split(separator: "–")
    return parts.count == 2 ? [("SP", String(parts[0])), ("EP", String(parts[1]))] : [("SP", page)]
  }

  private static func name(_ name: Reference.Name) -> String {
    if name.isWhole, name.nonDroppingParticle.isEmpty { return plain(name.family) }
    let particle = [name.droppingParticle, name.nonDroppingParticle].filter { !$0.isEmpty }.joined(separator: " ")
    let family = (particle.isEmpty ? "" : particle + " ") + name.family
    return [plain(family), plain(name.given), plain(name.suffix)].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The words alone: the format has no markup.
  private static func plain(_ text: String?) -> String {
    text.map { TitleMarkup.read($0, quotes: ("“", "”")).plain } ?? ""
  }

  private static let types = [
    "article-journal": "JOUR", "article-magazine": "MGZN", "article-newspaper": "NEWS", "review": "JOUR",
    "review-book": "JOUR", "periodical": "JFULL", "book": "BOOK", "collection": "EDBOOK", "classic": "CLSWK",
    "chapter": "CHAP", "entry": "CHAP", "entry-dictionary": "DICT", "entry-encyclopedia": "ENCYC",
    "paper-conference": "CPAPER", "speech": "CPAPER", "report": "RPRT", "standard": "STAND", "thesis": "THES",
    "pamphlet": "PAMP", "manuscript": "UNPB", "webpage": "ELEC", "post": "BLOG", "post-weblog": "BLOG",
    "dataset": "DATA", "software": "COMP", "patent": "PAT", "motion_picture": "MPCT", "broadcast": "SOUND",
    "song": "SOUND", "musical_score": "MUSIC", "map": "MAP", "graphic": "ART", "figure": "FIGURE",
    "legislation": "STAT", "bill": "BILL", "legal_case": "CASE", "hearing": "HEAR", "regulation": "LEGAL",
    "treaty": "LEGAL", "article": "UNPB",
  ]
}
