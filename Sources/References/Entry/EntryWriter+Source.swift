import CaseModel
import Words

extension EntryWriter {
  /// Where the work is found, in sentences.
  var source: [StyledText] {
    switch kind.form {
    case .periodical: [periodical, ahead]
    case .part: [container, publisher]
    case .whole: [event, site, publisher, archive]
    case .legal, .private_: []
    }
  }

  /// `*Street Studies*, *7*(2), 101–109`
  private var periodical: StyledText {
    var text = styled(work[.containerTitle], .italic)
    var numbers = StyledText()
    if let volume = work[.volume] { numbers.append(styled(Ranges.text(volume), .italic)) }
    if let issue = work[.issue] { numbers.append(styled(Ranges.text(issue)).wrapped("(", ")")) }
    for part in [numbers, pages] where !part.isEmpty {
      text.append(", ")
      text.append(part)
    }
    return text
  }

  /// Pages, or the number of an article that has none.
  private var pages: StyledText {
    guard let page = work[.page] else {
      return work[.number].map { articleNumber($0) } ?? StyledText()
    }
    return work.type == "article-journal" && isArticleNumber(page)
      ? articleNumber(page) : styled(Ranges.text(page, isExpanded: true))
  }

  private func articleNumber(_ number: String) -> StyledText {
    let word = terms.text(StyleTerm.article)
    return styled(number.lowercased().hasPrefix(word.lowercased()) ? number : word + " " + number)
  }

  /// `e1012`: a letter and digits, and no range.
  private func isArticleNumber(_ page: String) -> Bool {
    page.first == "e" && page.count > 4 && page.dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// `Advance online publication`
  private var ahead: StyledText {
    guard let status = work[.status], PublicationStatus.isAhead(status) else { return StyledText() }
    return styled(status.prefix(1).uppercased() + status.dropFirst())
  }

  /// `In S. Gray (Ed.), *Time at work* (2nd ed., pp. 101–120)`
  private var container: StyledText {
    let term = terms.text(work.type == "song" ? .onContainer : .inContainer) + " "
    var text = StyledText(term)
    let editors = work[.editor].isEmpty ? work[.containerAuthor] : work[.editor]
    if !editors.isEmpty {
      let label = work[.editor].isEmpty ? "" : " (" + terms.text(.editor, isPlural: editors.count > 1) + ")"
      text.append(names.inOrder(editors) + label + ", ")
    }
    let title = work[.containerTitle]
    text.append(styled(title.map { $0.hasPrefix(term) ? String($0.dropFirst(term.count)) : $0 }, .italic))
    let details = [edition, volume, partPages].filter { !$0.isEmpty }
    if !details.isEmpty {
      text.append(" ")
      text.append(details.joined(", ").wrapped("(", ")"))
    }
    return text
  }

  /// `pp. 101–120`
  private var partPages: StyledText {
    guard let page = work[.page] else { return StyledText() }
    let text = Ranges.text(page, isExpanded: true)
    guard text.first.map({ $0.isNumber }) == true || Ranges.isNumber(text) || Ranges.isPlural(text) else {
      return styled(text)
    }
    return StyledText(terms.text(.page, isPlural: Ranges.isPlural(text)) + " " + text)
  }

  /// `Care Days, Bodø, Norway`
  private var event: StyledText {
    guard let event = work[.eventTitle] else { return StyledText() }
    return [styled(event), styled(work[.eventPlace])].joined(", ")
  }

  /// The website or series that holds a whole work.
  private var site: StyledText {
    guard let title = work[.containerTitle], !isLeadName(title), title != work.title else { return StyledText() }
    return styled(title)
  }

  private var publisher: StyledText {
    guard let publisher = work[.publisher] ?? patentOffice, !isLeadName(publisher), publisher != work[.containerTitle]
    else {
      return StyledText()
    }
    // The university stands in the brackets; the source is where the thesis is kept.
    if work.type == "thesis", isPublishedThesis { return styled(work[.archive]) }
    return styled(publisher)
  }

  /// Who granted a patent whose number has words of its own; before others its name stands.
  private var patentOffice: String? {
    work.type == "patent" && work[.number].map(Self.saysWhatItIs) == true ? work[.authority] : nil
  }

  /// Where there is but one copy: `Box 12, Archive of Norland, Bodø`.
  private var archive: StyledText {
    guard work[.publisher] == nil, let archive = work[.archive] else { return StyledText() }
    let place = [work[.archiveLocation], work[.archiveCollection], archive, work[.archivePlace]]
    return place.compactMap { $0 }.map { styled($0) }.joined(", ")
  }

  /// Whether a publisher is the author, and is not told twice.
  private func isLeadName(_ text: String) -> Bool {
    LeadNames(of: work, terms: terms).names.contains { $0.isWhole && $0.family.lowercased() == text.lowercased() }
  }
}
