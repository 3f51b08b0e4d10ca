import CaseModel

/// Writes works in the author–date manner.
enum ReferenceFormat {
  /// `Hoppe et al. 2024`, as it stands in running text.
  static func short(_ reference: Reference, isAuthorHidden: Bool = false) -> String {
    let year = reference.issued.map { String($0.year) } ?? "n.d."
    return isAuthorHidden ? year : "\(shortNames(reference)) \(year)"
  }

  /// Names for running text; a short title where there are none.
  static func shortNames(_ reference: Reference) -> String {
    let names = (reference.authors.isEmpty ? reference.editors : reference.authors).map(\.family)
    switch names.count {
    case 0: return "‘\(shortTitle(reference.title))’"
    case 1: return names[0]
    case 2: return "\(names[0]) & \(names[1])"
    default: return "\(names[0]) et al."
    }
  }

  /// Names for the list: `Hoppe, M., Berglund, M. & Welander, J.`
  static func fullNames(_ names: [Reference.Name]) -> String {
    let written = names.map { name in
      name.given.map { "\(name.family), \(initials($0))" } ?? name.family
    }
    guard let last = written.last, written.count > 1 else { return written.first ?? "" }
    return written.dropLast().joined(separator: ", ") + " & " + last
  }

  /// What follows the title: journal, volume, issue, pages, publisher.
  static func container(_ reference: Reference) -> String {
    var parts: [String] = []
    if let volume = reference.volume {
      parts.append(reference.issue.map { "\(volume)(\($0))" } ?? volume)
    } else if let issue = reference.issue {
      parts.append("no. \(issue)")
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
