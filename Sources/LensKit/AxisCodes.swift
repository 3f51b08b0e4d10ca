package import CaseModel

/// The codes of the three axes, looked up once.
package enum AxisCodes {
  /// Codes of an axis, from its lowest rank to its highest.
  package static func codes(of axis: Axis) -> [String] { codesByAxis[axis] ?? [] }

  static let ranks: [String: Int] = Dictionary(
    uniqueKeysWithValues: Axis.allCases.flatMap { axis in
      axis.ranks.compactMap { rank in axis.code(of: rank).map { ($0, rank) } }
    })

  private static let codesByAxis: [Axis: [String]] = Dictionary(
    uniqueKeysWithValues: Axis.allCases.map { axis in (axis, axis.ranks.compactMap { axis.code(of: $0) }) })
}
