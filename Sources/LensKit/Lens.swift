package import CaseModel

/// One framework, as a pure function from a coded case to its conclusions.
///
/// Lenses are computed apart and never added. (Model §2.14)
package protocol Lens {
  /// What the lens concludes about a case.
  associatedtype Assessment: Sendable

  /// Name as it stands in data files, such as `involvement`.
  static var name: String { get }

  /// The conclusions, each with the excerpts it rests on.
  static func assess(_ coded: CodedCase) -> Assessment
}

extension Lens {
  /// The conclusions about a case that only this lens looks at; for several lenses, index the case once.
  package static func assess(_ case: Case) -> Assessment { assess(CodedCase(`case`)) }
}
