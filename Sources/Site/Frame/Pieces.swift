import Markup
import Outputs
import Words

/// Small pieces of HTML that many pages share.
struct Pieces {
  let words: Words
  /// Stands before the ids of sections, where several parts share a page.
  var idPrefix = ""

  /// Tables with more columns are rows of cards on narrow screens.
  private static let mostColumnsOnPhones = 3

  /// A table that scrolls on its own where it does not fit.
  ///
  /// - Parameters:
  ///   - caption: What the table shows; also names the scrolling region.
  ///   - holdsSentences: Whether its cells are too long for columns on narrow screens, however few.
  func table(
    _ caption: Message, isCaptioned: Bool = true, header: [Message], holdsSentences: Bool = false,
    to out: inout MarkupWriter, rows: (inout MarkupWriter) -> Void
  ) {
    table(
      words.text(caption), isCaptioned: isCaptioned, header: header.map(words.text), holdsSentences: holdsSentences,
      to: &out, rows: rows)
  }

  /// The same with words of the content.
  ///
  /// - Parameter subject: The id of the element that names what the table is about, and with it the scrolling region;
  ///   `nil` where the caption says so itself.
  func table(
    _ caption: String, of subject: String? = nil, isCaptioned: Bool = true, header: [String],
    holdsSentences: Bool = false, to out: inout MarkupWriter, rows: (inout MarkupWriter) -> Void
  ) {
    let name: Attribute = subject.map { .text("aria-labelledby", $0) } ?? .text("aria-label", caption)
    out.element("div", .class("table-scroll"), .text("role", "region"), name, .text("tabindex", "0")) { out in
      let isWide = holdsSentences || header.count > Self.mostColumnsOnPhones
      out.element("table", .class(isWide ? "card-rows" : nil)) { out in
        out.element("caption", .class(isCaptioned ? nil : "visually-hidden"), text: caption)
        out.element("thead") { out in
          out.element("tr") { out in
            for title in header { out.element("th", .text("scope", "col"), text: title) }
          }
        }
        out.element("tbody") { isWide ? $0.rows(labelled: header, rows) : rows(&$0) }
      }
    }
  }

  /// A link to a place, or plain text when there is none.
  static func link(_ text: String, to target: String?, out: inout MarkupWriter) {
    if let target { out.element("a", .href(target), text: text) } else { out.text(text) }
  }

  /// A link around something, or that alone when there is no place to lead to.
  static func link(to target: String?, _ inner: (inout MarkupWriter) -> Void, out: inout MarkupWriter) {
    if let target { out.element("a", .href(target), content: inner) } else { inner(&out) }
  }

  /// A part of a page of a case that other pages lead to.
  func section(
    _ part: PagePart, _ title: Message, to out: inout MarkupWriter, content: (inout MarkupWriter) -> Void
  ) {
    section(part.rawValue, title, to: &out, content: content)
  }

  /// A section with a heading of the second level.
  func section(
    _ id: String, _ title: Message, to out: inout MarkupWriter, content: (inout MarkupWriter) -> Void
  ) {
    let id = idPrefix + id
    out.element("section", .id(id), .text("aria-labelledby", id + "-title")) { out in
      out.element("h2", .id(id + "-title"), text: words.text(title))
      content(&out)
    }
  }

  /// Leads from one of several pages to those beside it; nothing for a single one.
  ///
  /// - Parameters:
  ///   - previous: Names the page before.
  ///   - next: Names the page behind.
  ///   - page: Path of a page, counted from 0.
  func turning(
    _ previous: Message, _ next: Message, at index: Int, of count: Int, to out: inout MarkupWriter,
    page: (Int) -> String
  ) {
    guard count > 1 else { return }
    out.element("nav", .class("pager"), .text("aria-label", words.text(.pages))) { out in
      for (label, other) in [(previous, index - 1), (next, index + 1)] where (0..<count).contains(other) {
        out.element("a", .href(Links.relative(from: page(index), to: page(other))), text: words.text(label))
        out.text(" ")
      }
    }
  }

  /// A fact: its name, and what writes its value.
  typealias Fact = (name: Message, value: (inout MarkupWriter) -> Void)

  /// A list of facts.
  func facts(_ facts: [Fact], to out: inout MarkupWriter) {
    guard !facts.isEmpty else { return }
    out.element("dl", .class("facts")) { out in
      for fact in facts {
        out.element("div") { out in
          out.element("dt", text: words.text(fact.name))
          out.element("dd", content: fact.value)
        }
      }
    }
  }
}
