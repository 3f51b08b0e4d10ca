import CaseModel
import CaseReader
import Diagnostics
import Testing

/// Files and folders that are not what their names promise.
@Suite struct OddFileTests {
  /// A folder of which one file cannot be read.
  struct LockedFolder: ContentFolder {
    struct Locked: Error, CustomStringConvertible { let description = "permission denied" }
    let inner: MemoryFolder
    let locked: String
    func framePaths() -> [String] { inner.framePaths() }
    func caseIDs() -> [String] { inner.caseIDs() }
    func paths(inCase id: String) -> [String] { inner.paths(inCase: id) }
    var displayName: String { inner.displayName }
    func bytes(at path: String) throws -> [UInt8] {
      if path == locked { throw Locked() }
      return inner.bytes(at: path)
    }
  }

  private let whole = Sample.folder([
    "/narratives/nurse.md": Sample.narrative("[Words]{#e1}"),
    "/codings/mh.yml": "- {excerpt: nurse#e1, code: obstacle-resources}\n", "codebook.yml": "codes: []\n",
    "pages/about.md": "---\ntitle: About\n---\n",
  ])

  @Test(arguments: [
    "site.yml", "references.yml", "codebook.yml", "pages/about.md", "cases/home/case.yml",
    "cases/home/narratives/nurse.md",
    "cases/home/codings/mh.yml",
  ])
  func aFileThatCannotBeReadIsReportedAlone(_ path: String) {
    let found = Sample.read(LockedFolder(inner: whole, locked: path)).diagnostics
    #expect(found.map(\.description) == ["content/\(path) error unreadable-file"])
  }

  /// No folder of fixtures can hold both, since it could not be checked out everywhere.
  @Test func namesThatDifferInCapitalsAloneAreOneFileElsewhere() {
    let found = Sample.read(
      Sample.folder([
        "/case.yml":
          "title: Home\nattachments: [{file: map.png}, {file: Map.png}, {file: plan.png}, {file: map.png}]\n",
        "/attachments/map.png": "x", "/attachments/Map.png": "y", "/attachments/plan.png": "z",
        "pages/guide/index.md": "---\ntitle: Guide\n---\n![a](a.png) ![A](A.png)\n",
        "pages/guide/a.png": "x", "pages/guide/A.png": "y",
      ])
    ).diagnostics.filter { $0.id == "unportable-name" }
    #expect(
      found.map(\.summary) == [
        "'Map.png' and 'map.png' are one file on Windows and macOS",
        "'guide/a.png' and 'guide/A.png' are one file on Windows and macOS",
      ])
  }

  @Test(arguments: ["con", "CON .txt", "com¹.csv", "conin$", "lpt9.tar.gz", "sub/Aux.txt"])
  func devicesOfWindowsAreNoNames(_ name: String) {
    let found = Sample.read(
      Sample.folder(["/case.yml": "title: Home\nattachments: [{file: \(name)}]\n", "/attachments/\(name)": "x"]))
    #expect(found.diagnostics.contains { $0.id == "unportable-name" })
  }

  @Test(arguments: ["site.yml", "cases/home/case.yml", "cases/home/codings/mh.yml"])
  func aHugeFileIsRefused(_ path: String) {
    var folder = whole
    folder.files[path] = Array(repeating: UInt8(ascii: "#"), count: (4 << 20) + 1)
    #expect(Sample.read(folder).diagnostics.map(\.description) == ["content/\(path) error file-too-large"])
  }

  @Test func aFolderInAFilesPlaceIsNoFile() {
    let found = Sample.read(MemoryFolder(["site.yml/x": "a", "cases/home/case.yml/x": "a"])).diagnostics
    #expect(
      found.map(\.description) == [
        "content error missing-file", "content/cases/home error missing-file",
        "content/cases/home/case.yml/x warning unknown-file", "content/site.yml/x warning unknown-file",
      ])
  }

  @Test func anEmptyFolderLacksItsSite() {
    #expect(Sample.read(MemoryFolder([:])).diagnostics.map(\.description) == ["content error missing-file"])
  }

  @Test func filesOfEditorsAreLeftOut() {
    var folder = whole
    for path in [".git/config", "cases/home/.case.yml.swp", "cases/.DS_Store", "cases/home/narratives/.nurse.md"] {
      folder.files[path] = [0xFF]
    }
    #expect(Sample.read(folder).diagnostics == [])
  }

  @Test func anEmptyCodingFileHoldsNothing() {
    var folder = whole
    folder.files["cases/home/codings/ab.yml"] = Array("# nothing yet\n".utf8)
    #expect(Sample.read(folder).diagnostics == [])
  }

  @Test func idsAreSortedByNameAndNotByPath() {
    let text = Sample.narrative("Words.")
    var folder = Sample.folder(["/narratives/a.md": text, "/narratives/a-b.md": text, "/narratives/ab.md": text])
    for id in ["a", "a-b", "ab"] { folder.files["pages/\(id).md"] = Array("---\ntitle: A\n---\n".utf8) }
    let corpus = Sample.read(folder).value
    #expect(corpus.cases[0].narratives.map(\.id) == ["a", "a-b", "ab"])
    #expect(corpus.pages.map(\.id) == ["a", "a-b", "ab"])
  }

  @Test func severalFaultsOfSeveralFilesComeSortedInOneRun() {
    var folder = whole
    folder.files["site.yml"] = Array("titel: x\ntitle: a\n".utf8)
    folder.files["cases/home/codings/mh.yml"] = Array("- {excerpt: nurse#e2, code: x}\n".utf8)
    folder.files["pages/about.md"] = Array("---\n---\n[@nobody]\n".utf8)
    let found = Sample.read(folder).diagnostics
    #expect(found == found.sorted())
    #expect(
      found.map(\.id) == [
        "unknown-excerpt", "unknown-code", "missing-key", "unknown-citation", "missing-key", "unknown-key",
      ])
  }
}

extension Diagnostic {
  /// Place without line, severity and id, as `OddFileTests` compares them.
  fileprivate var description: String { "\(span.file) \(severity.rawValue) \(id)" }
}
