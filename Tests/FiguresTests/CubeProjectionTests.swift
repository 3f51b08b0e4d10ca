import Markup
import Testing

@testable import Figures

@Suite struct CubeProjectionTests {
  @Test(arguments: [
    (1, 1, 1, "270", "545"), (3, 1, 1, "710", "545"), (1, 3, 1, "270", "205"), (1, 1, 4, "510", "445"),
    (3, 3, 4, "950", "105"),
  ])
  func markOneCheckPoints(mode: Int, aim: Int, stance: Int, x: String, y: String) {
    check(CubeProjection(mark: .one).point(mode: mode, aim: aim, stance: stance), x, y)
  }

  @Test(arguments: [
    (4, 4, 6, "950", "105"), (2, 2, 4, "560.67", "371.67"), (3, 3, 4, "707.33", "258.33"), (1, 1, 1, "270", "545"),
  ])
  func markTwoCheckPoints(mode: Int, aim: Int, stance: Int, x: String, y: String) {
    check(CubeProjection(mark: .two).point(mode: mode, aim: aim, stance: stance), x, y)
  }

  private func check(_ point: Point, _ x: String, _ y: String) {
    #expect(Number.short(point.x) == x)
    #expect(Number.short(point.y) == y)
  }

  @Test func levelsOfMarkTwoStayApart() {
    let projection = CubeProjection(mark: .two)
    let points = (1...4).flatMap { mode in
      (1...4).flatMap { aim in (1...6).map { projection.point(mode: mode, aim: aim, stance: $0) } }
    }
    let nearest = points.indices.flatMap { one in points[..<one].map { points[one].distance(to: $0) } }.min()
    #expect(points.count == 96)
    #expect((nearest ?? 0) >= 50)
  }

  @Test func shelfStandsClearOfRoomAndAims() {
    for mark in CubeMark.allCases {
      let projection = CubeProjection(mark: mark)
      for aim in 1...mark.last(.aim) {
        for stance in 1...mark.last(.stance) {
          #expect(projection.point(mode: 0, aim: aim, stance: stance).x <= 92)
        }
      }
    }
  }
}
