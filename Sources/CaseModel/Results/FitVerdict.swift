/// What the demands come to.
package enum FitVerdict: String, Sendable, CaseIterable {
  case fits
  case underGoverned = "under-governed"
  /// No demand is known to be missed, and some is not known to be met.
  case undetermined
}
