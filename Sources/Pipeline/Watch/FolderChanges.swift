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
