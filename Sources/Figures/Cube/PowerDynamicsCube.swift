import CaseModel
package import Words

/// The power-dynamics figure: where intended and actual involvement stand on mode, aim and public stance.
///
/// Redrawn from Hoppe et al. (2024); the specification is Model §5.3.
package struct PowerDynamicsCube: Sendable {
  /// The extent of the axes; choose `.two` when any position goes beyond Mark 1.
  package var mark: CubeMark
  /// What the figure is about, such as the title of the case.
  package var subject: String
  /// The intended position.
  package var intended: AxisReadings
  /// The actual position.
  package var actual: AxisReadings
  /// Where the evidence of the intended position stands; `nil` = not linked.
  package var intendedAnchor: String?
  /// Where the evidence of the actual position stands; `nil` = not linked.
  package var actualAnchor: String?
  /// The researcher's reading of the intended position; drawn when it names all three axes.
  package var assessedIntended: AssessedRanks?
  /// The researcher's reading of the actual position; drawn when it names all three axes.
  package var assessedActual: AssessedRanks?
  /// The words of the figure.
  package var words: Words

  /// A cube; frames left out are silent and not placed.
  package init(
    mark: CubeMark, subject: String, intended: AxisReadings = AxisReadings(), actual: AxisReadings = AxisReadings(),
    intendedAnchor: String? = nil, actualAnchor: String? = nil, assessedIntended: AssessedRanks? = nil,
    assessedActual: AssessedRanks? = nil, words: Words = .english
  ) {
    self.mark = mark
    self.subject = subject
    self.intended = intended
    self.actual = actual
    self.intendedAnchor = intendedAnchor
    self.actualAnchor = actualAnchor
    self.assessedIntended = assessedIntended
    self.assessedActual = assessedActual
    self.words = words
  }

  /// The finished figure, named `power-dynamics-mark-1` or `power-dynamics-mark-2`.
  package var figure: Figure {
    let said = CubeWords(cube: self)
    return Figure(
      name: .powerDynamicsMark, part: String(mark.rawValue), text: said.text, subject: subject,
      description: said.description, table: said.table, wide: CubeWideLayout(cube: self).drawing,
      narrow: CubeNarrowLayout(cube: self).drawing)
  }

  /// Computed positions and those assessed on all three axes, in painting order.
  var placements: [CubePlacement] {
    var placements = [
      CubePlacement(frame: .intended, isAssessed: false, readings: intended, anchor: intendedAnchor),
      CubePlacement(frame: .actual, isAssessed: false, readings: actual, anchor: actualAnchor),
    ]
    func add(_ ranks: AssessedRanks?, _ frame: Frame) {
      guard let ranks else { return }
      let placement = CubePlacement(frame: frame, isAssessed: true, readings: ranks.readings, anchor: ranks.anchor)
      if placement.isPlaced(in: mark) { placements.append(placement) }
    }
    add(assessedIntended, .intended)
    add(assessedActual, .actual)
    return placements
  }

  /// The way between the frames when both have a marker.
  var gap: CubeGap? {
    placements.prefix(2).allSatisfy { $0.isPlaced(in: mark) } ? CubeGap(intended: intended, actual: actual) : nil
  }

  /// Whether anything stands on the shelf for cases without co-production.
  var needsShelf: Bool { placements.contains { $0.touchesShelf && $0.isPlaced(in: mark) } }
}
