package import Pipeline

/// What is previewed, and where.
package struct PreviewOptions: Sendable {
  /// The content folder.
  package var content = "content"
  /// The folder of the user's templates; it need not exist.
  package var templates = "Templates"
  /// Whether drafts are shown.
  package var includesDrafts = false
  /// The address to listen at: one of the internet protocol, or `localhost`.
  package var host = "127.0.0.1"
  /// The port to listen at; 0 = any that is free.
  package var port: UInt16 = 8080
  /// How changes are noticed.
  package var watching = FolderWatcher.Way.system

  /// A preview of `content` at port 8080, for this machine alone.
  package init() {}
}
