package import CaseModel

/// A case whose codings are indexed, so that every cell is found without going through all of them.
///
/// Everything is in sorted order (source, excerpt, code, coder), whatever the order of the case. (Model §9.4)
/// A class of constants: every lens holds it, and a copy would count a reference for each of its parts.
package final class CodedCase: Sendable {
  /// The case.
  package let `case`: Case
  /// Sources with a coding, sorted by id.
  package let sources: [Source]
  /// Excerpts with a coding, sorted.
  package let excerpts: [ExcerptID]
  /// Codes in use, sorted by id.
  package let codes: [String]
  /// Coders who coded, sorted by id.
  package let coders: [String]
  /// Every coding, sorted.
  package let codings: [Coding]
  /// Every coding as cells count it, in the same order.
  package let all: [CellCoding]
  private let positionsByCode: [String: [Int]]

  /// Indexes a case. A source the case does not list may not be named.
  package init(_ case: Case) {
    let index = CaseIndex(`case`)
    self.case = `case`
    (sources, excerpts, codes, coders) = (index.sources, index.excerpts, index.codes.names, index.coders.names)
    (codings, all) = (index.codings, index.cellCodings)
    var positions: [[Int]] = Array(repeating: [], count: codes.count)
    for coding in all { positions[coding.code].append(coding.position) }
    positionsByCode = Dictionary(uniqueKeysWithValues: zip(index.codes.names, positions))
  }

  /// Codings under any of some codes, in sorted order; of both frames when `frame` is `nil`.
  package func codings(under codes: [String], frame: Frame? = nil) -> [CellCoding] {
    if codes.count == 1 { return all.picking(positionsByCode[codes[0]] ?? [], frame: frame) }
    return all.picking(codes.flatMap { positionsByCode[$0] ?? [] }.sorted(), frame: frame)
  }

  /// The coding behind a cell's coding.
  package func coding(_ coding: CellCoding) -> Coding { codings[coding.position] }
}

extension [CellCoding] {
  fileprivate func picking(_ positions: [Int], frame: Frame?) -> [CellCoding] {
    var picked: [CellCoding] = []
    picked.reserveCapacity(positions.count)
    for position in positions where frame == nil || self[position].frame == frame { picked.append(self[position]) }
    return picked
  }
}
