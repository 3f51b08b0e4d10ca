import CaseModel
import Words

/// Writes the entry of a work in a list of references. (American Psychological Association: Publication Manual, 7th
/// ed., chapters 9 and 10)
struct EntryWriter {
  let work: Reference
  let terms: StyleTerms
  /// What tells the year from another of the same name; empty where nothing does.
  let letter: String
  let kind: WorkKind

  init(_ work: Reference, terms: StyleTerms, letter: String) {
    let work = work.called(LeadNames(of: work, terms: terms))
    (self.work, self.terms, self.letter, kind) = (work, terms, letter, WorkKind(work))
  }

  var names: NameWriter { NameWriter(terms: terms) }
  var dates: DateWriter { DateWriter(terms: terms) }

  /// The entry.
  var entry: StyledText { whole.tidied() }

  private var whole: StyledText {
    if kind.form == .legal { return LegalEntry(work, terms: terms).entry }
    var sentences = [lead, StyledText("(" + dates.listed(work, letter: letter) + ")")]
    let title = titleBlock
    if sentences[0].isEmpty {
      sentences[0] = title
    } else {
      sentences.append(title)
    }
    sentences += source
    return Self.joined(sentences, then: ending)
  }

  /// Sentences with their stops, and what follows without one.
  static func joined(_ sentences: [StyledText], then endings: [StyledText]) -> StyledText {
    var result = StyledText()
    for var sentence in sentences where !sentence.isEmpty {
      if !result.isEmpty { result.append(" ") }
      if !sentence.endsSentence { sentence.append(".") }
      result.append(sentence)
    }
    for ending in endings where !ending.isEmpty {
      if !result.isEmpty { result.append(" ") }
      result.append(ending)
    }
    return result
  }

  /// Names in front.
  private var lead: StyledText {
    let lead = LeadNames(of: work, terms: terms)
    guard !lead.names.isEmpty else { return StyledText() }
    return StyledText(names.list(lead.names) + (lead.label.isEmpty ? "" : " (\(lead.label))"))
  }

  /// What stands behind the last stop: how the work is reached, and its original.
  private var ending: [StyledText] {
    var endings = [address]
    if let original = work[.originalDate], original.start != nil || original.words != nil {
      endings.append(StyledText("(" + terms.text(.original, ["date": dates.plain(original)]) + ")"))
    }
    return endings
  }

  private var address: StyledText {
    if let doi = work[.doi] { return WebLink.doi(doi) }
    guard let url = work[.url] else { return StyledText() }
    guard work[.issued] == nil, work[.status].flatMap(PublicationStatus.init) == nil,
      let accessed = work[.accessed], accessed.start != nil
    else { return WebLink.url(url) }
    var text = StyledText(terms.text(.retrieved, ["date": dates.day(accessed)]) + " ")
    text.append(WebLink.url(url))
    return text
  }

  /// A text with its markup read.
  func styled(_ text: String?, _ style: StyledText.Style = []) -> StyledText {
    text.map { TitleMarkup.read($0, base: style, quotes: terms.quotes) } ?? StyledText()
  }
}
