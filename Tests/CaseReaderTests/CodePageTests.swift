import CaseModel
import CaseReader
import Foundation
import Testing

/// `docs/codebook.md` is what the program knows of its codes.
@Suite struct CodePageTests {
  static let page = DiskFolder.repository.appending(path: "docs/codebook.md")

  @Test func isWhatTheProgramKnows() throws {
    let page = (try? String(contentsOf: Self.page, encoding: .utf8)) ?? ""
    let expected = CodePage.markdown
    if page != expected, ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(expected.utf8).write(to: Self.page)
    }
    #expect(page == expected, "the page is not that of the codes; RECORD=1 writes it")
  }

  @Test func namesEachCodeOnce() {
    for code in Codebook.builtIn.codes {
      #expect(CodePage.markdown.ranges(of: "| `\(code.id)` |").count == 1, "\(code.id)")
    }
  }

  @Test(arguments: [
    ("late", "timing-late"), ("trust", "obstacle-trust"), ("obstacle-tim", "obstacle-time"), ("silos", "obstacle-silo"),
    ("consumer", "mode-consumer"), ("OBSTACLE-TIME", "obstacle-time"), ("mode-consumr", "mode-consumer"),
    ("governance", "st-governance"), ("skills", "obstacle-skills"), ("networked", "mode-networked"),
  ]) func aWordFindsItsCode(_ word: String, _ id: String) {
    #expect(CodeSearch(.builtIn).codes(for: word).contains { $0.id == id })
  }

  @Test(arguments: ["zzyzx", "qqqq", "#"]) func nonsenseFindsNothing(_ word: String) {
    #expect(CodeSearch(.builtIn).codes(for: word).isEmpty)
  }

  @Test func withoutAWordAllAreListed() {
    #expect(CodeSearch(.builtIn).codes(for: "").count == Codebook.builtIn.codes.count)
  }
}
