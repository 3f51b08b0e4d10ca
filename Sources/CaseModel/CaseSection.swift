/// A chapter that the authors of a case wrote. (Design §3)
package struct CaseSection: Sendable, Hashable {
  /// Where it stands beside the findings.
  package enum Position: String, Sendable, CaseIterable {
    case before, after
  }

  /// Id, which is also the name of its page.
  package let id: String
  /// Title.
  package let title: String
  /// Before or after the findings; after when not said.
  package var place = Position.after
  /// Text.
  package var body: [Block] = []

  /// A chapter without text.
  package init(id: String, title: String) {
    self.id = id
    self.title = title
  }
}

extension [CaseSection] {
  /// The chapters with addresses of their headings, which are unique over all of them, as they stand on one page.
  package func withHeadings() -> [CaseSection] {
    var blocks = HeadingIDs.assigned(flatMap(\.body))[...]
    return map { section in
      var section = section
      let count = section.body.count
      section.body = blocks.prefix(count).map(\.self)
      blocks = blocks.dropFirst(count)
      return section
    }
  }
}
