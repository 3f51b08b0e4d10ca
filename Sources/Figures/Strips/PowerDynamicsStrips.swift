import CaseModel
package import Words

/// One strip an axis: how the evidence of each frame spreads over the ranks, where its median lies, and the gap.
///
/// Stands beside the cube, because a flat picture of a place in a room can be misread. (Model §5.2)
package struct PowerDynamicsStrips: Sendable {
  /// What the figure is about, such as the title of the case.
  package var subject: String
  /// The intended readings with their weights.
  package var intended: AxisReadings
  /// The readings of what is called for, with their weights; an axis on which nothing is has no such row.
  package var calledFor: AxisReadings
  /// The actual readings with their weights.
  package var actual: AxisReadings
  /// The researcher's reading of the intended position; `nil` = not assessed.
  package var assessedIntended: AssessedRanks?
  /// The researcher's reading of the actual position; `nil` = not assessed.
  package var assessedActual: AssessedRanks?
  /// The words of the figure.
  package var words: Words

  /// Strips; frames left out are silent.
  package init(
    subject: String, intended: AxisReadings = AxisReadings(), calledFor: AxisReadings = AxisReadings(),
    actual: AxisReadings = AxisReadings(),
    assessedIntended: AssessedRanks? = nil, assessedActual: AssessedRanks? = nil, words: Words = .english
  ) {
    self.subject = subject
    self.intended = intended
    self.calledFor = calledFor
    self.actual = actual
    self.assessedIntended = assessedIntended
    self.assessedActual = assessedActual
    self.words = words
  }

  /// The finished figure, named `power-dynamics-strips`.
  package var figure: Figure {
    let said = StripsWords(strips: self)
    return Figure(
      name: .powerDynamicsStrips, text: said.text, subject: subject, description: said.description,
      table: said.table, wide: StripsLayout(strips: self, layout: .wide).drawing,
      narrow: StripsLayout(strips: self, layout: .narrow).drawing)
  }

  func reading(_ frame: Frame, _ axis: Axis) -> AxisReading {
    switch frame {
    case .intended: intended[axis]
    case .calledFor: calledFor[axis]
    case .actual: actual[axis]
    }
  }

  /// The rows of an axis: what is called for where anything is, then what is meant and what is done.
  func frames(_ axis: Axis) -> [Frame] {
    (calledFor[axis].interval == nil ? [] : [.calledFor]) + Frame.compared
  }

  func assessed(_ frame: Frame) -> AssessedRanks? {
    switch frame {
    case .intended: assessedIntended
    case .calledFor: nil
    case .actual: assessedActual
    }
  }

  func gap(_ axis: Axis) -> AxisGap? { AxisGap(intended: intended[axis], actual: actual[axis]) }
}
