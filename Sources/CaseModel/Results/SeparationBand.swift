/// In words, by conventional cut-offs. (Model §2.5)
package enum SeparationBand: String, Sendable, CaseIterable {
  case none, slight, moderate, strong
}
