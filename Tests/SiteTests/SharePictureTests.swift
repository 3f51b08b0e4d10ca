import Analysis
import CaseModel
import Outputs
import Synchronization
import Testing

@testable import Site

/// Pictures for portals: which are made, and what names them.
@Suite struct SharePictureTests {
  /// Gives back what it was asked to draw, and counts.
  private final class Mirror: PictureMaker {
    let asked = Mutex(0)

    func png(_ svg: [UInt8], width: Int) -> [UInt8]? {
      asked.withLock { $0 += 1 }
      return width == 1200 ? svg : nil
    }
  }

  private static func files(
    _ maker: (any PictureMaker)?, base: String? = "https://example.org/"
  ) async throws -> [String: String] {
    let corpus = try await Demonstration.corpus()
    var setting = SiteSetting(corpus)
    setting.site.baseURL = base
    setting.pictures = maker
    let library = TemplateLibrary.load(TemplateSet(), displayName: "Templates").value
    let analysis = CaseAnalysis(try #require(corpus.cases.first { $0.id == "river-valley" }))
    return SiteRenderer(setting, library: library, version: "test").files(of: analysis).reduce(into: [:]) {
      $0[$1.path] = String(decoding: $1.madeBytes, as: UTF8.self)
    }
  }

  @Test func aCaseHasACardAndTheFirstFigureOfEachLens() async throws {
    let mirror = Mirror()
    let files = try await Self.files(mirror)
    let pictures = files.keys.filter { $0.contains("/pictures/") }
    #expect(pictures.count == mirror.asked.withLock { $0 } && pictures.count > 1)
    let card = try #require(files["cases/river-valley/pictures/card.png"])
    #expect(card.contains("viewBox=\"0 0 1200 630\"") && card.contains("River Valley"))
    #expect(
      files["cases/river-valley/index.html"]?.contains(
        "<meta property=\"og:image\" content=\"https://example.org/cases/river-valley/pictures/card.png\">") == true)
    #expect(files["cases/river-valley/embed/card.oembed.json"]?.contains("/pictures/card.png\"") == true)
  }

  @Test func nothingIsSaidOfPicturesThatAreNotMade() async throws {
    for (path, text) in try await Self.files(nil) {
      #expect(!text.contains("og:image") && !text.contains("thumbnail"), "\(path)")
    }
    #expect(try await !Self.files(nil).keys.contains { $0.contains("/pictures/") })
    #expect(try await Self.files(Mirror(), base: nil)["cases/river-valley/index.html"]?.contains("og:image") == false)
  }
}
