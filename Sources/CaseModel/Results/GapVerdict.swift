/// What a gap comes to on one axis. (Model §10.3)
package enum GapVerdict: String, Sendable, CaseIterable {
  /// Practice falls short of intention, whichever ends of the two are taken.
  case short
  /// Practice is ahead of intention, whichever ends are taken.
  case ahead
  /// Intention and practice stand on the same level.
  case level
  /// It cannot be told.
  case open
}
