import CaseModel
import Testing

@testable import CaseReader

/// Free pages in folders, as a manual is written.
@Suite struct PageFolderTests {
  private static let index = "# The guide\n\nBegin with [setting up](setting-up.md#before-you-begin).\n"

  private func read(_ files: [String: String]) -> (corpus: Corpus, faults: [String]) {
    let read = Sample.read(Sample.folder(files))
    return (read.value, read.diagnostics.filter { $0.id != "no-narratives" }.map { "\($0.span) \($0.id)" })
  }

  private func page(_ id: String, _ files: [String: String]) throws -> FreePage {
    let read = read(files)
    #expect(read.faults == [])
    return try #require(read.corpus.pages.first { $0.id == id })
  }

  @Test func aPageIsCalledByItsFirstHeading() throws {
    let page = try page("about", ["pages/about.md": "# About *us*\n\nWords.\n\n## More\n"])
    #expect(page.title == "About us")
    #expect(page.body.sketch == "p(Words.) h2(More)")
    #expect(read(["pages/about.md": "Words.\n"]).faults == ["content/pages/about.md:1:1 missing-front-matter"])
  }

  /// What is sought in a page is sought once, however often it is named: thousands of pairs would take minutes.
  @Test(
    .timeLimit(.minutes(1)), arguments: ["see @key% and `@code%`", "## Part number %\n\n[x](#partnumber%), [y](#no%)"])
  func aLongPageIsReadInTime(_ line: String) {
    let lines = (0..<6000).map { line.replacing("%", with: "\($0)") }
    let faults = read(["pages/guide/index.md": "# Guide\n\n" + lines.joined(separator: "\n\n") + "\n"]).faults
    #expect(faults.count == (line.contains("#no") ? 6000 : 0))
  }

  @Test func keysInCodeAreNoCitations() {
    let text = "# A\n\nIn `@a2020-based` nothing.\n\nAs @b2020-based says.\n"
    let works = "- {id: a2020, type: book, title: One}\n- {id: b2020, type: book, title: Two}\n"
    let faults = read(["references.yml": works, "pages/guide/index.md": text]).faults
    #expect(faults == ["content/pages/guide/index.md:5:4 citation-not-read"])
  }

  @Test func linksBetweenFilesLeadToPages() throws {
    let files = [
      "pages/guide/index.md": Self.index + "\nThen [parts](parts/) and [one](parts/0001-first.md).\n",
      "pages/guide/setting-up.md":
        "# Setting up\n\n## Before `you` begin\n\nBack to [it](index.md), on to [about](../about.md).\n",
      "pages/guide/parts/index.md": "# Parts\n", "pages/guide/parts/0001-first.md": "# First\n\n[Up](../index.md).\n",
      "pages/about.md": "# About\n\n[The guide](guide/index.md), [its parts](guide/parts/).\n",
    ]
    let corpus = read(files).corpus
    #expect(
      corpus.pages.map(\.id) == [
        "about", "guide/index", "guide/parts/0001-first", "guide/parts/index", "guide/setting-up",
      ])
    let index = try #require(corpus.pages.first { $0.id == "guide/index" })
    #expect(index.body.sketch.contains("link<setting-up.html#h-before-you-begin>"))
    #expect(index.body.sketch.contains("link<parts/index.html>"))
    #expect(index.body.sketch.contains("link<parts/0001-first.html>"))
    let setting = try #require(corpus.pages.first { $0.id == "guide/setting-up" })
    #expect(setting.body.sketch.contains("link<index.html>") && setting.body.sketch.contains("link<../about.html>"))
    #expect(corpus.pages[0].body.sketch.contains("link<guide/index.html>"))
    #expect(corpus.pages[0].body.sketch.contains("link<guide/parts/index.html>"))
  }

  @Test func placesAreFoundAsCodeHostsCallThem() throws {
    let body =
      "# Files\n\n[a](#caseyml), [b](#codingscoderyml), [c](#what-is-what)\n\n## case.yml\n\n## codings/coder.yml\n\n## What is, what?\n"
    let page = try page("guide/files", ["pages/guide/files.md": body])
    #expect(page.body.sketch.contains("link<#h-case-yml>[a], link<#h-codings-coder-yml>[b], link<#h-what-is-what>[c]"))
    #expect(
      read(["pages/guide/files.md": body + "\n[d](#nothing)\n"]).faults.map { $0.hasSuffix("dead-link") } == [true])
  }

  @Test func filesThatPagesNameAreTaken() throws {
    let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>"
    let read = read([
      "pages/guide/index.md":
        "# Guide\n\n![A map](images/map.svg) and [the table](data.csv), [once more](./data.csv).\n",
      "pages/guide/images/map.svg": drawing, "pages/guide/data.csv": "a,b\n", "pages/guide/notes.txt": "private\n",
    ])
    #expect(read.corpus.pageFiles.map(\.path) == ["guide/data.csv", "guide/images/map.svg"])
    #expect(read.corpus.pages[0].body.sketch.contains("image<guide/images/map.svg>[A map]"))
    #expect(read.faults == ["content/pages/guide/notes.txt unknown-file"])
  }

  @Test(arguments: [
    ("![x](a.svg)", "a.svg", "<svg onload=\"x()\"/>", "active-attachment"),
    ("[x](a.html)", "a.html", "<p>", "active-attachment"), ("[x](a.js)", "a.js", "x", "active-attachment"),
    ("![x](a.txt)", "a.txt", "x", "picture-refused"), ("![x](../../site.yml)", "b.txt", "x", "picture-refused"),
    ("![x](https://example.org/a.png)", "b.txt", "x", "picture-refused"),
    ("![](a.png)", "a.png", "x", "picture-without-words"),
  ]) func othersAreNot(_ text: String, _ file: String, _ bytes: String, _ fault: String) {
    let read = read(["pages/guide/index.md": "# Guide\n\n\(text)\n", "pages/guide/\(file)": bytes])
    #expect(read.faults.contains { $0.hasSuffix(" " + fault) }, "\(read.faults)")
    #expect(read.corpus.pageFiles.isEmpty == (fault != "picture-without-words"))
  }

  /// What explains the format shows its signs.
  @Test func codeOnPagesIsShownAsItIs() throws {
    let code = "`[words]{#a .mode-consumer frame=actual}`"
    let page = try page(
      "guide/coding", ["pages/guide/coding.md": "# Coding\n\n\(code) and\n\n```\n\(code)\n{#a .mode-none}\n```\n"])
    #expect(page.body.sketch == "p(\(code) and) code(\(code)\n{#a .mode-none}\n)")
    let cited = read(["pages/guide/citing.md": "# Citing\n\n`[see @nobody2020, p. 5]`, me@nobody2020.example\n"])
    #expect(cited.faults == [])
    let loose = read(["pages/guide/coding.md": "# Coding\n\n[words]{#a .mode-consumer frame=actual}\n"])
    #expect(loose.faults.map { $0.split(separator: " ").last } == ["span-outside-narrative"])
  }

  @Test(arguments: [
    ("pages/cases/index.md", "reserved-id"), ("pages/guide/Index.md", "invalid-id"),
    ("pages/Guide/index.md", "invalid-id"),
    ("pages/guide/con.md", "reserved-id"), ("pages/0guide/index.md", "invalid-id"),
    ("pages/guide/a.markdown", "misnamed-file"),
  ]) func namesAreChecked(_ path: String, _ fault: String) {
    let faults = read([path: "# Title\n"]).faults
    #expect(faults == ["content/\(path) \(fault)"])
  }

  @Test func navigationLeadsToAFolder() {
    let site = Sample.site + "navigation: [guide]\n"
    #expect(read(["site.yml": site, "pages/guide/index.md": "# Guide\n"]).faults == [])
    #expect(
      read(["site.yml": site, "pages/guide/other.md": "# Guide\n"]).faults.map { $0.hasSuffix("unknown-page") } == [
        true
      ])
  }
}
