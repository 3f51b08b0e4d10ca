import CaseModel
package import Words

/// Several positions on one power-dynamics cube: the cases of a site, or the areas of a case.
///
/// Always in Mark 2, so that every position has its place. Redrawn from Hoppe et al. (2024); the specification is Model
/// §5.3.
package struct SharedCube: Sendable {
  /// What the positions belong to.
  package enum Kind: String, Sendable, CaseIterable {
    case cases, areas

    /// The word for a number of them.
    func count(_ number: Int) -> Message { self == .cases ? .casesCount(number) : .areasCount(number) }
  }

  /// One case or area.
  package struct Entry: Sendable {
    /// Its name.
    package var name: String
    /// The intended position.
    package var intended: AxisReadings
    /// The actual position.
    package var actual: AxisReadings
    /// Where the evidence stands: a fragment of the page, or an address with one; `nil` = not linked.
    package var anchor: String?

    /// A case or area; frames left out are silent and not placed.
    package init(
      name: String, intended: AxisReadings = AxisReadings(), actual: AxisReadings = AxisReadings(),
      anchor: String? = nil
    ) {
      self.name = name
      self.intended = intended
      self.actual = actual
      self.anchor = anchor
    }
  }

  /// What the positions belong to.
  package var kind: Kind
  /// What the figure is about: the title of the site or of the case.
  package var subject: String
  /// Cases or areas in the order of their numbers; never ranked.
  package var entries: [Entry]
  /// The words of the figure.
  package var words: Words

  /// A cube of several positions.
  package init(kind: Kind, subject: String, entries: [Entry], words: Words = .english) {
    self.kind = kind
    self.subject = subject
    self.entries = entries
    self.words = words
  }

  /// The finished figure, named `power-dynamics-cases` or `power-dynamics-areas`.
  package var figure: Figure {
    let said = SharedCubeWords(cube: self)
    return Figure(
      name: kind == .cases ? .powerDynamicsCases : .powerDynamicsAreas, text: said.text, subject: subject,
      description: said.description, table: said.table, wide: SharedCubeWideLayout(cube: self).drawing,
      narrow: SharedCubeNarrowLayout(cube: self).drawing)
  }

  /// Beyond this the picture counts and no longer names.
  static let mostNamed = 40

  var isNamed: Bool { entries.count <= Self.mostNamed }

  /// The position of one entry in one frame.
  func placement(_ entry: Entry, _ frame: Frame) -> CubePlacement {
    CubePlacement(
      frame: frame, isAssessed: false, readings: frame == .intended ? entry.intended : entry.actual,
      anchor: entry.anchor)
  }

  var needsShelf: Bool {
    entries.contains { entry in
      Frame.compared.contains { frame in
        let placement = placement(entry, frame)
        return placement.isPlaced(in: .two) && placement.touchesShelf
      }
    }
  }
}

extension SharedCube {
  /// Whether any entry has a place in the cube.
  package var hasMarkers: Bool {
    entries.contains { entry in Frame.compared.contains { placement(entry, $0).isPlaced(in: .two) } }
  }
}
