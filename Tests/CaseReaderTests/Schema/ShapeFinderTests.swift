import Diagnostics
import Testing

@testable import CaseReader

/// Whatever a decoder asks for is found, wherever it asks for it.
@Suite struct ShapeFinderTests {
  private enum Colour: String, CaseIterable { case red, green, blue }

  private static func shape(_ read: @escaping (inout Fields) -> Void) -> ContentShape {
    ShapeFinder.shape { node, reporter in
      guard var fields = Fields(node, of: "a thing", reporter: reporter) else { return }
      read(&fields)
      fields.finish()
    }
  }

  private static func keys(_ shape: ContentShape, _ path: ValuePath = .root) -> [String] {
    shape.known.keys[path] ?? []
  }

  @Test func keysKnowWhatTheyTake() {
    let shape = Self.shape { fields in
      fields.require("name")
      _ = (fields.text("name"), fields.word("colour", Colour.self), fields.integer("size", in: 2...5))
      _ = (fields.date("when"), fields.texts("more"), fields.words("colours", Colour.self))
    }
    #expect(Self.keys(shape) == ["name", "colour", "size", "when", "more", "colours"])
    #expect(shape.known.forms[.root.key("name")] == [.scalar(.text)])
    #expect(shape.known.words(at: .root.key("colour")) == ["red", "green", "blue"])
    #expect(shape.known.forms[.root.key("size")] == [.scalar(.integer(2...5))])
    #expect(shape.known.forms[.root.key("more").item] == [.scalar(.text)])
    #expect(shape.known.words(at: .root.key("colours").item) == ["red", "green", "blue"])
    #expect(shape.required(in: .root).map(\.keys) == [["name"]])
    #expect(shape.conditions.isEmpty && !shape.isEmptyAllowed)
  }

  @Test func whatIsNestedIsFoundLevelByLevel() {
    let shape = Self.shape { fields in
      _ = fields.records("rooms", of: "a room") { room in
        room.record("door", of: "a door") { door in
          door.records("locks", of: "a lock") { lock in lock.text("key") }
        }
      }
    }
    let lock = ValuePath.root.key("rooms").item.key("door").key("locks").item
    #expect(Self.keys(shape, lock) == ["key"])
    #expect(shape.known.forms[lock] == [.mapping("a lock")])
  }

  @Test func aKeyThatOnlyOneWordAsksForIsFound() {
    let shape = Self.shape { fields in
      if fields.word("colour", Colour.self)?.value == .blue { _ = fields.text("depth") }
    }
    #expect(Self.keys(shape) == ["colour", "depth"])
  }

  @Test func aKeyThatIsAskedForInPlaceOfAnotherIsFound() {
    let shape = Self.shape { fields in
      if fields.text("name") == nil { _ = fields.flag("nameless") }
    }
    #expect(Self.keys(shape) == ["name", "nameless"])
  }

  @Test func aValueThatMayBeWrittenInTwoWaysHasBoth() {
    let shape = Self.shape { fields in
      guard let node = fields.node("answer") else { return }
      if case .mapping = node.kind {
        _ = fields.record("answer", of: "an answer") { answer in answer.text("note") }
      } else {
        _ = fields.word("answer", Colour.self)
      }
    }
    let answer = ValuePath.root.key("answer")
    #expect(shape.known.ways(at: answer) == [.scalar, .mapping])
    #expect(shape.known.words(at: answer) == ["red", "green", "blue"] && Self.keys(shape, answer) == ["note"])
  }

  @Test func whatOnlySomeWordsRequireIsACondition() throws {
    let shape = Self.shape { fields in
      fields.require("colour")
      let colour = fields.word("colour", Colour.self)?.value
      if colour != .green { fields.require("size") }
      _ = fields.text("size")
    }
    let condition = try #require(shape.conditions.first)
    #expect(shape.conditions.count == 1 && shape.required(in: .root).map(\.keys) == [["colour"]])
    #expect(condition.tests == [.init(key: "colour", words: ["red", "blue"], isAbsent: false)])
    #expect(condition.consequence == .requirement(Requirement(mapping: .root, keys: ["size"])))
  }

  @Test func whatIsRequiredWithAKeyOrWithoutItIsACondition() {
    let shape = Self.shape { fields in
      if fields.has("quote") { fields.require("name") } else { fields.require(oneOf: ["place", "page"], hint: "") }
      _ = (fields.text("quote"), fields.text("name"), fields.text("place"), fields.text("page"))
    }
    let found = Dictionary(
      shape.conditions.map { ($0.tests, $0.consequence) }, uniquingKeysWith: { first, _ in first })
    #expect(found.count == 2)
    #expect(
      found[[.init(key: "quote", isAbsent: false)]] == .requirement(Requirement(mapping: .root, keys: ["name"])))
    #expect(
      found[[.init(key: "quote", isAbsent: true)]]
        == .requirement(Requirement(mapping: .root, keys: ["place", "page"])))
  }

  @Test func wordsThatDependOnAnotherWordAreConditions() {
    let shape = Self.shape { fields in
      fields.require("colour")
      let colour = fields.word("colour", Colour.self)?.value
      _ = fields.word("shade", oneOf: colour == .red ? ["rose", "rust"] : ["pale", "dark"])
    }
    let shade = ValuePath.root.key("shade")
    #expect(Set(shape.known.words(at: shade)) == ["rose", "rust", "pale", "dark"])
    #expect(
      Set(shape.conditions) == [
        ShapeCondition(
          mapping: .root, tests: [.init(key: "colour", words: ["red"], isAbsent: false)],
          consequence: .form(shade, .scalar(.word(["rose", "rust"])))),
        ShapeCondition(
          mapping: .root, tests: [.init(key: "colour", words: ["green", "blue"], isAbsent: false)],
          consequence: .form(shade, .scalar(.word(["pale", "dark"])))),
      ])
  }
}

/// Files of the content are told by where they stand.
@Suite struct ContentKindTests {
  @Test(arguments: [
    ("site.yml", ContentKind.site), ("codebook.yml", .codebook), ("codebook/taguette.yml", .codebook),
    ("pages/about.md", .page), ("cases/home/case.yml", .case), ("cases/home/narratives/nurse.md", .narrative),
    ("cases/home/sections/limits.md", .section), ("cases/home/codings/ab.yml", .codings),
  ]) func aPathTellsTheKind(_ path: String, _ kind: ContentKind) {
    #expect(ContentKind(path: path) == kind)
  }

  @Test(arguments: [
    "references.yml", "pages/deep/about.md", "cases/case.yml", "cases/home/attachments/case.yml", "case.yml",
    "cases/home/codings/ab.md", "codebook/deep/a.yml", "",
  ]) func otherPathsTellNone(_ path: String) {
    #expect(ContentKind(path: path) == nil)
  }

  @Test func aLineLeadsToTheSchema() {
    #expect(ContentKind.modeline(at: "site.yml") == "# yaml-language-server: $schema=.schema/site.schema.json\n")
    #expect(
      ContentKind.modeline(at: "cases/home/codings/ab.yml")
        == "# yaml-language-server: $schema=../../../.schema/codings.schema.json\n")
    #expect(ContentKind.modeline(at: "cases/home/narratives/nurse.md") == nil)
    #expect(ContentKind.modeline(at: "references.yml") == nil)
  }
}
