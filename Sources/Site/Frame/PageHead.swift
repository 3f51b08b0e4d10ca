import Markup
import Outputs
import Words

/// What a page is, apart from what stands on it.
struct PageHead: Sendable {
  /// Path from the site's root.
  let path: String
  /// What kind of page it is, which styles can use.
  let kind: PageKind
  /// Title, unique on the site.
  let title: String
  /// What stands as its heading, where that is not the whole title.
  var heading: String?
  /// One or two sentences for search results.
  let description: String
  /// Licence of what it shows, where that is not the site's.
  var license: String?
  /// Whether a host shows the page at any address, so that its links must not be relative.
  var isShownAnywhere = false
  /// Whether it lists what other pages say, so that a search that finds those has no need of it.
  var isListOfOthers = false
  /// Whether it runs a script of the site's own.
  var runsScript = false
  /// Address of a picture for who passes the page on; `nil` where there is none.
  var picture: String?
  /// Tags of the page's own for programs.
  var metadata: Markup?
}

/// How long a heading is, by the name that styles use: one of many lines is set smaller.
enum HeadingLength: String {
  case long, longest

  /// - Returns: `nil` for a heading of ordinary length.
  init?(_ heading: String) {
    switch heading.count {
    case ...60: return nil
    case ...110: self = .long
    default: self = .longest
    }
  }

  /// Goes on a list of classes with the one for the length of a heading; what it says of none is nothing.
  static func classes(_ name: String, for heading: String) -> String {
    Self(heading).map { "\(name) \($0.rawValue)-title" } ?? name
  }
}

/// Kinds of pages, by the name that styles use.
enum PageKind: String, Sendable, CaseIterable {
  case home, report = "case", sheet, print, narrative, compare, codebook, code, method, references, free, tombstone,
    search, names
  case notFound = "not-found"
}

extension SiteFrame {
  /// A finished page, written in one go.
  func page(_ head: PageHead, _ content: some SlotWriter) -> OutputFile {
    let markup = Markup.build { library.write(FrameWriter(site: self, head: head, content: content), to: &$0) }
    return OutputFile(path: head.path, bytes: markup.bytes)
  }
}
