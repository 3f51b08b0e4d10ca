/// An excerpt that a coder read, so that silence there is a no. (Model §10.6)
package struct Coverage: Sendable, Hashable {
  /// Id of the coder.
  package let coder: String
  /// The excerpt, which may be named.
  package let excerpt: ExcerptID

  /// A coder and an excerpt.
  package init(coder: String, excerpt: ExcerptID) {
    self.coder = coder
    self.excerpt = excerpt
  }
}
