import Markup
import Testing

@Suite struct JSONTests {
  private func text(_ json: JSON) -> String { String(decoding: json.document, as: UTF8.self) }

  @Test func keysAreSortedWhateverTheOrder() {
    let one: JSON = ["b": 1.json, "a": [.null, true.json], "ä": "x"]
    let other: JSON = ["ä": "x", "a": [.null, true.json], "b": 1.json]
    #expect(text(one) == text(other))
    #expect(text(one) == "{\n  \"a\": [\n    null,\n    true\n  ],\n  \"b\": 1,\n  \"ä\": \"x\"\n}\n")
  }

  @Test func linesEndAfterPartsOfTheFirstTwoLevels() {
    let json: JSON = ["b": ["y": ["deep": [1.json, 2.json]], "x": "t"], "a": [["k": .null], []], "c": 1.json]
    let said = String(decoding: json.lines, as: UTF8.self)
    #expect(
      said == """
        {"a":[{"k":null},
        []],
        "b":{"x":"t",
        "y":{"deep":[1,2]}},
        "c":1}

        """)
  }

  @Test func emptyContainersStayShort() {
    #expect(text([:]) == "{}\n")
    #expect(text([]) == "[]\n")
  }

  @Test func numbersHaveOneForm() {
    #expect(text(.number(0.1 + 0.2)) == "0.3\n")
    #expect(text(.number(-0.0)) == "0\n")
    #expect(text(.number(.nan)) == "null\n")
    #expect(text(.optional(nil as Double?)) == "null\n")
  }

  @Test func stringsAreEscaped() {
    #expect(text("a\"b\\c\n\t\r\u{1}\u{1F}") == "\"a\\\"b\\\\c\\n\\t\\r\\u0001\\u001f\"\n")
  }

  @Test func scriptSafeHoldsNoOpeningBracket() {
    let json: JSON = ["k": "</script><!--"]
    #expect(json.scriptSafe == "{\"k\": \"\\u003c/script>\\u003c!--\"}")
  }
}

extension Int {
  fileprivate var json: JSON { .integer(self) }
}

extension Bool {
  fileprivate var json: JSON { .bool(self) }
}
