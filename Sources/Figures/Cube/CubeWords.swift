import CaseModel
import Words

/// What the cube says in words: title, description, caption and table.
struct CubeWords {
  let cube: PowerDynamicsCube
  private var words: Words { cube.words }

  var text: FigureText {
    let projection = CubeProjection(mark: cube.mark)
    let markers = CubeMarkers(projection: projection, placements: cube.placements, radius: 8, words: words)
    return FigureText(
      [cube.gap?.message ?? unplaced], shown: .cubeShown(mark: cube.mark.rawValue),
      note: [
        .scalesSource, cube.gap == nil ? nil : .cubeNoUnit, cube.needsShelf ? .cubeShelf : nil,
        markers.hasCoincidence ? .cubeCoincidence : nil,
        cube.placements.contains { $0.isInterval && $0.isPlaced(in: cube.mark) } ? .cubeIntervals : nil,
        .cubeDottedLines,
        cube.mark == .two ? .cubeMarks : nil,
      ], in: words)
  }

  /// Why there is no gap to speak of.
  private var unplaced: Message {
    let (intended, actual) = (cube.placements[0], cube.placements[1])
    if [intended, actual].contains(where: { !$0.beyond(cube.mark).isEmpty }) { return .cubeBeyondMarkOne }
    switch (intended.isPlaced(in: cube.mark), actual.isPlaced(in: cube.mark)) {
    case (false, false): return .cubeNothingPlaced
    case (false, true): return .cubeIntendedNotPlaced
    case (true, false): return .cubeActualNotPlaced
    case (true, true): return .cubeCannotTell
    }
  }

  /// One sentence a position, then the gap.
  var description: String {
    let positions = cube.placements.map { placement in
      placement.excuse(in: cube.mark).map(Message.sentenceOf) ?? .cubeStands(placement.name, onAxes(placement))
    }
    return words.sentences([.cubeExtent] + positions + [gap].compactMap(\.self))
  }

  private func onAxes(_ placement: CubePlacement) -> [Message] {
    Axis.allCases.map { .cubeOnAxis($0, placement.readings[$0].guardedPosition(on: $0)) }
  }

  private var gap: Message? {
    cube.gap.map { gap in
      .cubeGapSteps(gap.name, zip(Axis.allCases, gap.gaps).map { .cubeStepsOn($1.steps(in: words), $0) })
    }
  }

  /// One row an axis, one column a position, and the gap.
  var table: DataTable {
    let header = [.gapHeadAxis] + cube.placements.map(\.name) + [Message.gapHeadSteps]
    return DataTable(
      header: header.map(words.text),
      rows: Axis.allCases.map { axis in
        [DataTable.Cell(words.text(.axisTitle(axis)))]
          + cube.placements.map { placement in
            let reading = placement.readings[axis]
            let text = words.said(reading.interval == nil ? nil : reading.guardedPosition(on: axis))
            return .init(text, anchor: reading.anchor ?? placement.anchor)
          } + [.init(words.said(AxisGap(intended: cube.intended[axis], actual: cube.actual[axis])?.steps(in: words)))]
      })
  }
}
