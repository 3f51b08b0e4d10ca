import Testing

@testable import Words

struct WordsFileTests {
  @Test func readsMessagesAndWords() {
    let file = WordsFile("# comment\na.b = Says {$x}.\n\nword axis.mode = tapa | in tavassa\n")
    #expect(file.faults.isEmpty)
    #expect(file.words["axis.mode"]?.forms["in"] == "tavassa")
    #expect(file.patterns["a.b"]?.names == ["x"])
  }
}
