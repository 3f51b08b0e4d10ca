import CaseModel
import Words

/// How a work is called in a text.
struct WorkLabel: Sendable, Hashable {
  /// Names or title within brackets: `Falk & Moen`.
  var names: StyledText
  /// The same as part of a sentence: `Falk and Moen`.
  var namesInSentence: StyledText
  /// `2024a`, `n.d.`, `1921/2010`; of what is cited in the text only, what it is and its day.
  var year: String
}

/// Makes labels.
struct LabelWriter {
  let terms: StyleTerms

  /// - Parameters:
  ///   - count: Names that are told before `et al.`; `nil` for all.
  ///   - hasInitials: Whether the first name needs its initials.
  func names(of work: Reference, count: Int?, hasInitials: Bool, joiner: String) -> StyledText {
    let text = written(work, count: count, hasInitials: hasInitials, joiner: joiner).tidied()
    return text.isEmpty ? StyledText(work.key) : text
  }

  private func written(_ work: Reference, count: Int?, hasInitials: Bool, joiner: String) -> StyledText {
    let lead = LeadNames(of: work, terms: terms).names
    guard let first = lead.first else { return title(of: work.called(LeadNames(of: work, terms: terms))) }
    let isPrivate = WorkKind(work).form == .private_
    let firstText =
      hasInitials || isPrivate ? NameWriter(terms: terms).direct(first) : NameWriter.family(first)
    if lead.count == 1, first.isWhole { return StyledText(firstText).withoutLastStop }
    let hasOthers = lead.last == .others
    let texts = [firstText] + lead.dropFirst().dropLast(hasOthers ? 1 : 0).map(NameWriter.family)
    guard texts.count > 2 || hasOthers else { return StyledText(texts.joined(separator: " \(joiner) ")) }
    let told = min(count ?? texts.count, texts.count)
    if told == texts.count, !hasOthers {
      // Other languages than English set no comma before their word for it.
      let comma = joiner == "&" || terms.language == "en" ? "," : ""
      return StyledText(texts.dropLast().joined(separator: ", ") + "\(comma) \(joiner) " + (texts.last ?? ""))
    }
    let others = terms.text(.etAl)
    return StyledText(texts.prefix(told).joined(separator: ", ") + (told > 1 ? ", " : " ") + others)
  }

  /// A title in place of names: slanted, in quotation marks, or as it is, as in the list.
  private func title(of work: Reference) -> StyledText {
    let kind = WorkKind(work)
    guard let text = shortTitle(work) else { return StyledText(work.key) }
    let isSlanted = kind.isTitleSlanted || work.type == "legal_case"
    var title = TitleMarkup.read(text, base: isSlanted ? .italic : [], quotes: terms.quotes).withoutLastStop
    // Courts write the names of their cases as these are to stand: `NJA 2001 s. 5`.
    if terms.language == "en", kind.isEnglish(on: "en"), work.type != "legal_case" { title = TitleCase.of(title) }
    return isSlanted || kind.form == .legal ? title : title.wrapped(terms.quotes.open, terms.quotes.close)
  }

  /// Long titles are cut at their subtitle.
  private func shortTitle(_ work: Reference) -> String? {
    if let short = work[.titleShort] { return short }
    let other = work[.reviewedTitle] ?? (work[.genre] ?? work[.medium]).map { "[\($0)]" }
    guard let title = work.title, title.split(separator: " ").count > 6,
      let colon = title.firstIndex(of: ":"), !title.contains("<")
    else { return work.title ?? other }
    return String(title[..<colon])
  }

  /// The year, or what else dates a work.
  func year(of work: Reference, letter: String) -> String {
    StyledText(written(work, letter)).tidied().plain
  }

  private func written(_ work: Reference, _ letter: String) -> String {
    let dates = DateWriter(terms: terms)
    guard WorkKind(work).form == .private_ else { return dates.cited(work, letter: letter) }
    let day = work[.issued].map(dates.day) ?? terms.text(.noDate)
    return terms.text(.personalCommunication) + ", " + day
  }
}
