package import CaseModel
package import LensKit

/// What one source alone says of the conditions: never a state of the case. (Model §5.1)
package struct SourceTestimony: Sendable, Hashable {
  /// Id of the source, which may be named.
  package let source: String
  /// Each condition in order, as the source alone speaks of it.
  package let conditions: [Finding<CoordinationState>]

  /// What it says of one condition.
  package subscript(condition: CoordinatorCondition) -> CoordinationState {
    zip(CoordinatorCondition.allCases, conditions).first { $0.0 == condition }?.1.kind ?? .silent
  }

  /// Every source that says something of a condition, in sorted order, from excerpts that may be named.
  static func all(of coded: CodedCase) -> [SourceTestimony] {
    let named = CoordinatorCondition.allCases.map { FramedCells(named: $0.code, of: coded).bySource }
    return Set(named.flatMap(\.keys)).sorted().map { source in
      let conditions = named.map { cells in
        let own = cells[source]
        return Finding(own?.state ?? .silent, evidence: coded.evidence(own?.all ?? []))
      }
      return SourceTestimony(source: coded.sources[source].id, conditions: conditions)
    }
  }
}
