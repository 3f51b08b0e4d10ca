import CaseModel

/// What the form of an entry depends on.
struct WorkKind {
  /// How the source of a work is told.
  enum Form {
    /// In a journal, magazine, newspaper or blog, whose name is slanted.
    case periodical
    /// In a book, an encyclopedia or proceedings: `In …`.
    case part
    /// By itself: its own title is slanted.
    case whole
    /// A law, a bill or a judgment.
    case legal
    /// Not in the list: cited in the text only.
    case private_
  }

  let work: Reference
  let form: Form

  init(_ work: Reference) {
    self.work = work
    form = Self.form(of: work)
  }

  private static func form(of work: Reference) -> Form {
    let hasContainer = work[.containerTitle] != nil
    switch work.type {
    case "personal_communication", "interview":
      guard canBeFound(work) else { return .private_ }
      return !hasContainer ? .whole : work.type == "interview" ? .periodical : .part
    case "legislation", "bill", "legal_case", "regulation", "treaty", "hearing": return .legal
    case "article-journal", "article-magazine", "article-newspaper", "review", "review-book", "periodical":
      return hasContainer ? .periodical : .whole
    case "post-weblog": return hasContainer ? .periodical : .whole
    case "chapter", "entry", "entry-dictionary", "entry-encyclopedia", "paper-conference", "broadcast", "song",
      "figure":
      return hasContainer ? .part : .whole
    case "article", "document":
      return hasContainer && work[.volume] != nil ? .periodical : .whole
    default: return .whole
    }
  }

  /// Whether others can read a letter or an interview, which then stands in the list as any work does. (APA 7, 8.9)
  private static func canBeFound(_ work: Reference) -> Bool {
    [.url, .doi, .publisher, .containerTitle, .archive].contains { (text: Reference.Text) in work[text] != nil }
  }

  /// Whether the list gives month and day, not the year alone.
  var showsDay: Bool {
    if work[.genre]?.lowercased() == "press release" { return true }
    return switch work.type {
    case "article-magazine", "article-newspaper", "broadcast", "document", "event", "hearing", "motion_picture",
      "performance",
      "post", "post-weblog", "speech", "webpage", "interview", "personal_communication":
      true
    case "paper-conference": work[.containerTitle] == nil
    case "entry", "entry-dictionary", "entry-encyclopedia": work[.url] != nil && work[.publisher] == nil
    default: false
    }
  }

  /// Whether its title is slanted.
  var isTitleSlanted: Bool { form == .whole }

  /// Whether it was written in English, whose titles take capitals in a text.
  func isEnglish(on siteLanguage: String) -> Bool {
    (work[.language] ?? siteLanguage).lowercased().hasPrefix("en")
  }
}
