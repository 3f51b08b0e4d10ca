import Words
import CaseModel
import Testing

@testable import Figures

@Suite struct CubeTests {
  private func at(_ low: Int, _ high: Int? = nil, _ status: EvidenceStatus = .sufficient) -> AxisReading {
    AxisReading(status: status, interval: low...(high ?? low))
  }

  private func readings(_ mode: AxisReading, _ aim: AxisReading, _ stance: AxisReading) -> AxisReadings {
    AxisReadings(mode: mode, aim: aim, stance: stance)
  }

  private func texts(_ figure: Figure) -> String { figure.wide.labels.map(\.text).joined(separator: " ") }

  @Test func theSocialContractShowsItsGap() {
    #expect(texts(SampleFigures.cube(.one)).contains("involvement gap (m +1, a +1, s +3)"))
    #expect(SampleFigures.cube(.one).description.contains("+1 on mode, +1 on aim and +3 on stance"))
  }

  @Test func aMissingAxisLeavesNoMarkerAndSaysSo() {
    let cube = PowerDynamicsCube(
      mark: .one, subject: "x", intended: readings(at(2), at(2), at(2, nil, .insufficient)),
      actual: readings(at(1), at(1), at(1)))
    #expect(texts(cube.figure).contains("not placed: too little evidence on stance"))
    #expect(cube.gap == nil)
    #expect(cube.figure.wide.marks.count == 1)
  }

  @Test func practiceAheadOfIntentionIsNamed() {
    let cube = PowerDynamicsCube(
      mark: .one, subject: "x", intended: readings(at(1), at(1), at(1)), actual: readings(at(2), at(1), at(3)))
    #expect(cube.gap?.label(in: .english, width: 900, size: 16) == "done goes beyond intended (m −1, a 0, s −2)")
  }

  @Test func oneVoiceHasAMarkerButNoGap() {
    let cube = PowerDynamicsCube(
      mark: .one, subject: "x", intended: readings(at(2, nil, .singleSource), at(2), at(2)),
      actual: readings(at(1), at(1), at(1)))
    #expect(cube.figure.wide.marks.count == 2)
    #expect(cube.gap == nil)
    #expect(texts(cube.figure).contains("one source only"))
  }

  @Test func coincidentMarkersAreSixApartAndNoted() {
    let same = readings(at(2), at(2), at(2))
    let cube = PowerDynamicsCube(mark: .one, subject: "x", intended: same, actual: same)
    let placed = CubeMarkers(
      projection: CubeProjection(mark: .one), placements: cube.placements, radius: 8, words: .english
    )
    .placed
    #expect(placed[0].ends[0].distance(to: placed[1].ends[0]) == 6)
    #expect(placed[0].reach > placed[1].reach)
    #expect(cube.figure.caption.contains("same position"))
  }

  @Test func intervalsSpanABox() {
    let placement = CubePlacement(
      frame: .actual, isAssessed: false, readings: readings(at(1, 2), at(2), at(3, 4)), anchor: nil)
    #expect(placement.edges.count == 4)
    #expect(placement.ends == [.init(mode: 1, aim: 2, stance: 3), .init(mode: 2, aim: 2, stance: 4)])
  }

  @Test func noCoProductionStandsOnTheShelf() {
    let cube = PowerDynamicsCube(
      mark: .one, subject: "x", intended: readings(at(2), at(2), at(2)), actual: readings(at(0), at(1), at(1)))
    #expect(cube.needsShelf)
    #expect(texts(cube.figure).contains("not co-production"))
  }

  @Test func captionSaysWhereTheFigureComesFrom() {
    #expect(
      SampleFigures.cube(.two).note.hasPrefix(
        "Redrawn after Hoppe et al. (2024); axes, spacing and shading are this site’s."))
  }

  @Test func gapsKeepTheirIntervals() throws {
    let gap = try #require(AxisGap(intended: at(2, 3), actual: at(1, 2)))
    #expect(Words.english.text(gap.steps(in: .english)) == "0 to +2")
    #expect(gap.guaranteed == 0)
    #expect(AxisGap(intended: .silent, actual: at(1)) == nil)
    #expect(AxisGap(intended: at(1), actual: at(3, 4))?.guaranteed == -2)
  }
}
