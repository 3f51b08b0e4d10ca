/// Files of a change whose bytes are new.
struct WrittenFiles {
  /// A file that waits for its place.
  struct Waiting {
    /// Its place among all files.
    let order: Int
    let path: String
    /// Its name in the staging folder.
    let name: String
  }

  /// Files that a journal will give their places.
  private(set) var waiting: [Waiting] = []
  /// Paths of files that stand where they will be found, in a folder that is exchanged for the site.
  private(set) var placed = PathSet()

  var count: Int { waiting.count + placed.count }

  mutating func wait(_ order: Int, _ path: String, name: String) {
    waiting.append(Waiting(order: order, path: path, name: name))
  }

  mutating func place(_ path: String) { placed.insert(path) }
}
