package import CaseModel
import LensKit

/// Who counts, and in what: actors by ways of being counted, never summed, from named codings alone.
/// (Model §2.6, §10.1, §10.9)
package struct PowerMatrix: Sendable, Hashable {
  /// A way of being counted, which is also the end of its code: `power-recognition`.
  package typealias Way = PowerWay

  /// How an actor stands in one way.
  package struct Mark: Sendable, Hashable {
    /// What its codings come to.
    package let standing: PowerStanding
    /// Distinct excerpts of each standing.
    package let counts: [Standing: Int]
    /// Excerpts that may be named, sorted.
    package let evidence: [ExcerptID]
    /// Distinct sources.
    package let sources: Int

    /// Distinct excerpts with that standing.
    package subscript(standing: Standing) -> Int { counts[standing] ?? 0 }
  }

  /// One actor.
  package struct Row: Sendable, Hashable {
    /// Id of the actor.
    package let actor: String
    /// How it stands in each way, in order.
    package let marks: [Mark]

    /// How it stands in one way.
    package subscript(way: Way) -> Mark { marks[way.position] }

    /// Whether any way is coded.
    package var isSpokenOf: Bool { marks.contains { $0.standing != .silent } }

    /// Whether it is coded as contributing, yet at the edge of decisions or left out of them: the boundary that the
    /// Lanarkshire study finds enforced.
    package var hasEnforcedBoundary: Bool {
      self[.recognition][.included] > 0 && self[.decision][.excluded] + self[.decision][.peripheral] > 0
    }

    /// Where it stands towards the boundary of the ecosystem. (Model §10.8)
    package var place: ActorPlace {
      let marks = [self[.recognition].standing, self[.decision].standing]
      if marks.contains(.excluded), !marks.contains(.included), !marks.contains(.contested) { return .outside }
      if marks.contains(where: { [.peripheral, .contested, .excluded].contains($0) }) { return .boundary }
      return marks.contains(.included) ? .inside : .notSpokenOf
    }
  }

  /// Every declared actor, in the case's order.
  package let actors: [Row]

  /// Actors with a mark, in the case's order.
  package var rows: [Row] { actors.filter(\.isSpokenOf) }

  /// An actor; `nil` when it is not declared.
  package subscript(actor: String) -> Row? { actors.first { $0.actor == actor } }

  init(_ coded: CodedCase) {
    let cells = Way.allCases.map { coded.codings(under: [$0.code], frame: .actual) }
    actors = coded.case.actors.map { actor in
      let own = cells.map { cell in cell.filter { coded.coding($0).actor == actor.id }.settled() }
      return Row(actor: actor.id, marks: own.map { Mark($0, of: coded) })
    }
  }
}

extension PowerMatrix.Mark {
  fileprivate init(_ codings: [CellCoding], of coded: CodedCase) {
    var excerpts: [Standing: Set<Int>] = [:]
    for coding in codings {
      if let standing = coded.coding(coding).standing { excerpts[standing, default: []].insert(coding.excerpt) }
    }
    counts = excerpts.mapValues(\.count)
    standing = PowerStanding(Set(excerpts.keys))
    evidence = coded.evidence(codings)
    sources = codings.sourceCount
  }
}

extension PowerStanding {
  /// What standings come to: contested when a coding says so, or when some include and others do not; else the
  /// weakest. (Model §10.9)
  fileprivate init(_ standings: Set<Standing>) {
    let isLess = standings.contains(.peripheral) || standings.contains(.excluded)
    if standings.contains(.contested) || standings.contains(.included) && isLess {
      self = .contested
    } else if standings.contains(.excluded) {
      self = .excluded
    } else if standings.contains(.peripheral) {
      self = .peripheral
    } else {
      self = standings.contains(.included) ? .included : .silent
    }
  }
}

extension PowerWay {
  fileprivate var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
