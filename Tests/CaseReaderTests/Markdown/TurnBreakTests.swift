import CaseModel
import Testing

/// Turns of speech that stand on lines of their own are read as such; running text is not.
@Suite struct TurnBreakTests {
  private static func breaks(_ body: String) throws -> Int {
    guard case .paragraph(let inlines)? = try blocks(body).first else { return -1 }
    return inlines.count { if case .lineBreak = $0 { true } else { false } }
  }

  private static func blocks(_ body: String) throws -> [Block] {
    let read = Sample.read(body: body)
    guard case .full(let blocks)? = read.narrative?.body else { return [] }
    return blocks
  }

  @Test(arguments: [
    ("**I:** How did it start?\n**R:** Late.\n**I:** And then?", 2), ("**I**: How?\n**R**: Late.", 1),
    ("Ada: How did it start?\nBo: Late.", 1), ("[00:12] Ada: How?\n[00:15] Bo: Late.\n[00:20] Ada: So.", 2),
    ("00:12:04 Deckhand two: How?\n00:12:09 Moderator: Late.", 1),
    ("**I:** How did it start, and\nwho came?\n**R:** Late.", 1),
    ("We came in the morning and saw: nothing.\nThen we left.", 0), ("One line: with a colon.", 0),
    ("It was so. They said: no.\nAnd so, we heard: yes.", 0), ("At 10:30 we left\nand at 11:30 we came.", 0),
  ])
  func turnsKeepTheirLines(body: String, count: Int) throws { #expect(try Self.breaks(body) == count) }

  @Test func anExcerptOverTwoTurnsIsFoundByItsWords() {
    let row = "- {excerpt: nurse, exact: 'How? R: Late', as: s1, code: obstacle-time}\n"
    let read = Sample.read(
      Sample.folder([
        "/narratives/nurse.md": Sample.narrative("**I:** How?\n**R:** Late."), "/codings/mh.yml": row,
      ]))
    #expect(read.diagnostics == [] && read.value.cases.first?.codings.count == 1)
  }
}
