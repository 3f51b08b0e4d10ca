package import CaseModel
import LensKit

/// The class of the intended mode; an intention needs no practice, so it has no conditions. (Model §9.10)
package struct IntendedClass: Sendable, Hashable {
  /// The class; `nil` when undetermined.
  package let value: ModeClass?
  /// The class at the other end of an interval; `nil` when there is none.
  package let borderline: ModeClass?

  init(_ mode: OrdinalTally) {
    let position = mode.reading().position
    value = position.flatMap { ModeClass(rank: $0.lo) }
    borderline = position.flatMap { $0.lo == $0.hi ? nil : ModeClass(rank: $0.hi) }
  }
}
