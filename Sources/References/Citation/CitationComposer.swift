import CaseModel
import Words

/// Composes the words of a citation. (APA 7, chapter 8)
struct CitationComposer {
  let bibliography: Bibliography
  private var pieces: [CitationPiece] = []

  init(_ bibliography: Bibliography) { self.bibliography = bibliography }

  /// A work at its place in a citation.
  private struct Item {
    let item: CitationItem
    let label: WorkLabel
    let locator: Locator
    /// Whether the next work of the same name may follow with its year alone.
    var isBare: Bool { locator.text.isEmpty && locator.rest.isEmpty }

    func with(prefix: [Inline]) -> Item {
      let new = CitationItem(key: item.key, prefix: prefix, suffix: item.suffix, isAuthorHidden: item.isAuthorHidden)
      return Item(item: new, label: label, locator: locator)
    }
  }

  static func pieces(_ citation: Citation, in bibliography: Bibliography) -> [CitationPiece] {
    var composer = CitationComposer(bibliography)
    let items = citation.items.map { item in
      Item(
        item: item, label: bibliography.label(of: item.key), locator: Locator(item.suffix, terms: bibliography.terms))
    }
    if citation.isNarrative, let first = items.first {
      composer.narrative(first, Array(items.dropFirst()))
    } else {
      composer.bracket(items)
    }
    return composer.pieces
  }

  private mutating func narrative(_ first: Item, _ others: [Item]) {
    add(.work(first.label.namesInSentence, key: first.item.key))
    add(" (")
    add(year: first)
    group(others, isFollowing: true)
    add(")")
  }

  private mutating func bracket(_ items: [Item]) {
    add("(")
    group(items, isFollowing: false)
    add(")")
  }

  /// Works between semicolons, sorted; those of one name joined, equal ones once.
  private mutating func group(_ items: [Item], isFollowing: Bool) {
    var last: Item?
    var isFollowing = isFollowing
    for item in sorted(items) {
      if let last, joins(last, item) {
        add(", ")
        add(year: item)
      } else {
        if last != nil || isFollowing { add("; ") }
        add(whole: item)
      }
      (last, isFollowing) = (item, false)
    }
  }

  private func joins(_ last: Item, _ item: Item) -> Bool {
    last.isBare && item.item.prefix.isEmpty && last.label.names == item.label.names && !last.item.isAuthorHidden
      && !item.item.isAuthorHidden && !bibliography.isPrivate(item.item.key)
  }

  /// In the order of the list. Words before a key lead what follows them, so only works behind them are sorted.
  private func sorted(_ items: [Item]) -> [Item] {
    var result: [Item] = []
    var segment: [Item] = []
    var lead: [Inline] = []
    func end() {
      var items = segment.sorted { bibliography.place(of: $0.item.key) < bibliography.place(of: $1.item.key) }
      items = items.enumerated().filter { index, item in
        !(item.isBare && items[..<index].contains { $0.item.key == item.item.key && $0.isBare })
      }.map(\.element)
      if !lead.isEmpty, let first = items.first {
        items = items.map { $0.with(prefix: []) }
        items[0] = first.with(prefix: lead)
      }
      result += items
    }
    for item in items {
      if !item.item.prefix.isEmpty {
        end()
        (segment, lead) = ([], item.item.prefix)
      }
      segment.append(item)
    }
    end()
    return result
  }

  private mutating func add(whole item: Item) {
    if !item.item.prefix.isEmpty {
      add(.words(item.item.prefix))
      add(" ")
    }
    if !item.item.isAuthorHidden {
      var names = item.label.names
      // English sets a comma within the quotation marks of a title.
      let isQuoted = names.plain.hasSuffix("”") && bibliography.terms.language == "en"
      if isQuoted { names.insertBeforeLast(",") }
      names.append(isQuoted ? " " : ", ")
      pieces.append(.work(names, key: item.item.key))
    }
    add(year: item)
  }

  private mutating func add(year item: Item) {
    add(.work(StyledText(item.label.year), key: item.item.key))
    if !item.locator.text.isEmpty { add(", " + item.locator.text) }
    guard !item.locator.rest.isEmpty else { return }
    if !follows(item.locator.rest) { add(" ") }
    add(.words(item.locator.rest))
  }

  /// Whether words stand behind a year without a blank.
  private func follows(_ words: [Inline]) -> Bool {
    guard case .text(let text) = words.first, let first = text.first else { return false }
    return " ,.:)".contains(first)
  }

  private mutating func add(_ text: String) { add(.words([.text(text)])) }

  /// Pieces of one work are one link.
  private mutating func add(_ piece: CitationPiece) {
    if case .work(let text, let key) = piece, case .work(var before, key) = pieces.last {
      before.append(text)
      pieces[pieces.count - 1] = .work(before, key: key)
    } else {
      pieces.append(piece)
    }
  }
}
