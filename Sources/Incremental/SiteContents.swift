/// What a site is to hold.
package struct SiteContents: Sendable {
  /// Number of files.
  package let count: Int
  /// Whether the manifest in the output lists just these files already.
  package let isSameSet: Bool
  private let list: @Sendable () -> [String]

  /// Contents whose paths are only listed where they are needed.
  package init(count: Int, isSameSet: Bool, paths: @escaping @Sendable () -> [String]) {
    self.count = count
    self.isSameSet = isSameSet
    list = paths
  }

  /// All paths, in no particular order.
  package var paths: [String] { list() }
}
