/// Names an excerpt within its case: the source it stands in and its anchor.
package struct ExcerptID: Sendable, Hashable, Comparable {
  /// Id of the source, which is the id of its narrative (of the original, when there is a translation).
  package let source: String
  /// Anchor within the narrative.
  package let anchor: String

  /// An excerpt's name.
  package init(source: String, anchor: String) {
    self.source = source
    self.anchor = anchor
  }

  /// The name as authors write it: `vasteras#v1`.
  package var description: String { "\(source)#\(anchor)" }

  /// Order by source, then anchor, each by its bytes, with numbers inside an anchor by value (`v2` before `v10`).
  package static func < (left: ExcerptID, right: ExcerptID) -> Bool {
    if left.source != right.source { return left.source.utf8.lexicographicallyPrecedes(right.source.utf8) }
    return NaturalOrder.precedes(left.anchor, right.anchor)
  }
}

/// A coded passage that may be named, with the words that may be shown.
///
/// An excerpt that may not be named is never listed; only its codings are kept, apart and under names that say nothing.
package struct Excerpt: Sendable, Hashable {
  /// Its words in one narrative.
  package struct Version: Sendable, Hashable {
    /// Id of the narrative the words stand in.
    package let narrative: String
    /// Language of the words, BCP 47.
    package let language: String
    /// What may be shown.
    package let words: Words
    /// Where the excerpt begins in the content.
    package let place: Place

    /// The words of an excerpt in one narrative.
    package init(narrative: String, language: String, words: Words, place: Place) {
      self.narrative = narrative
      self.language = language
      self.words = words
      self.place = place
    }
  }

  /// What may be shown of an excerpt's words. (Design §3.2)
  package enum Words: Sendable, Hashable {
    /// The words as they stand.
    case quote([Inline])
    /// The whole text as one passage, with its words where it is short and all of it may be shown; `nil` where they are
    /// to be read in its place.
    case whole([Inline]?)
    /// The coder's paraphrase, in place of words that may not be shown.
    case paraphrase(String)
    /// No words may be shown, and no paraphrase was written.
    case none

    /// The words of the text that may stand beside those of other excerpts; `nil` where there are none.
    package var quoted: [Inline]? {
      switch self {
      case .quote(let inlines), .whole(let inlines?): inlines
      case .whole(nil), .paraphrase, .none: nil
      }
    }

    /// Whether the excerpt is the whole of its text.
    package var isWhole: Bool { if case .whole = self { true } else { false } }
  }

  /// Its name.
  package let id: ExcerptID
  /// Its words: the original first, then a translation where there is one. Never empty.
  package let versions: [Version]

  /// An excerpt.
  package init(id: ExcerptID, versions: [Version]) {
    self.id = id
    self.versions = versions
  }

  /// What may be shown of its words in a narrative; `nil` where it does not stand there.
  package func words(in narrative: String) -> Words? { versions.first { $0.narrative == narrative }?.words }
}

/// Where something stands in the content: file, line and column from 1, columns in code points.
package struct Place: Sendable, Hashable {
  /// Path of the file below the content folder.
  package let file: String
  /// Line, from 1.
  package let line: Int
  /// Column in code points, from 1.
  package let column: Int

  /// A place.
  package init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}
