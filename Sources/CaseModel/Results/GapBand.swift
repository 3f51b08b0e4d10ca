/// The index in words.
package enum GapBand: String, Sendable, CaseIterable {
  case closed, narrow, clear, wide
}
