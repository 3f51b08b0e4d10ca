/// What may have changed below some folders.
package struct FolderChanges: Sendable, Equatable {
  /// Paths of files and folders, as the user would type them.
  package var paths: Set<String>
  /// Whether changes went unseen, so that anything may have changed.
  package var isEverything: Bool

  /// Changes; none when nothing is given.
  package init(_ paths: Set<String> = [], isEverything: Bool = false) {
    self.paths = paths
    self.isEverything = isEverything
  }

  /// Whether nothing changed.
  package var isEmpty: Bool { paths.isEmpty && !isEverything }

  /// Adds other changes.
  package mutating func formUnion(_ other: FolderChanges) {
    paths.formUnion(other.paths)
    isEverything = isEverything || other.isEverything
  }
}

/// A way to notice changes below folders.
package protocol FolderWatch {
  /// Changes since the last call, empty when none came.
  ///
  /// Files whose names begin with a dot belong to editors and version control, and are passed over.
  ///
  /// - Parameter milliseconds: How long the first change is waited for.
  mutating func changes(within milliseconds: Int) -> FolderChanges

  /// Whether it can no longer see everything, so that another way has to be found.
  var isBroken: Bool { get }
}
