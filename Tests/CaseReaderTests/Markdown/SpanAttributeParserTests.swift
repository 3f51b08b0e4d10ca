import Testing

@testable import CaseReader

@Suite struct SpanAttributeParserTests {
  private static let vocabulary = SpanVocabulary(codes: ["mode-consumer", "b"])

  /// What was read, written down shortly; what follows the braces comes after a bar.
  private func read(_ text: String) -> String {
    let start = TextCursor(Array(text.utf8), file: "f", firstLine: 1)
    switch SpanAttributeParser.parse(at: start, vocabulary: Self.vocabulary) {
    case .plainText: return "text"
    case .unclosed: return "unclosed"
    case .attributes(let found, let end):
      let words = [found.anchor.map { "#" + $0.value }].compactMap { $0 } + found.codes.map { "." + $0.value }
      let pairs = found.values.map { "\($0.key.value)=<\($0.value.value)>" }
      let rest = String(decoding: end.bytes[end.index...], as: UTF8.self)
      return (words + pairs).joined(separator: " ") + "|" + rest
        + String(repeating: "!", count: found.diagnostics.count)
    }
  }

  @Test(arguments: [
    ("{#a .b c=d} end", "#a .b c=<d>| end"),
    ("{.b}", ".b|"),
    ("{#a memo=\"two words\"}", "#a memo=<two words>|"),
    ("{#a memo=\"a } b\"} end", "#a memo=<a } b>| end"),
    ("{#a memo=\"say \\\"x\\\" \\\\\"}", "#a memo=<say \"x\" \\>|"),
    ("{#a\n\t.b\nmemo=\"c\nd\"}", "#a .b memo=<c d>|"),
    ("{#a memo=\"\"}", "#a memo=<>|"),
    ("{#a b=}", "#a b=<>|"),
    ("{#a #b}", "#a|!"),
    ("{#a word}", "#a|!"),
    ("{#a =x}", "#a|!!"),
    ("{#åäö}", "#åäö|"),
    ("{# a . b}", "#a .b|!!"),
    ("{# 1 . x}", "# .|!!"),
    ("{#a.b}", "#a .b|!"),
    ("{.b#a.mode-consumer}", "#a .b .mode-consumer|!!"),
    ("{#a mode-consumer}", "#a .mode-consumer|!"),
    ("{#a frame = done}", "#a frame=<done>|!"),
    ("{#a frame =done .b}", "#a .b frame=<done>|!"),
    ("{#a frame= done .b}", "#a .b frame=<done>|!"),
    ("{#a frame:done} end", "#a frame=<done>| end!"),
    ("{#a memo : \"two words\" .b}", "#a .b memo=<two words>|!"),
    ("{#a frame= .b}", "#a .b frame=<>|"),
    ("{#a frame= level=x}", "#a frame=<> level=<x>|"),
    ("{#a frame: }", "#a|!"),
    ("{#a frame：done}", "#a frame=<done>|!"),
    ("{#a memo=the level was high}", "#a memo=<the>|!!!"),
    ("{}", "text"),
    ("{words only}", "text"),
    ("{words", "text"),
    ("{#a", "unclosed"),
    ("{.a\n\n}", "unclosed"),
    ("{#a {b}", "unclosed"),
    ("{#a memo=\"}", "unclosed"),
  ])
  func reads(_ text: String, _ expected: String) { #expect(read(text) == expected) }

  @Test func everyWordKnowsItsPlace() throws {
    let start = TextCursor(Array("{#å .b\n key=\"v\"}".utf8), file: "f", firstLine: 5)
    guard case .attributes(let found, let end) = SpanAttributeParser.parse(at: start, vocabulary: Self.vocabulary)
    else {
      Issue.record("no attributes")
      return
    }
    #expect(found.span.description == "f:5:1")
    #expect(found.anchor?.span.description == "f:5:2")
    #expect(found.codes.map(\.span.description) == ["f:5:5"])
    #expect(found.values.map(\.key.span.description) == ["f:6:2"])
    #expect(found.values.map(\.value.span.description) == ["f:6:6"])
    #expect(end.span.description == "f:6:10")
  }
}
