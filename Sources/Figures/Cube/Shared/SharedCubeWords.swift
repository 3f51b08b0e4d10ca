/// What the shared cube says in words.
struct SharedCubeWords {
  let cube: SharedCube

  var title: String {
    cube.kind == .cases
      ? "Intended and actual involvement, all cases: \(cube.subject)"
      : "Intended and actual involvement, area by area: \(cube.subject)"
  }

  var description: String {
    guard !cube.entries.isEmpty else { return "There is nothing to place." }
    let room =
      "A room with three axes in Mark 2: mode of co-production from left to right, aim upwards, public stance into the depth."
    guard cube.isNamed else { return room + " " + counts }
    return room + " " + cube.entries.indices.map { sentence($0) + "." }.joined(separator: " ")
  }

  private var counts: String {
    let placed = DrawnFrame.allCases.map { frame in
      let number = cube.entries.count { cube.placement($0, frame).isPlaced(in: .two) }
      return "\(frame.rawValue) involvement is placed for \(number)"
    }
    return "Of \(cube.kind.count(cube.entries.count)), \(placed.joined(separator: ", and "))."
  }

  /// `The Social Contract, intended: strategic, …; actual: consumer, …`
  func sentence(_ index: Int) -> String {
    "\(cube.entries[index].name), \(DrawnFrame.allCases.map { position(index, $0) }.joined(separator: "; "))"
  }

  /// `intended: strategic, participation, collaboration`, or why there is no marker.
  func position(_ index: Int, _ frame: DrawnFrame) -> String {
    let placement = cube.placement(cube.entries[index], frame)
    guard placement.isPlaced(in: .two) else {
      return placement.missing.count == DrawnAxis.allCases.count
        ? "\(frame.rawValue): not placed, too little evidence"
        : "\(frame.rawValue): not placed, too little evidence on \(Say.list(placement.missing.map(\.word)))"
    }
    return "\(frame.rawValue): \(placement.words(short: true))\(placement.isSingleVoice ? " (one source only)" : "")"
  }

  /// A marker in words: where it is and whose.
  func spoken(_ spot: SharedSpot) -> String {
    let names =
      cube.isNamed ? Say.list(spot.entries.map { cube.entries[$0].name }) : cube.kind.count(spot.entries.count)
    guard let first = spot.entries.first else { return names }
    return "\(Say.capital(spot.frame.rawValue)) involvement of \(names): "
      + cube.placement(cube.entries[first], spot.frame).words(short: true)
  }

  var caption: String {
    var notes = [
      "Redrawn from the description in Hoppe et al. (2024); the assignment of scales to drawn axes, spacing and "
        + "shading are this site’s.",
      "Arrows lead from practice to intention, dotted lines from a marker to its place on the floor.",
      "Steps between levels have no common unit: an arrow’s length is no amount, and \(cube.kind.rawValue) are in no order of merit.",
    ]
    notes.append(
      cube.isNamed
        ? "Numbers are those of the list; two signs on one place stand one inside the other."
        : "Numbers at the markers count the \(cube.kind.rawValue) that stand there.")
    notes.append("\(Say.capital(cube.kind.rawValue)) in which nothing is coded on involvement are not listed.")
    if cube.needsShelf { notes.append("The shelf on the left holds positions that are not co-production.") }
    return notes.joined(separator: " ")
  }

  /// One row an entry and frame; many entries are counted by position.
  var table: DataTable { cube.entries.count <= 200 ? entryTable : spotTable }

  private var entryTable: DataTable {
    DataTable(
      header: [cube.kind == .cases ? "Case" : "Area", "Frame"] + DrawnAxis.allCases.map(\.title),
      rows: cube.entries.flatMap { entry in
        DrawnFrame.allCases.map { frame in
          let readings = cube.placement(entry, frame).readings
          return [.init(entry.name, anchor: entry.anchor), .init(frame.rawValue)]
            + DrawnAxis.allCases.map { axis in
              let reading = readings[axis]
              return .init(
                reading.interval == nil ? Say.silent : reading.guardedWords(on: axis), anchor: reading.anchor)
            }
        }
      })
  }

  private var spotTable: DataTable {
    DataTable(
      header: ["Frame"] + DrawnAxis.allCases.map(\.title) + [Say.capital(cube.kind.rawValue)],
      rows: cube.spots.map { spot in
        let readings = cube.placement(cube.entries[spot.entries[0]], spot.frame).readings
        return [.init(spot.frame.rawValue)]
          + DrawnAxis.allCases.map { .init(readings[$0].words(on: $0) ?? Say.silent) }
          + [.init(String(spot.entries.count))]
      })
  }
}
