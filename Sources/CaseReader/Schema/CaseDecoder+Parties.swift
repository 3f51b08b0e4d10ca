import CaseModel
import Diagnostics

extension CaseDecoder {
  mutating func decodeParties(_ value: inout Case, _ fields: inout Fields) {
    value.areas = UniqueIds.check(
      fields.records("areas", of: "an area") { fields in
        fields.require("id")
        let name = fields.text("name")?.value
        return fields.id("id").map { id in id.map { Area(id: $0, name: name ?? $0) } }
      }, what: "area", reporter: reporter)
    value.actors = UniqueIds.check(
      fields.records("actors", of: "an actor", Self.actor), what: "actor", reporter: reporter)
    value.ties = ties(&fields)
    value.respondents = respondents(&fields)
    value.smallCells = smallCells(&fields)
  }

  private static func actor(_ fields: inout Fields) -> Located<Actor>? {
    fields.require("id")
    let name = fields.text("name")?.value
    let id = fields.id("id")
    var actor = Actor(id: id?.value ?? "", name: name ?? id?.value ?? "")
    actor.kind = fields.word("kind", ActorKind.self)?.value
    actor.sector = fields.word("sector", Sector.self)?.value
    actor.domain = fields.word("domain", Domain.self)?.value
    actor.levels = fields.words("levels", EcosystemLevel.self)
    actor.role = fields.text("role")?.value
    actor.institutions = fields.texts("institutions").map(\.value)
    return id.map { id in Located(value: actor, span: id.span) }
  }

  private mutating func ties(_ fields: inout Fields) -> [Tie] {
    var found: [Located<String>] = []
    let ties = fields.distinctRecords("ties", of: "a tie") { (fields: inout Fields) -> Tie? in
      fields.require("from")
      fields.require("to")
      let ends = (fields.mention("from"), fields.mention("to"))
      found += [ends.0, ends.1].compactMap { $0 }
      var tie = Tie(from: ends.0?.value ?? "", to: ends.1?.value ?? "")
      tie.kind = fields.word("kind", TieKind.self)?.value
      tie.label = fields.text("label")?.value
      tie.direction = fields.word("direction", TieDirection.self)?.value ?? .oneWay
      return ends.0 == nil || ends.1 == nil ? nil : tie
    }
    mentions += found.map { Mention(kind: .actor, word: $0) }
    return ties
  }

  private mutating func respondents(_ fields: inout Fields) -> [RespondentGroup] {
    var areas: [Located<String>] = []
    let groups = fields.records("respondents", of: "a group of respondents") {
      (fields: inout Fields) -> RespondentGroup? in
      fields.require("group")
      let name = fields.text("group")?.value
      var group = RespondentGroup(group: name ?? "")
      let area = fields.mention("area")
      areas += [area].compactMap { $0 }
      group.area = area?.value
      group.method = fields.word("method", RespondentMethod.self)?.value
      group.count = fields.integer("count", in: 0...1_000_000_000)?.value
      return name == nil ? nil : group
    }
    mentions += areas.map { Mention(kind: .area, word: $0) }
    return groups
  }

  private func smallCells(_ fields: inout Fields) -> SmallCells {
    fields.record("small-cells", of: "the rule for small cells") { fields in
      fields.require("below")
      fields.require("because", hint: "add 'because: …', which is printed under the table")
      let below = fields.integer("below", in: 1...1_000_000)?.value
      guard let because = fields.text("because")?.value, let below else { return nil }
      return SmallCells(below: below, because: because)
    } ?? SmallCells()
  }

  mutating func attachments(_ fields: inout Fields) -> [Attachment] {
    var files: [Located<String>] = []
    var twins = Identifier.Twins()
    let attachments = fields.records("attachments", of: "an attachment") { (fields: inout Fields) -> Attachment? in
      fields.require("file")
      let title = fields.text("title")?.value
      let license = fields.text("license")?.value
      guard let file = fields.text("file") else { return nil }
      if let twin = twins.other(than: file.value) { Self.report(twin, of: file, reporter: fields.reporter) }
      if let first = files.first(where: { $0.value == file.value }) {
        fields.reporter.error(
          "duplicate-id", at: file.span,
          "the file '\(file.value)' is listed twice, first on line \(first.span.line ?? 0)",
          hints: ["keep one"])
      }
      files.append(file)
      if ActiveContent.isActive(file.value) {
        fields.reporter.error(
          "active-attachment", at: file.span,
          "'\(file.value)' is of a kind that a browser runs, so it is not published",
          hints: ["attach it as PDF, PNG, CSV or plain text"])
      }
      if !Identifier.isPortable(file.value) {
        fields.reporter.error(
          "unportable-name", at: file.span, "'\(file.value)' is a name that Windows cannot hold",
          hints: [
            "rename the file: no part of its path is a device such as 'con', ends in a dot or blank, or holds < > : \" \\ | ? *"
          ])
      }
      return Attachment(file: file.value, title: title ?? file.value, license: license)
    }
    mentions += files.map { Mention(kind: .attachment, word: $0) }
    return attachments
  }

  private static func report(_ twin: String, of file: Located<String>, reporter: Reporter) {
    reporter.error(
      "unportable-name", at: file.span, "'\(file.value)' and '\(twin)' are one file on Windows and macOS",
      hints: ["rename one of the two"])
  }

  mutating func coordinators(_ fields: inout Fields) -> [CoordinatorGroup] {
    let reporter = reporter
    return fields.record("coordination", of: "the coordination of a case") { fields in
      UniqueIds.check(
        fields.records("coordinators", of: "a group of coordinators", Self.coordinator), what: "coordinator",
        reporter: reporter)
    } ?? []
  }

  private static func coordinator(_ fields: inout Fields) -> Located<CoordinatorGroup>? {
    fields.require("id")
    let title = fields.text("title")?.value
    let id = fields.id("id")
    var group = CoordinatorGroup(id: id?.value ?? "", title: title ?? id?.value ?? "")
    group.mandate = fields.word("mandate", oneOf: ["permanent", "temporary"])?.value
    group.type = fields.word("type", oneOf: ["player", "facilitator", "sponsor"])?.value
    group.count = fields.integer("count", in: 0...1_000_000_000)?.value
    return id.map { Located(value: group, span: $0.span) }
  }
}

/// Files that run when somebody opens them on the site. Nothing that content brings may do that. (Design §7)
enum ActiveContent {
  private static let endings: Set<String> = [
    "htm", "html", "xhtml", "xht", "shtml", "mhtml", "svg", "svgz", "xml", "xsl", "xslt", "js", "mjs", "cjs", "wasm",
    "swf",
    "hta", "php", "cgi",
  ]

  static func isActive(_ path: String) -> Bool {
    guard let dot = path.lastIndex(of: ".") else { return false }
    return endings.contains(path[path.index(after: dot)...].lowercased())
  }
}
