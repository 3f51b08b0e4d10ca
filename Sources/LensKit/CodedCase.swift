package import CaseModel
import Synchronization

/// A case whose codings are indexed, so that every cell is found without going through all of them.
///
/// All that it lists is named. What may only be counted is taken out of the case here, and `cell` alone leads to it.
/// (Model §10.1)
///
/// Everything is in sorted order (source, excerpt, code, coder), whatever the order of the case. (Model §9.4)
/// A class of constants: every lens holds it, and a copy would count a reference for each of its parts.
package final class CodedCase: Sendable {
  /// The case, without what may only be counted.
  package let `case`: Case
  /// Named sources with a coding, sorted by id.
  package let sources: [Source]
  /// Named excerpts with a coding, sorted.
  package let excerpts: [ExcerptID]
  /// Codes that named codings use, sorted by id.
  package let codes: [String]
  /// Coders of named codings, sorted by id.
  package let coders: [String]
  /// Every named coding, sorted.
  package let codings: [Coding]
  /// Every named coding as cells count it, in the same order.
  package let all: [CellCoding]
  private let unnamed: UnnamedPool
  private let positionsByCode: [String: [Int]]
  /// How often codes are used, as far as anybody asked: figures, pages and records all do.
  private let counts = Mutex<[String: CodeCount]>([:])

  /// Indexes a case. Codings of a source the case does not list are unnamed.
  package init(_ case: Case) {
    var visible = `case`
    let listed = Dictionary(`case`.sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let counted = visible.unnamed.takeAll()
    let unlisted = visible.codings.filter { listed[$0.excerpt.source] == nil }
    // Without any, the case keeps its codings, which would else be copied.
    if !unlisted.isEmpty { visible.codings.removeAll { listed[$0.excerpt.source] == nil } }
    let index = CaseIndex(visible.codings)
    let named = index.sorted(visible.codings, isNamed: true)
    self.case = visible
    sources = index.sources.names.compactMap { listed[$0] }
    (excerpts, codes, coders) = (index.excerpts.names, index.codes.names, index.coders.names)
    (codings, all) = named
    unnamed = UnnamedPool(counted + unlisted, index: index, from: codings.count)
    var positions: [[Int]] = Array(repeating: [], count: codes.count)
    for coding in all { positions[coding.code].append(coding.position) }
    positionsByCode = Dictionary(uniqueKeysWithValues: zip(codes, positions))
  }

  /// Named codings under any of some codes, in sorted order; of both frames when `frame` is `nil`.
  package func codings(under codes: [String], frame: Frame? = nil) -> [CellCoding] {
    if codes.count == 1 { return all.picking(positionsByCode[codes[0]] ?? [], frame: frame) }
    var positions: [Int] = []
    positions.reserveCapacity(all.count)
    for code in codes { if let places = positionsByCode[code] { positions += places } }
    positions.sort()
    return all.picking(positions, frame: frame)
  }

  /// How often a code is used; `nil` when it is not.
  package func count(of code: String) -> CodeCount? {
    guard isUsed(code) else { return nil }
    if let known = counts.withLock({ $0[code] }) { return known }
    let count = CodeCount(code, of: self)
    counts.withLock { $0[code] = count }
    return count
  }

  /// Whether any named coding uses a code.
  package func isUsed(_ code: String) -> Bool { positionsByCode[code] != nil }

  /// The cell of some codes in one frame, in which unnamed codings count where enough sources have some.
  package func cell(under codes: [String], frame: Frame) -> CountedCell {
    CountedCell(
      named: codings(under: codes, frame: frame), unnamed: unnamed.codings(under: codes, frame: frame),
      least: self.case.smallestCell)
  }

  /// The coding behind a cell's coding.
  package func coding(_ coding: CellCoding) -> Coding {
    coding.isNamed ? codings[coding.position] : unnamed[coding.position]
  }
}

/// The codings that may only be counted, behind the named ones.
private struct UnnamedPool {
  private let codings: [Coding]
  private let counted: [CellCoding]
  private let start: Int

  /// - Parameter start: Position of the first of them.
  init(_ codings: [Coding], index: CaseIndex, from start: Int) {
    self.start = start
    (self.codings, counted) =
      codings.isEmpty ? ([], []) : index.adding(codings).sorted(codings, isNamed: false, from: start)
  }

  subscript(position: Int) -> Coding { codings[position - start] }

  func codings(under codes: [String], frame: Frame) -> [CellCoding] {
    zip(codings, counted).lazy.filter { $1.frame == frame && codes.contains($0.code) }.map(\.1)
  }
}

extension [CellCoding] {
  fileprivate func picking(_ positions: [Int], frame: Frame?) -> [CellCoding] {
    var picked: [CellCoding] = []
    picked.reserveCapacity(positions.count)
    for position in positions where frame == nil || self[position].frame == frame { picked.append(self[position]) }
    return picked
  }
}
