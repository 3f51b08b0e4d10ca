import Markup
import Testing

@testable import Figures

@Suite struct CubeProjectionTests {
  @Test(arguments: [
    (1, 1, 1, "270", "545"), (3, 1, 1, "840", "545"), (1, 3, 1, "270", "175"), (1, 1, 4, "432", "451"),
    (2, 2, 3, "663", "297.33"), (3, 3, 4, "1002", "81"),
  ])
  func markOneCheckPoints(mode: Int, aim: Int, stance: Int, x: String, y: String) {
    check(CubeProjection(mark: .one).point(mode: mode, aim: aim, stance: stance), x, y)
  }

  @Test(arguments: [
    (4, 1, 1, "840", "545"), (1, 4, 1, "270", "175"), (1, 1, 2, "302.4", "526.2"), (1, 1, 6, "432", "451"),
    (2, 2, 4, "557.2", "365.27"), (3, 3, 4, "747.2", "241.93"), (4, 4, 6, "1002", "81"),
  ])
  func markTwoCheckPoints(mode: Int, aim: Int, stance: Int, x: String, y: String) {
    check(CubeProjection(mark: .two).point(mode: mode, aim: aim, stance: stance), x, y)
  }

  @Test(arguments: [
    (CubeMark.two, false, 2, 2, 4, 143.7, 152.6), (.two, false, 4, 4, 6, 310.5, 46),
    (.two, true, 2, 2, 4, 172.47, 149.38),
    (.two, true, 4, 4, 6, 312.58, 59.84), (.one, false, 3, 3, 4, 310.5, 46),
  ])
  func narrowCheckPoints(mark: CubeMark, hasShelf: Bool, mode: Int, aim: Int, stance: Int, x: Double, y: Double) {
    let frame = CubeNarrowFrame(mark: mark, hasShelf: hasShelf, size: 13, width: 340, words: .english)
    let point = frame.projection.point(mode: mode, aim: aim, stance: stance)
    #expect(abs(point.x - x) < 0.01 && abs(point.y - y) < 0.01)
  }

  private func check(_ point: Point, _ x: String, _ y: String) {
    #expect(Number.short(point.x) == x)
    #expect(Number.short(point.y) == y)
  }

  /// A marker that stands on the line of a foreign level is read as standing on that level. (Model §10.7)
  @Test(arguments: [(CubeMark.one, 36, 62.43, 123.0, 91.0), (.two, 96, 37.46, 28.0, 29.33)])
  func markersKeepClearOfEachOtherAndOfForeignLevels(
    mark: CubeMark, count: Int, apart: Double, fromModes: Double, fromAims: Double
  ) {
    let projection = CubeProjection(mark: mark)
    let ranks = (1...mark.last(.mode)).flatMap { mode in
      (1...mark.last(.aim)).flatMap { aim in (1...mark.last(.stance)).map { (mode, aim, $0) } }
    }
    let points = ranks.map { projection.point(mode: $0.0, aim: $0.1, stance: $0.2) }
    let nearest = points.indices.flatMap { one in points[..<one].map { points[one].distance(to: $0) } }.min() ?? 0
    let modes = zip(ranks, points).flatMap { rank, point in
      (1...mark.last(.mode)).filter { $0 != rank.0 }.map {
        abs(projection.point(mode: $0, aim: 1, stance: 1).x - point.x)
      }
    }
    let aims = zip(ranks, points).flatMap { rank, point in
      (1...mark.last(.aim)).filter { $0 != rank.1 }.map {
        abs(projection.point(mode: 1, aim: $0, stance: 1).y - point.y)
      }
    }
    #expect(points.count == count)
    #expect(abs(nearest - apart) < 0.01)
    #expect(abs((modes.min() ?? 0) - fromModes) < 0.01)
    #expect(abs((aims.min() ?? 0) - fromAims) < 0.01)
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
