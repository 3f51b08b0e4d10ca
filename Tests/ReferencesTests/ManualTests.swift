import CaseModel
import CaseReader
import Diagnostics
import Foundation
import References
import Testing
import Words

/// The examples of the manual are what the program makes of them.
@Suite struct ReferenceManualTests {
  private struct Block {
    let language: String
    let text: String
  }

  private static let page: String = {
    let file = Works.folder.appending(path: "../../../docs/references.md").standardizedFileURL
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }()

  private static let blocks: [Block] = {
    var blocks: [Block] = []
    for (index, part) in page.components(separatedBy: "\n```").enumerated() where index % 2 == 1 {
      let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      blocks.append(Block(language: String(lines[0]), text: lines.count > 1 ? String(lines[1]) : ""))
    }
    return blocks
  }()

  /// Inputs with what follows each.
  private static let pairs = zip(blocks, blocks.dropFirst()).filter { ["json", "yaml"].contains($0.0.language) }

  private static func file(_ block: Block) -> String { "references." + block.language }

  @Test func everyInputHasTheListThatFollowsIt() {
    let lists = Self.pairs.filter { $0.1.language == "list" }
    for (input, list) in lists {
      let bibliography = Bibliography(Works.all(input.text, file: Self.file(input)), language: "en")
      let entries = bibliography.listed.map { bibliography.entry(of: $0).plain }
      #expect(entries == list.text.components(separatedBy: "\n"))
    }
    #expect(lists.count == 7)
  }

  @Test func everyMessageIsTold() throws {
    let (input, messages) = try #require(Self.pairs.first { $0.1.language == "messages" })
    let read = Works.read(input.text, file: Self.file(input))
    let told = read.diagnostics.map { fault in
      "\(fault.span.description.replacing("content/", with: "")): \(fault.severity): \(fault.summary)"
    }
    #expect(told == messages.text.components(separatedBy: "\n"))
  }

  @Test func citationsArePrintedAsTheTableSays() throws {
    let input = try #require(Self.blocks.first { $0.text.contains("falk2019") })
    let bibliography = Bibliography(Works.all(input.text), language: "en")
    let rows = Self.page.components(separatedBy: "\n").filter {
      $0.hasPrefix("| `") && $0.contains("falk2019") || $0.contains("@") && $0.hasPrefix("| `")
    }
    for row in rows {
      let cells = row.components(separatedBy: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      let written = cells[1].trimmingCharacters(in: ["`"])
      let read = Works.read(input.text, page: written)
      let printed = read.value.pages.first.map { Self.words($0.body, bibliography) }
      #expect(printed == cells[2].replacing("*", with: ""), "\(written)")
      #expect(read.diagnostics == [], "\(written)")
    }
    #expect(rows.count == 16)
  }

  private static func words(_ blocks: [CaseModel.Block], _ bibliography: Bibliography) -> String {
    blocks.map { $0.map { spelled($0, bibliography) } }.plainText
  }

  private static func spelled(_ inlines: [Inline], _ bibliography: Bibliography) -> [Inline] {
    inlines.map { inline in
      if case .citation(let citation) = inline { return .text(bibliography.plainText(of: citation)) }
      return inline
    }
  }

  @Test func wordsForPlacesAreThoseOfTheTable() throws {
    let rows = Self.page.components(separatedBy: "\n").filter { line in
      LocatorTerm.allCases.contains { line.hasPrefix("| \($0.rawValue) |") }
    }
    for row in rows {
      let cells = row.components(separatedBy: "|").map { $0.trimmingCharacters(in: .whitespaces) }.filter {
        !$0.isEmpty
      }
      let term = try #require(LocatorTerm(rawValue: cells[0]))
      for (language, word) in zip(["en", "sv", "da", "nb", "fi"], cells.dropFirst()) {
        #expect(StyleTerms.of(language).text(term) == word)
      }
    }
    #expect(rows.count == 7)
  }
}
