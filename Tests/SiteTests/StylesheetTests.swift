import Testing

@testable import Figures
@testable import Site

/// Colours have one owner, `assets/colours.css`, and figures as files say the same.
@Suite struct StylesheetTests {
  @Test func noOtherStylesheetSetsAColour() throws {
    let names = Set(try colours().flatMap(\.keys))
    #expect(names.count >= Tone.allCases.count)
    let others = TemplateSet.names.filter { $0.hasSuffix(".css") && $0 != "assets/colours.css" }
    #expect(others.contains("assets/site.css") && others.contains("assets/embed.css"))
    for path in others {
      let set = try text(path).matches(of: /(--[a-z]+):/).map { String($0.1) }
      #expect(names.isDisjoint(with: set), "\(path)")
    }
  }

  @Test func aReaderWhoChoosesDarkSeesWhatTheSystemWouldShow() throws {
    let blocks = try colours()
    try #require(blocks.count == 3)
    #expect(blocks[1] == blocks[2])
    #expect(Set(blocks[0].keys) == Set(blocks[1].keys))
  }

  @Test func figuresAsFilesHaveTheColoursOfPages() throws {
    let blocks = try colours()
    for tone in Tone.allCases {
      let light = tone.value(in: .light).description
      #expect(blocks[0]["--" + tone.rawValue] == (light == "#fff" ? "#ffffff" : light), "\(tone)")
      #expect(blocks[1]["--" + tone.rawValue] == tone.value(in: .dark).description, "\(tone)")
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

  /// What each block of the colours sets, by property.
  private func colours() throws -> [[String: String]] {
    try text("assets/colours.css").matches(of: /\{([^{}]*)\}/).map { block in
      let lines = block.1.matches(of: /(--[a-z]+):\s*([^;]+);/)
      return Dictionary(uniqueKeysWithValues: lines.map { (String($0.1), String($0.2)) })
    }.filter { !$0.isEmpty }
  }
}
