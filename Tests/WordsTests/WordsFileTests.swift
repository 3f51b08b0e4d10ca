import Testing

@testable import Words

/// Reading files of texts.
struct WordsFileTests {
  @Test func readsMessagesAndWords() {
    let file = WordsFile("# comment\na.b = Says {$x}.\n\nword axis.mode = tapa | in tavassa\n")
    #expect(file.faults.isEmpty)
    #expect(file.words["axis.mode"]?.base == "tapa")
    #expect(file.words["axis.mode"]?.forms == ["in": "tavassa"])
    #expect(file.patterns["a.b"]?.names == ["x"])
  }

  @Test(arguments: [
    ("no sign here", "notALine"), ("a.b =", "notALine"), ("a.b = x\na.b = y", "duplicateKey"),
    ("a.b = {$x", "syntax"), ("a.b = x}", "syntax"), ("a.b = {x}", "syntax"), ("a.b = {$x :date}", "syntax"),
    ("a.b = {#claim}x", "syntax"), ("a.b = x{/claim}", "syntax"), ("a.b = {#colour}x{/colour}", "syntax"),
    ("a.b = {#claim}x{/link}", "syntax"), ("a.b = {$x :decimal style=loud}", "syntax"),
    ("a.b = {$x :count one}", "syntax"),
  ])
  func faultsAreTold(_ text: String, _ kind: String) {
    let faults = WordsFile(text).faults
    #expect(faults.count == 1)
    #expect(faults.first.map { "\($0.kind)" }?.hasPrefix(kind) == true)
  }

  @Test func aSignAfterABackslashIsItself() {
    let file = WordsFile("a.b = \\{$x\\} | y")
    #expect(file.patterns["a.b"]?.pieces == [Pattern.Piece.fixed("{$x} | y")])
  }

  @Test func whatIsCutIsSaid() {
    let file = WordsFile(
      """
      a.count = {$n :count one=|ote| other=|otetta| zero=|ei mitään|}
      a.list = {$l :list form=in joined=or}
      a.word = {$t :word form=start}
      a.number = {$d :decimal style=signed}
      a.part = Se on {#claim}{$t :word}{/claim}.
      word list.and = ja
      word list.or = tai
      word axis.mode = tapa | in tavassa
      word axis.aim = tavoite | in tavoitteessa
      word sign.decimal = ,
      """)
    #expect(file.faults.isEmpty)
    let words = Words(language: "fi", file, source: [])
    #expect(words.text(Message("a.count", .count("n", 1))) == "1 ote")
    #expect(words.text(Message("a.count", .count("n", 3))) == "3 otetta")
    #expect(words.text(Message("a.count", .count("n", 0))) == "ei mitään")
    #expect(
      words.text(Message("a.list", .list("l", [Term(.axis, "mode"), Term(.axis, "aim")]))) == "tavassa tai tavoitteessa"
    )
    #expect(words.text(Message("a.word", .term("t", Term(.axis, "mode")))) == "Tapa")
    #expect(words.text(Message("a.number", .decimal("d", -0.675))) == "−0,68")
    #expect(words.text(Message("a.part", .term("t", Term(.axis, "aim")))) == "Se on tavoite.")
  }
}
