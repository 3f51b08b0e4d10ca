/// How far one type of integration is in place, and whether it helps. (Model §2.6)
package enum IntegrationState: String, Sendable, CaseIterable {
  /// In place and helping.
  case established
  /// In place, helping and hindering.
  case contested
  /// In place and hindering.
  case enactedButConstraining = "enacted-but-constraining"
  /// Not in place, and what there is helps.
  case emerging
  /// Not in place, helping and hindering.
  case partial
  /// Not in place, and that hinders.
  case lacking
  /// Too little is coded.
  case insufficient
  /// Nothing is coded. Silent is not absent.
  case silent

  /// Whether there was enough evidence to tell.
  package var isDetermined: Bool { self != .insufficient && self != .silent }

  /// Whether it is not in place.
  package var isLow: Bool { self == .lacking || self == .partial || self == .emerging }
}
