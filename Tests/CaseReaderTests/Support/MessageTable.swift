import CaseReader
import Diagnostics
import Foundation

/// The part of `docs/messages.md` that is made from the fixtures: each message with an example, its place and its mend.
struct MessageTable {
  static let page = DiskFolder.repository.appending(path: "docs/messages.md")
  private static let start = "[begin]: # (generated from the fixtures)\n\n"
  private static let end = "\n[end]: # (generated from the fixtures)\n"

  /// The first diagnostic of each message, rule by rule.
  let examples: [Diagnostic]

  init(_ diagnostics: [Diagnostic]) {
    var first: [String: Diagnostic] = [:]
    for diagnostic in diagnostics {
      let message = Self.message(diagnostic)
      if first[message] == nil { first[message] = diagnostic }
    }
    examples = first.sorted { ($0.value.id, $0.key) < ($1.value.id, $1.key) }.map(\.value)
  }

  /// What a message says whatever the words and numbers of the author.
  private static func message(_ diagnostic: Diagnostic) -> String {
    diagnostic.id + " " + diagnostic.summary.replacing(/'[^']*'|[0-9]+/, with: "…")
  }

  var text: String {
    let head = "| Id | Weight | Example, with its place | Mend |\n|---|---|---|---|\n"
    return head + examples.map(Self.row).joined()
  }

  private static func row(_ diagnostic: Diagnostic) -> String {
    // Of several hints the last may tell what follows from the fault, which is no mend.
    let hints = diagnostic.hints.filter { !$0.contains(/^[0-9]+ codings? waits?\b/) }
    let mend = hints.map(code).joined(separator: "; ")
    let example = code("\(diagnostic.span): \(diagnostic.summary)")
    return "| `\(diagnostic.id)` | \(diagnostic.severity.rawValue) | \(example) | \(mend) |\n"
  }

  private static func code(_ text: String) -> String {
    let fence = text.contains("`") ? "`` " : "`"
    return fence + text.replacing("|", with: "\\|") + String(fence.reversed())
  }

  /// The page with another table in the place of its own; `nil` when it does not say where the table stands.
  func placed(in page: String) -> String? {
    guard let start = page.range(of: Self.start), let end = page.range(of: Self.end) else { return nil }
    return page[..<start.upperBound] + text + page[end.lowerBound...]
  }
}
