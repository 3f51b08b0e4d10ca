import CaseModel
import Words

/// Writes laws, bills and judgments, which follow their own rules. (APA 7, chapter 11)
struct LegalEntry {
  private let work: Reference
  private let terms: StyleTerms

  init(_ work: Reference, terms: StyleTerms) { (self.work, self.terms) = (work, terms) }

  /// `Joint Services Act, 12 Norland Code § 404 (1996).`
  var entry: StyledText {
    let parts = [title] + (work.type == "bill" || work.type == "hearing" ? bill : reporter)
    var text = parts.joined(", ")
    let date = DateWriter(terms: terms).listed(work, letter: "")
    if work.type == "legal_case", let court = work[.authority] {
      text.append(" (" + plain(court) + " " + date + ")")
    } else {
      text.append(" (" + date + ")")
    }
    let address = work[.url].map { WebLink.url($0) } ?? work[.doi].map { WebLink.doi($0) } ?? StyledText()
    return EntryWriter.joined([text], then: [address])
  }

  private var title: StyledText { styled(work.title ?? work[.titleShort]) }

  private var bill: [StyledText] {
    [styled(work[.number]), styled(work[.authority]), styled(work[.section].map { "§ " + $0 })]
  }

  /// `Pub. L. No. 119-977, 139 Stat. 9802`
  private var reporter: [StyledText] {
    var words = [work[.volume], work[.containerTitle], work[.section].map { $0.hasPrefix("§") ? $0 : "§ " + $0 }]
      .compactMap(\.self)
    if let page = work[.page] { words.append(Ranges.text(page, isExpanded: true)) }
    guard let number = work[.number] else { return [styled(words.joined(separator: " "))] }
    if isPublicLaw(number) {
      return [StyledText("Pub. L. No. " + number), styled(words.joined(separator: " "))]
    }
    // Elsewhere a number follows the name of the collection: `SFS 2001:453`.
    let isCounted = work[.volume] == nil && work[.page] == nil && work[.containerTitle] != nil
    return isCounted
      ? [styled((words + [number]).joined(separator: " "))]
      : [styled(number), styled(words.joined(separator: " "))]
  }

  /// Public laws of the United States are numbered by congress: `119-977`.
  private func isPublicLaw(_ number: String) -> Bool {
    let parts = number.split { "-–".contains($0) }
    return work.type == "legislation" && parts.count == 2
      && parts.allSatisfy { $0.allSatisfy(\.isNumber) && $0.count < 4 }
  }

  private func styled(_ text: String?) -> StyledText {
    text.map { TitleMarkup.read($0, quotes: terms.quotes) } ?? StyledText()
  }

  private func plain(_ text: String) -> String { styled(text).plain }
}
