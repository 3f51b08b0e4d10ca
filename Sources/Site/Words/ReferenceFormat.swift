import CaseModel
import Words

/// Writes works in the author–date manner.
struct ReferenceFormat {
  let words: Words

  /// `Hoppe et al. 2024`, as it stands in running text.
  func short(_ reference: Reference, isAuthorHidden: Bool = false) -> String {
    let year = reference.issued.map { String($0.year) } ?? words.text(.noDate)
    return isAuthorHidden ? year : "\(shortNames(reference)) \(year)"
  }

  /// Names for running text; a short title where there are none.
  func shortNames(_ reference: Reference) -> String {
    let names = (reference.authors.isEmpty ? reference.editors : reference.authors).map(\.family)
    return switch names.count {
    case 0: words.text(.titleInText(Self.shortTitle(reference.title)))
    case 1: names[0]
    case 2: words.text(.twoAuthors(names[0], names[1]))
    default: words.text(.andOthers(names[0]))
    }
  }

  /// Names for the list: `Hoppe, M., Berglund, M. & Welander, J.`
  func fullNames(_ names: [Reference.Name]) -> String {
    let written = names.map { name in
      name.given.map { "\(name.family), \(Self.initials($0))" } ?? name.family
    }
    guard let last = written.last, written.count > 1 else { return written.first ?? "" }
    return words.text(.twoAuthors(written.dropLast().joined(separator: ", "), last))
  }

  /// What follows the title: journal, volume, issue, pages, publisher.
  func container(_ reference: Reference) -> String {
    var parts: [String] = []
    if let volume = reference.volume {
      parts.append(reference.issue.map { "\(volume)(\($0))" } ?? volume)
    } else if let issue = reference.issue {
      parts.append(words.text(.issueNumber(issue)))
    }
    if let page = reference.page {
      parts.append(page.split(separator: "-", omittingEmptySubsequences: true).joined(separator: "–"))
    }
    if let publisher = reference.publisher {
      parts.append([reference.publisherPlace, publisher].compactMap { $0 }.joined(separator: ": "))
    }
    return parts.joined(separator: ", ")
  }

  private static func initials(_ given: String) -> String {
    guard !given.contains(".") else { return given }
    return given.split(separator: " ").map { word in
      word.split(separator: "-").map { "\($0.prefix(1))." }.joined(separator: "-")
    }.joined(separator: " ")
  }

  private static func shortTitle(_ title: String) -> String {
    let head = title.split(separator: ":").first.map(String.init) ?? title
    let words = head.split(separator: " ")
    return words.count <= 6 ? head : words.prefix(5).joined(separator: " ") + "…"
  }
}
