import CaseModel
package import LensKit

/// Codes of opportunity that are used in the case's own material, those of most sources first.
package struct OpportunityCodes: Sendable, Hashable {
  /// All of them.
  package let all: [CodeCount]

  /// Kinds of responsibility.
  package var responsibilities: [CodeCount] { all { $0.hasPrefix("responsibility-") } }
  /// Advantages.
  package var advantages: [CodeCount] { all { $0.hasPrefix("advantage-") } }
  /// Barriers.
  package var barriers: [CodeCount] { all { $0.hasPrefix("barrier-") } }
  /// Codes of the four components and of everything else that is none of the above.
  package var others: [CodeCount] {
    all { code in !["responsibility-", "advantage-", "barrier-"].contains { code.hasPrefix($0) } }
  }

  /// A code; `nil` when not used.
  package subscript(code: String) -> CodeCount? { all.first { $0.code == code } }

  init(_ coded: CodedCase) { all = coded.counts(of: .opportunity) }

  private func all(_ isIncluded: (String) -> Bool) -> [CodeCount] { all.filter { isIncluded($0.code) } }
}
