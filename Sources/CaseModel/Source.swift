/// One voice: a narrative, or a narrative and its translation. Every source totals one in each cell. (Model §2.1, §2.2)
package struct Source: Sendable, Hashable {
  /// Id of the narrative, or an opaque name that says nothing when the source may not be named.
  package let id: String
  /// Whether it may be named in lists, pairs and stability notes. (Design §3.2)
  package let isNamed: Bool
  /// The level the speaker speaks from; `nil` when not said.
  package var level: Level?

  /// A source.
  package init(id: String, isNamed: Bool = true, level: Level? = nil) {
    self.id = id
    self.isNamed = isNamed
    self.level = level
  }

  /// What stands in place of a source that may not be named.
  package static let unnamedLabel = "a source not named here"
}

/// Who speaks in a narrative that has a page.
package struct Speaker: Sendable, Hashable {
  /// Id of the actor spoken for; `nil` when not said.
  package var organisation: String?
  /// Position, such as "Middle manager"; `nil` when not said.
  package var position: String?
  /// Sector; `nil` when not said.
  package var sector: Sector?
  /// Level; `nil` when not said.
  package var level: Level?
  /// Id of the area; `nil` when not said.
  package var area: String?
  /// Number of persons behind the voice; `nil` when not said.
  package var persons: Int?

  /// Nothing known.
  package init() {}
}
