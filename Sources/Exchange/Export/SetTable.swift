package import CaseModel
import Analysis
import IntegrationLens
import InvolvementLens
import LensKit

/// Writes cases × constructs for programs of qualitative comparison (fsQCA, the R package QCA): one row a case, one column
/// a set, fuzzy and crisp; what is not known is empty.
package enum SetTable {
  /// From this membership on a case is in a crisp set.
  private static let crossover = 0.5

  /// The table.
  package static func table(_ cases: [Case]) -> [UInt8] {
    var out = CSVWriter()
    out.row(["case"] + columns.flatMap { ["\($0)_fz", "\($0)_cr"] })
    for item in cases {
      let values = memberships(CaseAnalysis(item))
      out.row(
        [name(item.id)]
          + columns.flatMap { column in
            values[column].map { [number($0), $0 >= crossover ? "1" : "0"] } ?? ["", ""]
          })
    }
    return Array(out.text.utf8)
  }

  /// What the columns mean and by which thresholds they are made.
  package static let explanation = """
    Sets of the table, one row a case. _fz is membership from 0 to 1, _cr is 1 from a membership of 0.5 on and 0 below it.
    An empty field is not known: too few codings or sources, or nothing said. It is not 0.

    MODE, AIM, STANCE with _I intended, _C called for, _A actual: the middle of the interval of ranks, from the lowest rank
    (0) to the highest (1): mode 0 to 4, aim 1 to 4, stance 1 to 6. Only cells with sufficient evidence by the thresholds
    of the case (evidence.minCodings, evidence.minSources; 3 and 2 unless the case says otherwise).
    STRUCT, RELAT, INSTIT: enactment of the type of integration, the share of covered indicators that are enacted; only
    where the case covers enough of them (evidence.minCoverage; 0.5 unless the case says otherwise).
    STRUCT_EN, RELAT_EN, INSTIT_EN: whether it enables: (balance + 1) / 2, balance from -1, hinders, to 1, helps.

    These are proportions of what was coded, not calibrated by theory: look at the distribution and set thresholds of your
    own before a truth table is made of them. A membership of exactly 0.5 says nothing in fuzzy sets.

    """

  private static let frames: [(Frame, String)] = [(.intended, "I"), (.calledFor, "C"), (.actual, "A")]
  private static let types: [(IntegrationType, String)] = [
    (.structural, "STRUCT"), (.relational, "RELAT"), (.institutional, "INSTIT"),
  ]

  private static var columns: [String] {
    Axis.allCases.flatMap { axis in frames.map { "\(axis.rawValue.uppercased())_\($0.1)" } }
      + types.flatMap { [$0.1, $0.1 + "_EN"] }
  }

  private static func memberships(_ analysis: CaseAnalysis) -> [String: Double] {
    var values: [String: Double] = [:]
    for assessment in analysis.involvement.axes {
      for (frame, sign) in frames {
        guard let position = assessment[frame].position else { continue }
        let middle = Double(position.lo + position.hi) / 2 - Double(assessment.axis.ranks.lowerBound)
        values["\(assessment.axis.rawValue.uppercased())_\(sign)"] = middle / Double(assessment.axis.span)
      }
    }
    for (type, name) in types {
      guard let assessment = analysis.integration[type], assessment.state != .insufficient, assessment.state != .silent
      else { continue }
      values[name] = assessment.enactment
      values[name + "_EN"] = assessment.balance.map { ($0 + 1) / 2 }
    }
    return values
  }

  /// Programs take names of letters and digits.
  private static func name(_ id: String) -> String { String(id.map { $0 == "-" ? "_" : $0 }) }

  /// Three decimals.
  private static func number(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let rest = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }
}
