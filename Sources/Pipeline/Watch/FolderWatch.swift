/// A way to notice changes below folders.
package protocol FolderWatch {
  /// Changes since the last call, empty when none came.
  ///
  /// Files whose names begin with a dot belong to editors and version control, and are passed over.
  ///
  /// - Parameter milliseconds: How long the first change is waited for.
  mutating func changes(within milliseconds: Int) -> FolderChanges

  /// Watches these folders from now on, and no others. What it did not watch before counts as changed.
  mutating func follow(_ roots: [String])

  /// Whether it can no longer see everything, so that another way has to be found.
  var isBroken: Bool { get }
}
