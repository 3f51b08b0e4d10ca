import CaseModel
import Outputs

/// The free pages of one folder, in the order of its first page: those it leads to come as it leads to them, then the rest.
struct PageBook {
  /// A page or, of a folder within, its first page.
  struct Chapter {
    let title: String
    /// Path from the site's root.
    let path: String
  }

  /// The first page of the folder, and above it those of the folders around, the outermost first.
  let way: [Chapter]
  /// All but the first page.
  let chapters: [Chapter]

  /// The books of a site, by their folders; pages at the root belong to none.
  static func all(_ pages: [FreePage]) -> [String: PageBook] {
    let indices = Dictionary(
      pages.filter { $0.id.hasSuffix("/index") }.map { ($0.folder, $0) }, uniquingKeysWith: { first, _ in first })
    var members: [String: [FreePage]] = [:]
    for page in pages where !page.folder.isEmpty {
      let isIndex = indices[page.folder]?.id == page.id
      members[isIndex ? folder(around: page.folder) : page.folder, default: []].append(page)
    }
    let folders = Set(pages.map(\.folder)).subtracting([""])
    return Dictionary(
      uniqueKeysWithValues: folders.map { folder in
        (folder, PageBook(folder, members[folder] ?? [], indices))
      })
  }

  private init(_ folder: String, _ members: [FreePage], _ indices: [String: FreePage]) {
    var way: [Chapter] = []
    var next = folder
    while !next.isEmpty {
      if let index = indices[next] { way.insert(Chapter(index), at: 0) }
      next = Self.folder(around: next)
    }
    self.way = way
    chapters = Self.ordered(members, by: indices[folder]).map(Chapter.init)
  }

  private static func ordered(_ members: [FreePage], by index: FreePage?) -> [FreePage] {
    guard let index else { return members }
    var places: [String: Int] = [:]
    for block in index.body {
      block.forEachInline { inline in
        guard case .link(let target?, _, _) = inline else { return }
        let page = String(target.prefix { $0 != "#" })
        if places[page] == nil { places[page] = places.count }
      }
    }
    func place(_ page: FreePage) -> Int {
      places[Links.relative(from: index.id + ".html", to: page.id + ".html")] ?? Int.max
    }
    return members.map { (place($0), $0) }.sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }.map(\.1)
  }

  /// `guide/parts/` → `guide/`
  private static func folder(around folder: String) -> String {
    folder.dropLast().lastIndex(of: "/").map { String(folder[...$0]) } ?? ""
  }
}

extension PageBook.Chapter {
  fileprivate init(_ page: FreePage) { self.init(title: page.title, path: page.id + ".html") }
}

extension PageBook.Chapter: Listed {
  /// Tells each stored field, in a fixed order.
  func list(to reader: inout some FieldReader) {
    reader.read(title)
    reader.read(path)
  }
}

extension PageBook: Listed {
  /// Tells each stored field, in a fixed order.
  func list(to reader: inout some FieldReader) {
    reader.read(way)
    reader.read(chapters)
  }
}
