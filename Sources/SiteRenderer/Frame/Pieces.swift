import Markup

/// Small pieces of HTML that many pages share.
enum Pieces {
  /// A table that scrolls on its own where it does not fit.
  ///
  /// - Parameter caption: What the table shows; also names the scrolling region.
  static func table(
    _ caption: String, header: [String], to out: inout MarkupWriter, rows: (inout MarkupWriter) -> Void
  ) {
    out.element(
      "div", .class("table-scroll"), .text("role", "region"), .text("aria-label", caption), .text("tabindex", "0")
    ) { out in
      out.element("table") { out in
        out.element("caption", text: caption)
        out.element("thead") { out in
          out.element("tr") { out in
            for title in header { out.element("th", .text("scope", "col"), text: title) }
          }
        }
        out.element("tbody", content: rows)
      }
    }
  }

  /// A link to a place, or plain text when there is none.
  static func link(_ text: String, to target: String?, out: inout MarkupWriter) {
    if let target { out.element("a", .href(target), text: text) } else { out.text(text) }
  }

  /// A section with a heading of the second level.
  static func section(_ id: StaticString, _ title: String, _ content: (inout MarkupWriter) -> Void) -> Markup {
    .build { out in
      out.element("section", .id("\(id)"), .text("aria-labelledby", "\(id)-title")) { out in
        out.element("h2", .id("\(id)-title"), text: title)
        content(&out)
      }
    }
  }

  /// Leads from one of several pages to those beside it; nothing for a single one.
  ///
  /// - Parameters:
  ///   - what: What the pages list, in the plural.
  ///   - page: Path of a page, counted from 0.
  static func turning(_ what: String, at index: Int, of count: Int, page: (Int) -> String) -> Markup {
    .build { out in
      guard count > 1 else { return }
      out.element("nav", .class("pager"), .text("aria-label", "Pages")) { out in
        for (label, other) in [("Previous \(what)", index - 1), ("Next \(what)", index + 1)]
        where (0..<count).contains(other) {
          out.element("a", .href(Links.relative(from: page(index), to: page(other))), text: label)
          out.text(" ")
        }
      }
    }
  }

  /// A list of facts: name and value.
  static func facts(_ facts: [(name: String, value: (inout MarkupWriter) -> Void)], to out: inout MarkupWriter) {
    guard !facts.isEmpty else { return }
    out.element("dl", .class("facts")) { out in
      for fact in facts {
        out.element("div") { out in
          out.element("dt", text: fact.name)
          out.element("dd", content: fact.value)
        }
      }
    }
  }
}

/// Words for numbers and lists in sentences.
enum Say {
  /// `1 excerpt`, `3 excerpts`.
  static func count(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
    "\(number) \(number == 1 ? singular : plural ?? singular + "s")"
  }

  /// `a`, `a and b`, `a, b and c`.
  static func list(_ words: [String], _ conjunction: String = "and") -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }

  /// The text with its first letter as a capital.
  static func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// `+0.93`, `−0.68`, `0.00`: two decimals with a real minus.
  static func signed(_ value: Double) -> String {
    let text = Number.fixed(abs(value), decimals: 2)
    return value < -0.004 ? "−" + text : value > 0.004 ? "+" + text : text
  }

  /// `+3`, `−1`, `0`.
  static func steps(_ value: Int) -> String { value > 0 ? "+\(value)" : value < 0 ? "−\(-value)" : "0" }

  /// `0.81`; `–` for nothing.
  static func decimal(_ value: Double?) -> String { value.map { Number.fixed($0, decimals: 2) } ?? "–" }

  /// `61 %`
  static func percent(_ share: Double) -> String { Number.fixed(share * 100, decimals: 0) + " %" }

  /// A small number as a word, as running text has it.
  static func word(_ number: Int) -> String {
    let words = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
    return words.indices.contains(number) ? words[number] : String(number)
  }
}
