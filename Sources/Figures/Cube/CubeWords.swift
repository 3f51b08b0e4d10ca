/// What the cube says in words: title, description, caption and table.
struct CubeWords {
  let cube: PowerDynamicsCube

  var title: String { "Intended and actual involvement, Mark \(cube.mark.rawValue): \(cube.subject)" }

  /// One sentence a position, then the gap.
  var description: String {
    let positions = cube.placements.map { placement in
      placement.excuse(in: cube.mark).map { $0 + "." }
        ?? "\(placement.name) involvement stands at \(axisWords(placement))."
    }
    return (["\(extent)"] + positions + [gapSentence].compactMap(\.self)).joined(separator: " ")
  }

  private var extent: String {
    "A room with three axes: mode of co-production from left to right, aim upwards, public stance into the depth. "
      + "The public organisation commands at the lower left in front; others lead at the upper right in the back."
  }

  private func axisWords(_ placement: CubePlacement) -> String {
    let parts = DrawnAxis.allCases.map { "\($0.word) \(placement.readings[$0].guardedWords(on: $0))" }
    return Say.list(parts)
  }

  private var gapSentence: String? {
    cube.gap.map { gap in
      let steps = zip(DrawnAxis.allCases, gap.gaps).map { "\($1.text) on \($0.word)" }
      return "\(Say.capital(gap.name)), in steps from practice to intention: \(Say.list(steps))."
    }
  }

  /// The fixed caption, then what this drawing needs said.
  var caption: String {
    let markers = CubeMarkers(projection: CubeProjection(mark: cube.mark), placements: cube.placements, radius: 8)
    var notes = [
      "Redrawn from the description in Hoppe et al. (2024); the assignment of scales to drawn axes, spacing and "
        + "shading are this site’s.",
      "Dotted lines lead from a marker to its shadows on floor, left wall and back wall.",
    ]
    if cube.gap != nil { notes.append("Steps between levels have no common unit: the arrow’s length is no amount.") }
    if cube.placements.contains(where: { $0.isInterval }) {
      notes.append("A pair of equal markers with a line or box between them is an interval.")
    }
    if markers.hasCoincidence {
      notes.append("Markers on the same position are drawn a little apart, the intended outermost.")
    }
    if cube.needsShelf { notes.append("The shelf on the left holds positions that are not co-production.") }
    if cube.mark == .two { notes.append("The outlined part of each wall is Mark 1; levels marked + are added.") }
    return notes.joined(separator: " ")
  }

  /// One row an axis, one column a position, and the gap.
  var table: DataTable {
    DataTable(
      header: ["Axis"] + cube.placements.map(\.name) + ["Gap in steps"],
      rows: DrawnAxis.allCases.map { axis in
        [DataTable.Cell(axis.title)]
          + cube.placements.map { placement in
            let reading = placement.readings[axis]
            let text = reading.interval == nil ? Say.silent : reading.guardedWords(on: axis)
            return .init(text, anchor: reading.anchor ?? placement.anchor)
          } + [.init(AxisGap(intended: cube.intended[axis], actual: cube.actual[axis])?.text ?? Say.silent)]
      })
  }
}
