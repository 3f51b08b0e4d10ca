/// One voice that may be named: a narrative, or a narrative and its translation. Every source totals one in each cell. (Model §2.1, §2.2)
package struct Source: Sendable, Hashable {
  /// Id of the narrative.
  package let id: String
  /// The level the speaker speaks from; `nil` when not said.
  package var level: Level?

  /// A source.
  package init(id: String, level: Level? = nil) {
    self.id = id
    self.level = level
  }
}

/// What a source belongs to by one attribute, such as `wave` and `first`, so that accounts can be compared by it.
package struct SourceGroup: Sendable, Hashable {
  /// The attribute, in the author's words.
  package let name: String
  /// What the source shares with others, in the author's words.
  package let value: String

  /// A group.
  package init(name: String, value: String) {
    self.name = name
    self.value = value
  }
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
  /// Groups to compare by, in the author's order, each attribute once; empty where none was given.
  package var groups: [SourceGroup] = []

  /// Nothing known.
  package init() {}
}
