import CaseModel
import Outputs
import Synchronization

/// An A–Z of cases, codes, actors, themes and pages, for who has no script or likes to look around.
struct NameIndexKind: SiteKind {
  let name = "names"
  let places: [OutputPlace] = [.file(Self.file), .folder("a-z")]
  let templates: [TemplateName] = [.freePage]
  let purpose = "cases, codes, actors, themes and pages by their names; from 51 cases on a page for each letter"

  /// The first page.
  static let file = "a-z.html"

  /// Letters that have pages of their own on a large site; other names stand together.
  private static let letters = (0x41...0x5A).compactMap { Unicode.Scalar($0).map(Character.init) }

  func pieces(of contents: SharedContents) -> [SharedPiece] {
    let names = NameList(contents.site, contents.shelf)
    guard contents.shelf.count > SiteListing.casesPerPart else {
      return [piece(Self.file, contents, names) { NameIndexPage(site: $0, path: Self.file, letter: nil, entries: $1) }]
    }
    let pages = (Self.letters.map { Character?($0) } + [nil]).map { letter in
      let path = Self.path(of: letter)
      return piece(path, contents, names) { site, entries in
        let own = entries.filter { Self.pageLetter($0) == letter }
        return own.isEmpty ? nil : NameIndexPage(site: site, path: path, letter: .some(letter), entries: own)
      }
    }
    let first = piece(Self.file, contents, names) { site, entries in
      let found = Set(entries.map(Self.pageLetter))
      return NameIndexPage(
        site: site, path: Self.file, letter: nil, entries: [],
        letters: (Self.letters.map { Character?($0) } + [nil]).filter(found.contains))
    }
    return pages + [first]
  }

  /// Where names under a letter stand on a large site.
  static func path(of letter: Character?) -> String { "a-z/\(letter.map { $0.lowercased() } ?? "other").html" }

  private static func pageLetter(_ entry: NameEntry) -> Character? {
    entry.letter.flatMap { letters.contains($0) ? $0 : nil }
  }

  private func piece(
    _ path: String, _ contents: SharedContents, _ names: NameList,
    page: @escaping @Sendable (SiteFrame, [NameEntry]) -> NameIndexPage?
  ) -> SharedPiece {
    let (site, shelf) = (contents.site, contents.shelf)
    var titles = FieldBytes()
    for page in site.pages { titles.read([page.id, page.title]) }
    return SharedPiece(
      path: path, fingerprint: shelf.fingerprint(of: shelf.indices, on: site.fingerprint(of: [.freePage], titles))
    ) { page(site, try names.entries)?.page.madeBytes }
  }
}

/// The names of a site, gathered once for all pages that show them.
final class NameList: Sendable {
  private let site: SiteFrame
  private let shelf: any CaseShelf
  private let gathered = Mutex<[NameEntry]?>(nil)

  init(_ site: SiteFrame, _ shelf: any CaseShelf) { (self.site, self.shelf) = (site, shelf) }

  var entries: [NameEntry] {
    get throws {
      try gathered.withLock { gathered in
        let entries = try gathered ?? NameEntry.all(site, shelf)
        gathered = entries
        return entries
      }
    }
  }
}
