package import Disk

/// What a site is to hold.
package struct SiteContents: Sendable {
  /// Hands over each path in turn.
  package typealias List =
    @Sendable (_ each: (String) throws(FileFault) -> Void) throws(FileFault) -> Void

  /// Number of files.
  package let count: Int
  /// Whether the manifest in the output lists just these files already.
  package let isSameSet: Bool
  private let list: List

  /// Contents whose paths are only listed where they are needed, one after another: all of them at once would fill
  /// more memory than a build needs.
  package init(count: Int, isSameSet: Bool, list: @escaping List) {
    (self.count, self.isSameSet, self.list) = (count, isSameSet, list)
  }

  /// Contents whose paths are known.
  package init(count: Int, isSameSet: Bool, paths: [String]) {
    self.init(count: count, isSameSet: isSameSet) { (each) throws(FileFault) in
      for path in paths { try each(path) }
    }
  }

  /// Hands over each path, in no particular order; those that come in order are listed faster.
  package func forEachPath(_ each: (String) throws(FileFault) -> Void) throws(FileFault) { try list(each) }
}
