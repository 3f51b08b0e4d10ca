/// One coder's reading of one excerpt under one code. (Model §2.1)
///
/// Defaults are already filled in: level and area from the source, frame, direction and presence by the rules of
/// the code (Design §3.1).
package struct Coding: Sendable, Hashable {
  /// The excerpt read.
  package var excerpt: ExcerptID
  /// Id of the code.
  package var code: String
  /// Id of the coder.
  package var coder: String
  /// What is committed to, called for, or done.
  package var frame: Frame
  /// The level the statement is about; `nil` when neither the coding nor its source says.
  package var level: Level?
  /// Helps or hinders; `nil` when not said.
  package var direction: Direction?
  /// Whether the thing exists; `nil` when not said.
  package var presence: Presence?
  /// 1 implied or hedged, 2 plain, 3 explicit with example or emphasis. Not importance. (Model §2.1)
  package var strength: Int
  /// Id of the actor a power code is about; `nil` for other codes.
  package var actor: String?
  /// How that actor stands; `nil` for other codes.
  package var standing: Standing?
  /// Orchestrator role, a word of an open list; `nil` for other codes.
  package var role: String?
  /// Id of the area the statement is about; `nil` when it belongs to no area.
  package var area: String?
  /// What the coder wrote; all else is a default.
  package var stated = Stated.all
  /// Whether it replaces all other coders' codings of the excerpt in a cell. (Model §9.2)
  package var isAdjudicated: Bool

  /// A coding with the defaults of the format.
  package init(
    excerpt: ExcerptID, code: String, coder: String, frame: Frame = .actual, level: Level? = nil,
    direction: Direction? = nil, presence: Presence? = nil, strength: Int = 2, actor: String? = nil,
    standing: Standing? = nil, role: String? = nil, area: String? = nil, isAdjudicated: Bool = false
  ) {
    self.excerpt = excerpt
    self.code = code
    self.coder = coder
    self.frame = frame
    self.level = level
    self.direction = direction
    self.presence = presence
    self.strength = strength
    self.actor = actor
    self.standing = standing
    self.role = role
    self.area = area
    self.isAdjudicated = isAdjudicated
  }

  /// Attributes that a coder may state or leave to their defaults.
  package struct Stated: OptionSet, Sendable, Hashable {
    /// The attributes as bits.
    package let rawValue: UInt8

    /// Attributes given as bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The frame.
    package static let frame = Stated(rawValue: 1)
    /// The level.
    package static let level = Stated(rawValue: 2)
    /// The strength.
    package static let strength = Stated(rawValue: 4)
    /// Every one of them.
    package static let all: Stated = [.frame, .level, .strength]
  }
}
