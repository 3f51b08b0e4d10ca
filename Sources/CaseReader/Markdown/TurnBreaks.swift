import CaseModel

/// Keeps turns of speech apart that stand on lines of their own without a blank line between them, as programs export
/// them: Markdown would make one running text of the lines.
enum TurnBreaks {
  static func apart(_ blocks: [Block]) -> [Block] {
    blocks.map { block in
      if case .paragraph(let inlines) = block { return .paragraph(apart(inlines)) }
      return block
    }
  }

  private static func apart(_ inlines: [Inline]) -> [Inline] {
    guard inlines.contains(where: isBreak) else { return inlines }
    let lines = inlines.split(omittingEmptySubsequences: false, whereSeparator: isBreak)
    let areTurns = lines.allSatisfy { isTurn(Array($0).plainText) }
    var result: [Inline] = Array(lines[0])
    for line in lines.dropFirst() {
      result.append(areTurns || isMarkedTurn(line) ? .lineBreak : .softBreak)
      result += line
    }
    return result
  }

  private static func isBreak(_ inline: Inline) -> Bool {
    if case .softBreak = inline { true } else { false }
  }

  /// A speaker in bold with a colon: `**I:** …`, `**I**: …`.
  private static func isMarkedTurn(_ line: ArraySlice<Inline>) -> Bool {
    guard case .strong(let speaker)? = line.first else { return false }
    if speaker.plainText.hasSuffix(":") { return true }
    guard case .text(let next)? = line.dropFirst().first else { return false }
    return next.hasPrefix(":")
  }

  /// Most characters of a speaker's name, with the time before it.
  private static let longestName = 40

  /// A short name, with a time before it or not, and a colon with a blank behind: `[00:12] Ada: …`.
  private static func isTurn(_ line: String) -> Bool {
    let front = line.prefix(longestName + 2)
    guard let colon = front.indices.first(where: { front[$0] == ":" && front[front.index(after: $0)...].first == " " })
    else { return false }
    let name = front[..<colon]
    return name.contains(where: \.isLetter) && !name.contains { ".!?;,".contains($0) }
  }
}
