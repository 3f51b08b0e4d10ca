import Foundation
import Testing

@testable import Site

/// The manual's tables of templates are made from their types; `RECORD=1` writes them anew and fails.
struct TemplateManualTests {
  private static let begin = "[begin]: # (generated from the templates)\n\n"
  private static let end = "\n[end]: # (generated from the templates)\n"

  @Test func theManualListsEveryPlace() throws {
    let file = Demonstration.root.appending(path: "docs/templates.md")
    let page = try String(contentsOf: file, encoding: .utf8)
    let begin = try #require(page.range(of: Self.begin))
    let end = try #require(page.range(of: Self.end))
    let made = page[..<begin.upperBound] + Self.tables + page[end.lowerBound...]
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try String(made).write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(file.lastPathComponent)")
    }
    #expect(page == String(made))
  }

  private static var tables: String {
    let blocks = TemplateName.allCases.map { name in
      let own = name.isPart ? "as `page`" : name.slots.map(tag).joined(separator: " ")
      return "| `\(name.rawValue)` | \(own) | \(name.use) |"
    }
    let heads = ["| Block | Places | Part of |", "|---|---|---|"]
    let slots = TemplateName.allCases.filter { !$0.isPart }.flatMap { name in
      name.slots.map { "| `\(name.rawValue)` | \(tag($0)) | \($0.meaning) |" }
    }
    let meanings = ["", "| Block | Place | What it holds |", "|---|---|---|"] + slots
    return (heads + blocks + meanings).joined(separator: "\n") + "\n"
  }

  /// Markup in three braces, what the page is made for in bold.
  private static func tag(_ slot: any TemplateSlot) -> String {
    switch slot.content {
    case .text: "`{{\(slot.rawValue)}}`"
    case .markup: "`{{{\(slot.rawValue)}}}`"
    case .main: "**`{{{\(slot.rawValue)}}}`**"
    }
  }
}
