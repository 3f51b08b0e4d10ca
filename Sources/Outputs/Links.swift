/// Where things are on the site, and how one page leads to another.
///
/// All links are relative and name the file, so that the site works from a web root, below a path and from disk.
package enum Links {
  /// The report of a case.
  package static func report(_ id: String) -> String { "cases/\(id)/index.html" }
  /// The page of a narrative.
  package static func narrative(_ id: String, in caseID: String) -> String { "cases/\(caseID)/\(id).html" }
  /// The page of a code, counted from 0. Ids hold no dots, so further pages collide with no other code's.
  package static func code(_ id: String, page: Int = 0) -> String {
    page == 0 ? "codebook/\(id).html" : "codebook/\(id).\(page + 1).html"
  }

  /// The front page and those that go on with its list, counted from 0.
  package static func home(_ number: Int) -> String { number == 0 ? "index.html" : "cases.\(number + 1).html" }
  /// A figure's own file.
  package static func figure(_ name: String, in caseID: String) -> String { "cases/\(caseID)/figures/\(name).svg" }

  /// The file of a figure of all cases.
  package static func figure(_ name: String) -> String { "figures/\(name).svg" }

  /// A page that sets cases side by side, counted from 0.
  package static func compare(_ number: Int) -> String {
    number == 0 ? "compare/index.html" : "compare/page-\(number + 1).html"
  }

  /// The way from one page to another, both given from the site's root.
  package static func relative(from page: String, to target: String) -> String {
    var (page, target) = (page, target)
    return page.withUTF8 { page in target.withUTF8 { relative(from: page, to: $0) } }
  }

  private static func relative(from page: UnsafeBufferPointer<UInt8>, to target: UnsafeBufferPointer<UInt8>) -> String {
    let end = target.firstIndex(of: UInt8(ascii: "#")) ?? target.count
    // Where both leave the last folder they share.
    var (here, shared) = (0, 0)
    while here < min(page.count, end), page[here] == target[here] {
      here += 1
      if page[here - 1] == UInt8(ascii: "/") { shared = here }
    }
    if here == page.count, here == end, end < target.count { return String(decoding: target[end...], as: UTF8.self) }
    let steps = page[shared...].count { $0 == UInt8(ascii: "/") }
    return way(up: steps, to: target[shared...])
  }

  /// Written in one go: a page holds hundreds of links.
  private static func way(up steps: Int, to rest: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    let up: StaticString = "../"
    return String(unsafeUninitializedCapacity: steps * up.utf8CodeUnitCount + rest.count) { way in
      var end = way.startIndex
      for _ in 0..<steps { end = up.withUTF8Buffer { way[end...].update(fromContentsOf: $0) } }
      return way[end...].update(fromContentsOf: rest)
    }
  }
}
