package import CaseModel

// The report: head, brief, sections.

extension Message {
  /// `Case report`
  package static var caseReport: Message { Message("report.kicker") }
  /// `A case report on co-production and integration in public services: ….`
  package static func reportDescription(_ title: String) -> Message {
    Message("report.description", .text("title", title))
  }
  /// `Draft: not published yet.`
  package static var draft: Message { Message("report.draft") }
  /// `Paraphrase. The texts of this case retell published work in other words. They were coded by …`
  package static var basisParaphrase: Message { Message("report.paraphrase") }
  /// `Translation. The texts of this case are translated; quotes are not the speakers’ own words.`
  package static var basisTranslation: Message { Message("report.translation") }
  /// `Period`
  package static var factPeriod: Message { Message("report.period") }
  /// `Places`
  package static var factPlaces: Message { Message("report.places") }
  /// `Fields`
  package static var factFields: Message { Message("report.fields") }
  /// `Material`
  package static var factMaterial: Message { Message("report.material") }
  /// `Coded by`
  package static var factCodedBy: Message { Message("report.coded-by") }
  /// `Report by`
  package static var factReportBy: Message { Message("report.report-by") }
  /// `Version`
  package static var factVersion: Message { Message("report.version") }
  /// `DOI`
  package static var factDOI: Message { Message("report.doi") }
  /// `Licence`
  package static var factLicence: Message { Message("report.licence") }
  /// `… (…)`
  package static func placeIn(_ place: String, country: String) -> Message {
    Message("report.place", .text("place", place), .text("country", country))
  }
  /// `…, …`
  package static func authorOf(_ name: String, _ affiliation: String) -> Message {
    Message("report.author", .text("name", name), .text("affiliation", affiliation))
  }
  /// `…`
  package static func authors(_ authors: [String]) -> Message {
    Message("report.authors", .list("authors", authors))
  }
  /// `…`
  package static func commas(_ items: [String]) -> Message {
    Message("report.commas", .list("items", items))
  }
  /// `no account is published with this report`
  package static var noAccount: Message { Message("report.no-account") }
  /// `… sources, … passages, … codings`
  package static func materialFull(sources: Int, excerpts: Int, codings: Int) -> Message {
    Message(
      "report.material-full", .count("sources", sources), .count("excerpts", excerpts), .count("codings", codings))
  }
  /// `published …`
  package static func publishedOn(_ date: String) -> Message {
    Message("report.published", .text("date", date))
  }
  /// `modified …`
  package static func modifiedOn(_ date: String) -> Message {
    Message("report.modified", .text("date", date))
  }
  /// `…–…`
  package static func periodRange(_ from: String, _ to: String) -> Message {
    Message("report.period-range", .text("from", from), .text("to", to))
  }
  /// `since …`
  package static func periodSince(_ from: String) -> Message {
    Message("report.period-since", .text("from", from))
  }
  /// `until …`
  package static func periodUntil(_ to: String) -> Message {
    Message("report.period-until", .text("to", to))
  }
  /// `What the codings say`
  package static var sectionBrief: Message { Message("report.section-brief") }
  /// `From intended to done`
  package static var sectionGap: Message { Message("report.section-gap") }
  /// `Ecosystem`
  package static var sectionEcosystem: Message { Message("report.section-ecosystem") }
  /// `What this report cannot say`
  package static var sectionLimits: Message { Message("report.section-limits") }
  /// `No account is published with this report, so nothing is computed here.`
  package static var briefNoAccount: Message { Message("brief.no-account") }
  /// `…`
  package static func statesTold(_ states: [Message]) -> Message {
    Message("brief.states-told", .list("states", states))
  }
  /// `…: ….`
  package static func integrationStateIs(_ type: IntegrationType, _ plain: Message) -> Message {
    Message("brief.state-is", .term("type", type), .message("plain", plain))
  }
  /// `Too little is coded on … integration.`
  package static func tooLittleOn(_ types: [IntegrationType]) -> Message {
    Message("brief.too-little", .list("types", types))
  }
  /// `Nothing is coded on … integration.`
  package static func nothingOn(_ types: [IntegrationType]) -> Message {
    Message("brief.nothing-on", .list("types", types))
  }
  /// `Of … conditions for coordinators, ….`
  package static func briefConditions(_ all: Int, _ parts: [Message]) -> Message {
    Message("brief.conditions", .count("all", all), .list("parts", parts))
  }
  /// `… are …`
  package static func conditionsIn(_ state: CoordinationState, _ number: Int) -> Message {
    Message("brief.conditions-in", .count("number", number), .term("state", state))
  }
  /// `None is said to be in place.`
  package static var briefNoneMet: Message { Message("brief.none-met") }
  /// `Of … integration something is intended or called for, and nothing is said of what is done.`
  package static func onlyWantedOn(_ types: [IntegrationType]) -> Message {
    Message("brief.only-wanted", .list("types", types))
  }
  /// `What the authors find`
  package static var sectionFindings: Message { Message("report.section-findings") }
  /// `The authors’ own conclusions, with the passages they see for them and against them. Nothing …`
  package static var findingsLead: Message { Message("report.findings-lead") }
  /// `Rests on … passages of … sources.`
  package static func findingRests(excerpts: Int, sources: Int) -> Message {
    Message("report.finding-rests", .count("excerpts", excerpts), .count("sources", sources))
  }
  /// `Rests on … passages of … sources; … of the passages can be read, the others may only be counted.`
  package static func findingRests(excerpts: Int, sources: Int, named: Int) -> Message {
    Message(
      "report.finding-rests-more", .count("excerpts", excerpts), .count("sources", sources), .count("named", named))
  }
  /// `Against it: ….`
  package static func findingAgainstCount(_ against: Int) -> Message {
    Message("report.finding-against-count", .count("against", against))
  }
  /// `Against it`
  package static var findingAgainst: Message { Message("report.finding-against") }
  /// `Rests on … passages in the words of the report’s or the work’s authors alone.`
  package static func findingRestsOnAuthors(_ excerpts: Int) -> Message {
    Message("report.finding-rests-authors", .count("excerpts", excerpts))
  }
  /// `No passage is named for it.`
  package static var findingRestsOnNothing: Message { Message("report.finding-rests-nothing") }
}
