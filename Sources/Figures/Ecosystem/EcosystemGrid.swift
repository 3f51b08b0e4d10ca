import CaseModel
import Words

/// Where every actor stands in the map: rows within domain bands, columns within levels.
struct EcosystemGrid: Sendable {
  /// What the columns stand for, from left to right.
  enum Heading: Sendable, Hashable {
    case level(EcosystemLevel)
    case levelNotSaid
    /// On the boundary, whatever the level.
    case boundary
    /// Outside the boundary, whatever the level.
    case outside

    /// Whether boxes in the column have to say which level they belong to.
    var hidesLevels: Bool { self == .boundary || self == .outside }

    /// All headings from left to right.
    static let all: [Heading] =
      EcosystemLevel.allCases.map(Heading.level) + [.levelNotSaid, .boundary, .outside]

    var name: Message {
      switch self {
      case .level(let level): .word(level.term)
      case .levelNotSaid: .levelUnsaid
      case .boundary: .onTheBoundaryColumn
      case .outside: .actorStandingAt(.outside)
      }
    }
  }

  struct Slot: Sendable, Hashable {
    var row: Int
    var column: Int
  }

  struct Band: Sendable {
    let domain: Domain?
    let rows: Range<Int>
  }

  /// The heading of each column; one with many actors has several columns.
  let columns: [Heading]
  let bands: [Band]
  /// The slot of each actor.
  private(set) var slots: [Slot]
  /// The actor in each slot, row by row; `nil` where it is empty.
  private var occupants: [Int?]

  var rowCount: Int { bands.last?.rows.upperBound ?? 0 }

  /// A grid of at most `columns` columns, or of as many as there are headings.
  init(_ network: EcosystemNetwork, columns most: Int) {
    let headings = network.actors.map(Self.heading)
    let used = Heading.all.filter(headings.contains)
    let counts = network.bands.map { domain in
      used.map { heading in
        zip(network.actors, headings).count { $0.domain == domain && $1 == heading }
      }
    }
    let split = EcosystemSplit.best(
      counts, columns: max(most, used.count), single: used.firstIndex(of: .boundary))
    columns = zip(used, split).flatMap { Array(repeating: $0, count: $1) }
    var row = 0
    bands = zip(network.bands, counts).map { domain, counts in
      let height = EcosystemSplit.rows(counts, split)
      defer { row += height }
      return Band(domain: domain, rows: row..<row + height)
    }
    slots = Array(repeating: Slot(row: 0, column: 0), count: headings.count)
    occupants = Array(repeating: nil, count: row * columns.count)
    for (actor, heading) in headings.enumerated() { seat(actor, heading, network.actors[actor].domain) }
  }

  /// The column an actor belongs to.
  static func heading(of actor: EcosystemFigure.Actor) -> Heading {
    switch actor.standing {
    case .inside, .notSpokenOf: actor.lowestLevel.map(Heading.level) ?? .levelNotSaid
    case .boundary: .boundary
    case .outside: .outside
    }
  }

  /// Puts an actor into the first free slot of its cell.
  private mutating func seat(_ actor: Int, _ heading: Heading, _ domain: Domain?) {
    let rows = bands.first { $0.domain == domain }?.rows ?? 0..<0
    for row in rows {
      for column in columns.indices where columns[column] == heading && self[row, column] == nil {
        slots[actor] = Slot(row: row, column: column)
        occupants[row * columns.count + column] = actor
        return
      }
    }
  }

  subscript(row: Int, column: Int) -> Int? { occupants[row * columns.count + column] }

  /// The slots an actor may be moved to: those of its domain and level.
  func cell(of slot: Slot) -> [Slot] {
    let rows = bands.first { $0.rows.contains(slot.row) }?.rows ?? 0..<0
    let same = columns.indices.filter { columns[$0] == columns[slot.column] }
    return rows.flatMap { row in same.map { Slot(row: row, column: $0) } }
  }

  /// Exchanges what two slots hold.
  mutating func swap(_ one: Slot, _ other: Slot) {
    let (first, second) = (self[one.row, one.column], self[other.row, other.column])
    occupants[one.row * columns.count + one.column] = second
    occupants[other.row * columns.count + other.column] = first
    if let first { slots[first] = other }
    if let second { slots[second] = one }
  }

  /// Whether no actor stands in a column between two rows, both left out.
  func isFree(column: Int, between one: Int, and other: Int) -> Bool {
    let (low, high) = (min(one, other), max(one, other))
    return low + 1 >= high || (low + 1..<high).allSatisfy { self[$0, column] == nil }
  }

  /// Whether no actor stands in a row between two columns, both left out.
  func isFree(row: Int, between one: Int, and other: Int) -> Bool {
    let (low, high) = (min(one, other), max(one, other))
    return low + 1 >= high || (low + 1..<high).allSatisfy { self[row, $0] == nil }
  }
}
