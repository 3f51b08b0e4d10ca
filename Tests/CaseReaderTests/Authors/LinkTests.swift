import CaseModel
import CaseReader
import Diagnostics
import Testing

/// Links and pictures as authors write them.
@Suite struct AuthorsLinkTests {
  private static func folder(_ body: String) -> MemoryFolder {
    Sample.folder(
      case:
        "attachments: [{file: map.png}, {file: \"Map #2.png\"}, {file: \"50%.png\"}, {file: guide.txt}, {file: å.png}]\n",
      [
        "/narratives/nurse.md": Sample.narrative(body),
        "/narratives/teacher.md": Sample.narrative("[Taught]{#t1}", title: "B"),
        "/attachments/map.png": "x", "/attachments/Map #2.png": "x", "/attachments/50%.png": "x",
        "/attachments/guide.txt": "x",
        "/attachments/a\u{30A}.png": "x",
        "pages/about.md": "---\ntitle: About\n---\n# Our *aim*\n\n## Aim\n\n## Aim\n[up](#our-aim) [two](#aim-1)\n",
      ])
  }

  @Test(arguments: [
    ("teacher.md", "teacher.html"), ("narratives/teacher.md", "teacher.html"),
    ("../narratives/teacher.md#t1", "teacher.html#e-t1"),
    ("../../../pages/about.md", "../../about.html"), ("teacher.html#e-t1", "teacher.html#e-t1"),
    ("#words-first", "#h-words-first"),
    ("#Words%20first", "#h-words-first"), ("#e1", "#e-e1"), ("#h-words-first", "#h-words-first"),
    ("../case.yml", "index.html"),
    ("<attachments/Map #2.png>", "attachments/Map%20%232.png"), ("attachments/50%25.png", "attachments/50%25.png"),
    ("https://a.example/?q=a%20b#c", "https://a.example/?q=a%20b#c"),
    ("../../codebook/mode-none.html", "../../codebook/mode-none.html"),
  ]) func leadsThere(_ address: String, _ target: String) throws {
    let read = Sample.read(Self.folder("# Words first\n\n[Words]{#e1} and [there](\(address))."))
    #expect(read.diagnostics == [])
    let sketch = try #require(read.value.cases.first?.narratives.first { $0.id == "nurse" }).sketch
    #expect(sketch.contains("link<\(target)>"), "\(sketch)")
  }

  @Test func pagesHaveTheirOwnPlaces() throws {
    let page = try #require(Sample.read(Self.folder("Words.")).value.pages.first)
    #expect(HeadingIDs.ids(in: page.body) == ["our-aim", "aim", "aim-1"])
    #expect(page.body.sketch.contains("link<#h-our-aim>") && page.body.sketch.contains("link<#h-aim-1>"))
  }

  @Test(arguments: ["#nowhere", "teacher.html#nowhere", "teacher.md#p9", "#"]) func aPlaceThatIsNotThereIsTold(
    _ address: String
  ) {
    let ids = Sample.read(Self.folder("[there](\(address))")).diagnostics.map(\.id)
    #expect(ids == (address == "#" ? [] : ["dead-link"]))
  }

  @Test(arguments: [
    "/about.html", "ftp://a.example/", "../../../x.html", "javascript:x", "//host/x", "data:text/html,x",
  ])
  func isRefusedWithItsAddressAndPlace(_ address: String) {
    let found = Sample.read(Self.folder("Åsa [there](\(address))")).diagnostics
    #expect(found.map(\.id) == ["link-refused"])
    #expect(found[0].summary.contains("'\(address)'") && found[0].span.line == 7 && found[0].span.column == 13)
  }

  @Test(arguments: [
    ("![A map](attachments/map.png)", [String]()), ("![A map](attachments/Map%20%232.png)", []),
    ("![A map](<attachments/Map #2.png>)", []),
    ("![A map](attachments/50%25.png)", []), ("![A map](attachments/å.png)", []),
    ("![A map](attachments/a\u{30A}.png)", []),
    ("![](attachments/map.png)", ["picture-without-words"]), ("![…](attachments/map.png)", ["picture-without-words"]),
    ("![Guide](attachments/guide.txt)", ["picture-refused"]), ("![A map](map.png)", ["picture-refused"]),
    ("![A map](attachments/none.png)", ["unknown-attachment"]),
    ("![A map](https://a.example/x.png)", ["picture-refused"]),
  ]) func picturesAreShownOrTold(_ markdown: String, _ ids: [String]) {
    #expect(Sample.read(Self.folder(markdown)).diagnostics.map(\.id) == ids)
  }

  @Test(arguments: [
    ("| a | b |\n|---|---|\n| c | d |", 1), ("a | b\n--|:-:\nc | d", 1), ("- [ ] to do\n- [x] done", 2),
    ("1. [ ] to do", 1), ("~~gone~~ here", 1),
    ("so it was[^1]\n\n[^1]: Ibid.", 2), ("left | right", 0), ("about ~30 trips and ~~ and ~~", 0),
    ("10^2 [ ] boxes", 0), ("`~~code~~`", 0),
    ("a ---\n\n---", 0), ("[sic] and [^ x]", 0),
  ]) func whatTheFormatLacksIsTold(_ markdown: String, _ count: Int) {
    #expect(Sample.read(body: markdown).diagnostics.count { $0.id == "markdown-extra" } == count)
  }
}
