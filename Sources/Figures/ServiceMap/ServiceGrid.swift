/// Which row and column every step stands in; a lane has several rows and a phase several columns where they are full.
struct ServiceGrid {
  struct Place: Hashable {
    let row: Int
    let column: Int
  }

  /// The place of each step.
  let places: [Place]
  /// The columns of each phase.
  let columns: [Range<Int>]
  /// The rows of each lane; at least one.
  let rows: [Range<Int>]
  private let cells: [Place: Int]

  var columnCount: Int { columns.last?.upperBound ?? 0 }
  var rowCount: Int { rows.last?.upperBound ?? 0 }

  /// A grid with at most `maxColumns` columns, or as many as there are phases.
  init(_ plan: ServicePlan, maxColumns: Int) {
    let phases = plan.phases.count
    let counts = plan.lanes.indices.map { lane in
      (0..<phases).map { phase in plan.steps.count { $0.lane == lane && $0.phase == phase } }
    }
    let widths = Self.columnsByPhase(
      fullest: (0..<phases).map { phase in counts.map { $0[phase] }.max() ?? 0 }, maxColumns)
    let heights = counts.map { cells in
      max(1, zip(cells, widths).map { ($0 + $1 - 1) / $1 }.max() ?? 1)
    }
    (columns, rows) = (Self.ranges(widths), Self.ranges(heights))
    var used = counts.map { $0.map { _ in 0 } }
    var places: [Place] = []
    for step in plan.steps {
      let order = used[step.lane][step.phase]
      used[step.lane][step.phase] += 1
      let (column, row) = (order % widths[step.phase], order / widths[step.phase])
      places.append(
        Place(row: rows[step.lane].lowerBound + row, column: columns[step.phase].lowerBound + column))
    }
    self.places = places
    cells = Dictionary(zip(places, places.indices), uniquingKeysWith: { first, _ in first })
  }

  /// A column each, and the rest to the phases whose fullest cell would be tallest.
  private static func columnsByPhase(fullest: [Int], _ most: Int) -> [Int] {
    var widths = fullest.map { _ in 1 }
    while widths.reduce(0, +) < most {
      let heights = zip(fullest, widths).map { ($0 + $1 - 1) / $1 }
      guard let tallest = heights.max(), tallest > 1, let phase = heights.firstIndex(of: tallest) else { break }
      widths[phase] += 1
    }
    return widths
  }

  private static func ranges(_ sizes: [Int]) -> [Range<Int>] {
    var start = 0
    return sizes.map { size in
      defer { start += size }
      return start..<(start + size)
    }
  }

  /// The step at a place; `nil` when the place is free.
  func step(row: Int, column: Int) -> Int? { cells[Place(row: row, column: column)] }

  /// Whether a line may run along `row` across all of `columns`.
  func isFree(row: Int, columns: Range<Int>) -> Bool { columns.allSatisfy { step(row: row, column: $0) == nil } }

  /// Whether two steps share a column with nothing between them.
  func areStacked(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (places[one], places[other])
    guard first.column == second.column, first.row != second.row else { return false }
    let between = (min(first.row, second.row) + 1)..<max(first.row, second.row)
    return between.allSatisfy { step(row: $0, column: first.column) == nil }
  }
}
