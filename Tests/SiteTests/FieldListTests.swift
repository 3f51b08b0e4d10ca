import CaseModel
import Testing

/// Every stored field of a value is in its list: the list says something else once any field is another.
@Suite struct FieldListTests {
  private static let day = PartialDate(year: 2024, month: 5, day: 6)

  private static let page: FreePage = {
    var page = FreePage(id: "page-id", title: "page-title", language: "page-language")
    page.description = "page-description"
    page.body = [
      .paragraph([
        .text("in-text"), .softBreak, .lineBreak, .code("in-code"), .emphasis([.text("in-emphasis")]),
        .strong([.text("in-strong")]), .link(to: "in-target", title: "in-title", [.text("in-link")]),
        .image(path: "in-path", description: "in-description"),
        .excerpt(ExcerptID(source: "in-source", anchor: "in-anchor"), isFirst: true, [.text("in-excerpt")]),
        .citation(
          Citation(
            [
              CitationItem(
                key: "in-key", prefix: [.text("in-prefix")], suffix: [.text("in-suffix")], isAuthorHidden: true)
            ], isNarrative: true)), .omission,
      ]), .heading(level: 2, id: "an-id", [.text("in-heading")]), .quote([.code("in-quote")]),
      .bulletList([[.code("in-item")]]),
      .numberedList(start: 7, [[.code("in-number")]]), .rule,
      .table(
        TextTable(
          alignments: [.natural, .right], head: [[.text("in-head")], [.text("in-second")]],
          rows: [[[.text("in-cell")], [.text("in-last")]]])),
    ]
    return page
  }()

  private static let site: Site = {
    var site = Site(title: "site-title", language: "site-language")
    (site.description, site.baseURL, site.license) = ("site-description", "site-base", "site-license")
    (site.languages, site.navigation, site.theme) = (["site-languages"], ["site-navigation"], .dark)
    var publisher = Site.Publisher(name: "publisher-name")
    (publisher.url, publisher.ror) = ("publisher-url", "publisher-ror")
    var contact = Site.Contact()
    (contact.name, contact.email, contact.url) = ("contact-name", "contact-email", "contact-url")
    (site.publisher, site.contact) = (publisher, contact)
    site.redirects = [CaseRedirect(old: "redirect-old", new: "redirect-new")]
    if let day, let later = PartialDate(year: 2025, month: 8, day: 9) {
      var statement = SiteAccessibility(status: .partly, prepared: day, method: "accessibility-method")
      (statement.reviewed, statement.limits) = (later, ["accessibility-limit"])
      (statement.enforcement, statement.enforcementURL) = ("enforcement-name", "enforcement-url")
      site.accessibility = statement
    }
    return site
  }()

  private static let reference: Reference = {
    var work = Reference(key: "work-key", type: "work-type")
    for text in Reference.Text.allCases { work.texts[text] = "work-\(text.rawValue)" }
    for (index, role) in Reference.Role.allCases.enumerated() {
      var name = Reference.Name(family: "family-\(role.rawValue)", given: "given-\(role.rawValue)")
      (name.droppingParticle, name.nonDroppingParticle) = ("dropping-\(index)", "leading-\(index)")
      name.suffix = "suffix-\(index)"
      work.names[role] = [name]
    }
    for (index, role) in Reference.DateRole.allCases.enumerated() {
      guard let start = WorkDate.Point(year: 1990 + index, month: 5, day: 6) else { continue }
      var date = WorkDate(start, end: WorkDate.Point(year: 2000 + index, month: 7, day: 8))
      (date.isOpen, date.isCirca, date.season, date.words) = (true, true, 3, "words-\(index)")
      work.dates[role] = date
    }
    return work
  }()

  private static let code = Code(
    "code-id", "code-label", family: .obstacle, definition: "code-definition", hint: "code-hint", source: "code-source",
    parent: "code-parent")

  /// The leaves of a value as its type has them, by their paths. A field without a value is a fault of this test: it
  /// could not see whether the list has it.
  private static func leaves(_ value: Any, at path: String = "") -> [(path: String, text: String)] {
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .optional, mirror.children.isEmpty { Issue.record("\(path) has no value") }
    if mirror.displayStyle == .collection, mirror.children.isEmpty { Issue.record("\(path) is empty") }
    guard !mirror.children.isEmpty else { return [(path, "\(value)")] }
    if mirror.displayStyle == .dictionary {
      // Which key a value has, the list tells by its place.
      return mirror.children.flatMap { pair in leaves(Array(Mirror(reflecting: pair.value).children)[1].value, at: path)
      }
    }
    return mirror.children.enumerated().flatMap { leaves($1.value, at: "\(path)/\($1.label ?? String($0))") }
  }

  private static func listed(_ value: some Listed) -> Recorder {
    var recorder = Recorder()
    value.list(to: &recorder)
    return recorder
  }

  private static func check(_ value: some Listed, _ type: String) {
    let recorder = listed(value)
    for leaf in leaves(value) {
      if let number = Int(leaf.text) {
        #expect(recorder.numbers.contains(number), "\(type)\(leaf.path)")
      } else if ["true", "false"].contains(leaf.text) {
        #expect(recorder.numbers.contains(leaf.text == "true" ? 1 : 0), "\(type)\(leaf.path)")
      } else if !["softBreak", "lineBreak", "omission", "rule", "natural", "right"].contains(leaf.text) {
        #expect(recorder.texts.contains(leaf.text), "\(type)\(leaf.path)")
      }
    }
  }

  @Test func everyFieldIsListed() {
    Self.check(Self.site, "Site")
    Self.check(Self.page, "FreePage")
    Self.check(Self.reference, "Reference")
    Self.check(Self.code, "Code")
  }

  /// Each text of a value, changed alone, changes the bytes; and so does each number.
  @Test func everyChangeChangesTheBytes() {
    func prints(of value: some Listed) {
      let recorder = Self.listed(value)
      var seen: Set<[UInt8]> = [FieldBytes(value).bytes]
      for index in recorder.fields.indices {
        var changed = ChangedField(index: index)
        value.list(to: &changed)
        #expect(seen.insert(changed.bytes.bytes).inserted, "field \(index) of \(type(of: value))")
      }
    }
    prints(of: Self.site)
    prints(of: Self.page)
    prints(of: Self.reference)
    prints(of: Self.code)
  }

  @Test func neighboursAreKeptApart() {
    var (one, other) = (Reference(key: "a", type: "b"), Reference(key: "a", type: "b"))
    (one.texts[.volume], other.texts[.issue]) = ("1", "1")
    #expect(FieldBytes(one).bytes != FieldBytes(other).bytes)
    let names = [Reference.Name(family: "ab", given: "c"), Reference.Name(family: "a", given: "bc")]
    #expect(FieldBytes(names[0]).bytes != FieldBytes(names[1]).bytes)
    #expect(FieldBytes([Block.paragraph([])]).bytes != FieldBytes([Block.quote([])]).bytes)
    #expect(FieldBytes([Block.quote([.rule]), .rule]).bytes != FieldBytes([Block.quote([.rule, .rule])]).bytes)
  }

  @Test func textsOfAPageAreOnePassage() {
    #expect(FieldTexts(Self.page).texts.contains { $0.contains("in-text") && $0.contains("in-number") })
  }
}

/// Keeps what a list tells.
private struct Recorder: FieldReader {
  enum Field { case text(String), number(Int) }
  var fields: [Field] = []

  var texts: [String] { fields.compactMap { if case .text(let text) = $0 { text } else { nil } } }
  var numbers: [Int] { fields.compactMap { if case .number(let number) = $0 { number } else { nil } } }

  mutating func read(_ text: String) { fields.append(.text(text)) }
  mutating func read(_ number: Int) { fields.append(.number(number)) }
  mutating func read(_ blocks: [Block]) {
    read(blocks.count)
    for block in blocks { block.list(to: &self) }
  }
}

/// The bytes of a value of which one field is another.
private struct ChangedField: FieldReader {
  let index: Int
  var bytes = FieldBytes()
  private var place = 0

  init(index: Int) { self.index = index }

  mutating func read(_ text: String) {
    bytes.read(place == index ? text + "!" : text)
    place += 1
  }
  mutating func read(_ number: Int) {
    bytes.read(place == index ? number + 1 : number)
    place += 1
  }
  mutating func read(_ blocks: [Block]) {
    read(blocks.count)
    for block in blocks { block.list(to: &self) }
  }
}
