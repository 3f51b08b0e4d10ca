import CaseModel
import Diagnostics
import SchemaChecking
import Testing

@testable import CaseReader

/// Random files, many of them wrong in one thing or several: the schema refuses those that the decoder refuses.
@Suite struct RandomFileTests {
  /// Rules of decoders that compare values with each other, or count.
  private static let unseen: Set<String> = [
    "duplicate-id", "invalid-period", "invalid-thresholds", "headline-too-long", "label-too-long", "composite-source",
    "active-attachment", "unportable-name", "unknown-code", "circular-parent", "two-sides",
  ]

  @Test(arguments: ContentKind.allCases) func schemaAndDecoderAgree(_ kind: ContentKind) throws {
    let check = try #require(ContentKind.checks[kind])
    var maker = FileMaker(shape: try #require(ContentKind.shapes[kind]), seed: 7)
    var (right, wrong) = (0, 0)
    for round in 0..<400 {
      // Every fourth is right in all.
      maker.faultChance = [0, 2, 4, 20][round % 4]
      let node = maker.node(at: .root)
      let reporter = Reporter()
      kind.decode(node, reporter)
      let errors = reporter.diagnostics.filter { $0.severity == .error && !Self.unseen.contains($0.id) }
      let faults = check.faults(of: GuessedValue.of(node))
      #expect(
        errors.isEmpty == faults.isEmpty,
        "\(errors.map { $0.id + ": " + $0.summary }) but \(faults) of \(GuessedValue.of(node))")
      if errors.isEmpty { right += 1 } else { wrong += 1 }
    }
    #expect(right >= 50 && wrong >= 50, "\(right) right, \(wrong) wrong")
  }
}

/// Makes random values of a shape.
private struct FileMaker {
  let shape: ContentShape
  /// Of a hundred values, how many are wrong.
  var faultChance = 0
  private var random: SeededGenerator

  init(shape: ContentShape, seed: UInt64) { (self.shape, random) = (shape, SeededGenerator(seed: seed)) }

  mutating func node(at path: ValuePath) -> YAMLNode {
    let ways = shape.known.ways(at: path).sorted { "\($0)" < "\($1)" }
    let isWrong = isChosen(faultChance)
    let way = isWrong ? ValueForm.Way.allCases.randomElement(using: &random) : ways.randomElement(using: &random)
    switch way {
    case .list: return made(.sequence((0..<Int.random(in: 0...2, using: &random)).map { _ in node(at: path.item) }))
    case .mapping: return mapping(at: path)
    default: return scalar(at: path)
    }
  }

  private mutating func mapping(at path: ValuePath) -> YAMLNode {
    if shape.known.forms(at: path, written: .mapping) == [.ids] { return made(.mapping([entry("old", text("new"))])) }
    if shape.known.forms(at: path, written: .mapping) == [.texts] {
      return made(.mapping([entry("wave", isChosen(faultChance) ? made(.sequence([])) : text("1"))]))
    }
    var keys = shape.known.keys[path] ?? []
    let required = shape.required(in: path).flatMap(\.keys)
    keys = keys.filter { key in required.contains(key) ? !isChosen(faultChance) : isChosen(25) }
    if faultChance == 0 {
      let asked = shape.conditions.flatMap { condition -> [String] in
        if case .requirement(let requirement) = condition.consequence, requirement.mapping == path {
          return [requirement.keys[0]]
        }
        return []
      }
      keys += asked.filter { !keys.contains($0) }
    }
    var entries = keys.map { key in entry(key, node(at: path.key(key))) }
    if isChosen(faultChance) { entries.append(entry("titel", text("x"))) }
    return made(.mapping(entries))
  }

  private mutating func scalar(at path: ValuePath) -> YAMLNode {
    let forms = shape.known.forms(at: path, written: .scalar)
    guard case .scalar(let form)? = forms.randomElement(using: &random) else { return text("x") }
    let isWrong = isChosen(faultChance)
    switch form {
    case .text:
      return text(isWrong ? "" : ["words", "2", "0.5", "true", "no", "NO"].randomElement(using: &random) ?? "")
    case .word(let words): return text(isWrong ? "wrod" : words.randomElement(using: &random) ?? "")
    case .code: return text("own-code")
    case .flag:
      return text(isWrong ? "maybe" : ["yes", "No", "true", "FALSE", "yEs"].randomElement(using: &random) ?? "")
    case .integer(let range):
      return text(
        isWrong
          ? "\(range.lowerBound - 1)" : "\([range.lowerBound, range.upperBound].randomElement(using: &random) ?? 0)")
    case .number: return text(isWrong ? "1.5" : ["0", "1", "0.5", ".25"].randomElement(using: &random) ?? "")
    case .pattern(let form): return text(form.examples.randomElement(using: &random) ?? "")
    }
  }

  private mutating func isChosen(_ chance: Int) -> Bool { Int.random(in: 0..<100, using: &random) < chance }
  private func entry(_ key: String, _ value: YAMLNode) -> YAMLNode.Entry {
    YAMLNode.Entry(key: key, keySpan: value.span, value: value)
  }
  private func text(_ text: String) -> YAMLNode { made(.scalar(text, isPlain: true)) }
  private func made(_ kind: YAMLNode.Kind) -> YAMLNode { YAMLNode(kind: kind, span: SourceSpan(file: "random")) }
}

/// Patterns of schemas and the forms that the reader checks are one.
@Suite struct PatternFormTests {
  /// Texts that have a form, and texts near to them.
  private static let pieces = [
    "a", "z", "A", "0", "9", "-", "--", "#", ".", "/", ":", "T", "Z", "+", " ", "@", "é", "con", "com1", "x-1", "2026",
    "0000",
    "-02", "-11", "-13", "-28", "-30", "-31", "12:30", ":59", ":60", "+02:00", "-0800", "+16", ".5", "https://",
    "http://",
    "HTTPS://", "ror.org/", "orcid.org/", "0000-", "0002-1825-0097", "009X", "10.", "1234", "example.org", "?", "\"",
    "\\",
    "SE", "sv", "nb-NO", "f1", "f0", "f01", "05dxps055", "\u{2212}",
  ]

  @Test(arguments: PatternForm.allCases) func patternAndFormAgree(_ form: PatternForm) throws {
    let regex = try Regex(form.pattern)
    var random = SeededGenerator(seed: 11)
    var taken = 0
    for round in 0..<6000 {
      let text = Self.text(like: form, round, &random)
      let (isForm, matches) = (form.accepts(text), text.firstMatch(of: regex) != nil)
      if isForm { taken += 1 }
      if isForm { #expect(matches, "'\(text)' has the form and not the pattern") }
      if matches, !Self.isFiner(form, text) { #expect(isForm, "'\(text)' has the pattern and not the form") }
    }
    #expect(taken >= 100, "\(taken) of them have the form")
  }

  /// What a pattern cannot tell.
  private static func isFiner(_ form: PatternForm, _ text: String) -> Bool {
    switch form {
    case .orcid, .baseAddress: true
    case .date, .moment: text.dropFirst(4).hasPrefix("-02-29")
    default: false
    }
  }

  @Test(arguments: PatternForm.allCases) func examplesHaveTheForm(_ form: PatternForm) {
    #expect(!form.examples.isEmpty)
    for example in form.examples { #expect(form.accepts(example), "\(example)") }
  }

  private static func text(like form: PatternForm, _ round: Int, _ random: inout SeededGenerator) -> String {
    var text = round % 3 == 0 ? "" : form.examples.randomElement(using: &random) ?? ""
    for _ in 0..<Int.random(in: round % 3 == 0 ? 1...5 : 0...2, using: &random) {
      let piece = pieces.randomElement(using: &random) ?? ""
      var characters = Array(text)
      let place = Int.random(in: 0...characters.count, using: &random)
      let end = min(characters.count, place + Int.random(in: 0...1, using: &random))
      characters.replaceSubrange(place..<end, with: Array(piece))
      text = String(characters)
    }
    return text.trimmed
  }
}
