import Foundation
import Testing

@testable import Figures

/// Files beside this one hold each figure as it was last agreed on; a new or changed one has to be looked at.
@Suite struct SnapshotTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Snapshots")

  @Test(arguments: SampleFigures.all.map(\.name))
  func figureIsUnchanged(name: String) throws {
    let figure = try #require(SampleFigures.all.first { $0.name == name })
    let drawn = normalised(figure.standalone(pageLink: "../index.html").string)
    let file = Self.folder.appendingPathComponent("\(name).svg")
    guard let agreed = try? String(contentsOf: file, encoding: .utf8) else {
      try drawn.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name).svg; look at it and run the tests again")
      return
    }
    #expect(drawn == agreed, "\(name).svg differs; delete it to record anew")
  }

  /// One element a line, so that a difference reads well.
  private func normalised(_ svg: String) -> String { svg.replacingOccurrences(of: "><", with: ">\n<") + "\n" }
}
