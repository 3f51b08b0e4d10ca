import Testing

@testable import Figures
@testable import Site

/// Colours have one owner, `assets/colours.css`, and figures as files say the same.
@Suite struct StylesheetTests {
  @Test func noOtherStylesheetSetsAColour() throws {
    let names = Set(try colours().keys)
    #expect(names.count >= Tone.allCases.count)
    let others = TemplateSet.names.filter { $0.hasSuffix(".css") && $0 != "assets/colours.css" }
    #expect(others.contains("assets/site.css") && others.contains("assets/embed.css"))
    for path in others {
      let set = try text(path).matches(of: /(--[a-z]+):/).map { String($0.1) }
      #expect(names.isDisjoint(with: set), "\(path)")
    }
  }

  @Test func everyColourIsSetOnceForLightAndForDark() throws {
    let all = try text("assets/colours.css").matches(of: /(--[a-z]+):/).map { String($0.1) }
    let colours = try colours()
    #expect(all.count == Set(all).count && Set(all) == Set(colours.keys))
  }

  @Test func oneOfTwoColoursIsUsedWhateverChooses() throws {
    let switches = try text("assets/colours.css").matches(of: /--in-light: (.*?); --in-dark: (.*?);/)
    #expect(switches.map { [$0.1, $0.2] } == [["initial", ""], ["", "initial"], ["", "initial"], ["initial", ""]])
  }

  @Test func figuresAsFilesHaveTheColoursOfPages() throws {
    let colours = try colours()
    for tone in Tone.allCases {
      let colour = try #require(colours["--" + tone.rawValue])
      #expect(colour.light == tone.value(in: .light).description, "\(tone)")
      #expect(colour.dark == tone.value(in: .dark).description, "\(tone)")
    }
  }

  @Test func pagesAndEmbedsBeginWithTheSameColours() async throws {
    let files = try await TestSite(["site.yml": "title: Test site\nlanguage: en\n"]).files()
    let colours = try text("assets/colours.css")
    for name in ["site", "embed"] {
      let sheets = files.filter { $0.key.hasPrefix("assets/\(name).") && $0.key.hasSuffix(".css") }
      #expect(sheets.count == 1 && sheets.allSatisfy { $0.value.hasPrefix(colours) }, "\(name)")
    }
    let own = TemplateSet(overrides: ["assets/colours.css": Array(":root { --ink: black; }".utf8)])
    #expect(own.styles("assets/embed.css").starts(with: ":root { --ink: black; }".utf8))
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try #require(TemplateSet().files[path]), as: UTF8.self)
  }

  /// Each property that is set in light and dark.
  private func colours() throws -> [String: (light: String, dark: String)] {
    let lines = try text("assets/colours.css").matches(
      of: /(--[a-z]+): var\(--in-light, (.+?)\) var\(--in-dark, (.+)\);/)
    return Dictionary(lines.map { (String($0.1), (String($0.2), String($0.3))) }) { first, _ in first }
  }
}
