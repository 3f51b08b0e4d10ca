import Diagnostics

/// What the preview knows after a build.
struct PreviewState: Sendable {
  /// Builds so far; 0 before the first has ended.
  var build = 0
  /// The last site that could be built; `nil` until one could.
  var site: ServedSite?
  /// What the last build noticed, sorted.
  var diagnostics: [Diagnostic] = []

  /// Whether the site is older than the content, because the content has errors.
  var isStale: Bool { diagnostics.contains { $0.severity == .error } }

  /// What the page at a path shows now.
  ///
  /// - Parameter path: `nil` for a path that leads nowhere.
  func stamp(_ path: SitePath?) -> Stamp? {
    site.map { $0.stamp(path) } ?? Stamp(FirstBuildPage.text(diagnostics).bytes)
  }

  /// What the last build noticed and whether the page is as new as the content, for the script in a page.
  func event(for path: SitePath?) -> String {
    PreviewEvent.text(self, stamp: stamp(path))
  }
}
