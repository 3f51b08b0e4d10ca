package import CaseModel
package import Words

/// The works that a site cites, in the order of the list, each with its entry and with what it is called in a text.
///
/// All of it depends on all of them: letters behind years and added names tell a work from others that are cited.
package struct Bibliography: Sendable {
  /// The terms that are printed.
  package let terms: StyleTerms
  /// The works, in the order of the list; those that are cited in the text only among them.
  package let works: [Reference]
  private let places: [String: Int]
  private let labels: [WorkLabel]
  private let letters: [String]
  /// Whether any work is called otherwise than it would be alone.
  package let tellsApart: Bool

  /// - Parameters:
  ///   - works: Every work that is cited.
  ///   - language: The site's language, as BCP 47 names it.
  package init(_ works: [Reference], language: String) {
    let terms = StyleTerms.of(language)
    let collation = Collation(language: terms.language)
    let sorted = works.map { (work: $0, order: WorkOrder($0, terms: terms, collation: collation)) }
      .sorted { $0.order < $1.order }.map(\.work)
    let disambiguation = Disambiguation(sorted, terms: terms)
    let labels = disambiguation.labels
    tellsApart = disambiguation.hasInitials || labels.contains { $0.isLonger || !$0.letter.isEmpty }
    (self.terms, self.works) = (terms, sorted)
    places = Dictionary(sorted.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    (self.labels, letters) = (labels.map(\.label), labels.map(\.letter))
  }

  /// The works that stand in the list.
  package var listed: [Reference] { works.filter { WorkKind($0).form != .private_ } }

  /// The work of a key; `nil` when none is cited under it.
  package subscript(key: String) -> Reference? { places[key].map { works[$0] } }

  /// The entry of a work in the list.
  package func entry(of work: Reference) -> StyledText {
    EntryWriter(work, terms: terms, letter: places[work.key].map { letters[$0] } ?? "").entry
  }

  /// A citation as it stands in a text.
  package func pieces(of citation: Citation) -> [CitationPiece] { CitationComposer.pieces(citation, in: self) }

  /// A citation in words alone.
  package func plainText(of citation: Citation) -> String { pieces(of: citation).plainText }

  /// Some works in the order of the list.
  package func sorted(_ keys: some Sequence<String>) -> [Reference] {
    Set(keys).compactMap { places[$0] }.sorted().map { works[$0] }
  }

  /// Whether a work is cited in the text only.
  package func isPrivate(_ key: String) -> Bool { self[key].map { WorkKind($0).form == .private_ } ?? true }

  /// What pages show of a work, in texts that differ when that differs.
  package func shown(of key: String) -> [String] {
    guard let place = places[key] else { return [] }
    let label = labels[place]
    return [label.names.plain, label.namesInSentence.plain, label.year]
  }

  func place(of key: String) -> Int { places[key] ?? works.count }

  /// What a work is called; its key where none is cited under it.
  func label(of key: String) -> WorkLabel {
    places[key].map { labels[$0] }
      ?? WorkLabel(names: StyledText(key), namesInSentence: StyledText(key), year: terms.text(.noDate))
  }
}
