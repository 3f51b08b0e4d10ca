/// The opportunity space as a whole: its weakest link, since the components are linked. (Model §2.7, §9.19)
package enum OpportunitySpace: String, Sendable, CaseIterable {
  case inPlace = "in-place"
  case partial, missing
  /// Some component is unknown.
  case undetermined
}
