package import CaseModel

// The pages of a case and their parts.

extension Message {
  /// `….`, as what stands beneath the title of a page.
  package static func sheetLead(_ purpose: Message) -> Message { Message("sheet.lead", .message("purpose", purpose)) }
  /// `Report`
  package static var sheetReport: Message { Message("sheet.report") }
  /// `the report in short`
  package static var sheetReportHolds: Message { Message("sheet.report-holds") }
  /// `Involvement`
  package static var sheetInvolvement: Message { Message("sheet.involvement") }
  /// `where what is intended and what is done stand, what lies between, and why`
  package static var sheetInvolvementHolds: Message { Message("sheet.involvement-holds") }
  /// `Integration`
  package static var sheetIntegration: Message { Message("sheet.integration") }
  /// `the three types, their indicators, and why`
  package static var sheetIntegrationHolds: Message { Message("sheet.integration-holds") }
  /// `Opportunity space`
  package static var sheetOpportunity: Message { Message("sheet.opportunity") }
  /// `what the partners have in place, and who does what`
  package static var sheetOpportunityHolds: Message { Message("sheet.opportunity-holds") }
  /// `Coordination`
  package static var sheetCoordination: Message { Message("sheet.coordination") }
  /// `the conditions that coordinators need, one by one`
  package static var sheetCoordinationHolds: Message { Message("sheet.coordination-holds") }
  /// `Actors`
  package static var sheetActors: Message { Message("sheet.actors") }
  /// `who takes part, who counts in what, and who was heard`
  package static var sheetActorsHolds: Message { Message("sheet.actors-holds") }
  /// `Evidence`
  package static var sheetEvidence: Message { Message("sheet.evidence") }
  /// `every finding and every result with its passages`
  package static var sheetEvidenceHolds: Message { Message("sheet.evidence-holds") }
  /// `How sure`
  package static var sheetTrust: Message { Message("sheet.trust") }
  /// `how well each result holds, whether coders agree, and what cannot be said`
  package static var sheetTrustHolds: Message { Message("sheet.trust-holds") }
  /// `Data and citation`
  package static var sheetData: Message { Message("sheet.data") }
  /// `facts, how to cite, references, and every file`
  package static var sheetDataHolds: Message { Message("sheet.data-holds") }
  /// `For paper`
  package static var sheetPrint: Message { Message("sheet.print") }
  /// `the whole case on one page, for print`
  package static var sheetPrintHolds: Message { Message("sheet.print-holds") }
  /// `…: ….`
  package static func sheetDescription(_ purpose: Message, of caseTitle: String) -> Message {
    Message("sheet.description", .message("purpose", purpose), .text("case", caseTitle))
  }
  /// `…: a chapter by the authors of ….`
  package static func chapterDescription(_ title: String, of caseTitle: String) -> Message {
    Message("sheet.chapter-description", .text("title", title), .text("case", caseTitle))
  }
  /// `a chapter by the authors`
  package static var chapterOfAuthors: Message { Message("sheet.chapter") }
  /// `Pages of …`
  package static func caseNavigation(_ title: String) -> Message {
    Message("sheet.navigation", .text("case", title))
  }
  /// `Previous page`
  package static var previousPage: Message { Message("sheet.previous") }
  /// `Next page`
  package static var nextPage: Message { Message("sheet.next") }
  /// `… in full`
  package static func inFull(_ title: Message) -> Message {
    Message("sheet.in-full", .message("title", title))
  }
  /// `Where the case stands`
  package static var partPositions: Message { Message("part.positions") }
  /// `Classes, and their conditions`
  package static var partClasses: Message { Message("part.classes") }
  /// `Account by account`
  package static var partAccounts: Message { Message("part.accounts") }
  /// `Group by group`
  package static var partGroups: Message { Message("part.groups") }
  /// What the tables of groups say.
  package static var groupsLead: Message { Message("group.lead") }
  /// `By …`, an attribute in the author's words.
  package static func groupsBy(_ attribute: String) -> Message { Message("group.by", .text("attribute", attribute)) }
  /// `Accounts`
  package static var groupAccounts: Message { Message("group.accounts") }
  /// `and … more`
  package static func groupMore(_ count: Int) -> Message { Message("group.more", .count("number", count)) }
  /// `Codes`
  package static var partCodes: Message { Message("part.codes") }
  /// `Learning and resources`
  package static var partLearning: Message { Message("part.learning") }
  /// `Findings`
  package static var evidenceFindings: Message { Message("evidence.findings") }
  /// `Results, and what each rests on`
  package static var evidenceResults: Message { Message("evidence.results") }
  /// `Passages that no result uses`
  package static var evidenceRest: Message { Message("evidence.rest") }
  /// `All codes as a tree`
  package static var evidenceCodes: Message { Message("evidence.codes") }
  /// `Back to the report`
  package static var backToReport: Message { Message("evidence.back-to-report") }
  /// `Back to: …`
  package static func backTo(_ page: Message) -> Message {
    Message("evidence.back-to", .message("page", page))
  }
  /// `…, continued`
  package static func continued(_ title: String) -> Message {
    Message("evidence.continued", .text("title", title))
  }
  /// `and … more passages`
  package static func andMorePassages(_ number: Int) -> Message {
    Message("evidence.and-more", .count("number", number))
  }
  /// `and … more voices, whose passages stand on the evidence pages`
  package static func andMoreVoices(_ number: Int) -> Message {
    Message("evidence.and-more-voices", .count("number", number))
  }
  /// `… accounts are too many to draw. The page of each narrative says how its account reads.`
  package static func accountsNotDrawn(_ number: Int) -> Message {
    Message("account.not-drawn", .count("number", number))
  }
  /// `… more`
  package static func andMore(_ number: Int) -> Message {
    Message("evidence.and-more-things", .count("number", number))
  }
  /// `What citizens think: none is heard here.`
  package static var limitCitizens: Message { Message("limits.citizens") }
  /// `Everything that cannot be said`
  package static var allLimits: Message { Message("limits.all") }
  /// `…: not looked at.`
  package static func lensNotLookedAt(_ lens: LensName) -> Message {
    Message("limits.not-looked-at", .term("lens", lens))
  }
  /// `…: not looked at; … passages touch on it.`
  package static func lensTouched(_ lens: LensName, _ excerpts: Int) -> Message {
    Message("limits.touched", .term("lens", lens), .count("excerpts", excerpts))
  }
  /// `Go deeper`
  package static var sectionDeeper: Message { Message("deeper.title") }
  /// `The case`
  package static var dataAbout: Message { Message("data.about") }
  /// `How to cite`
  package static var dataCite: Message { Message("data.cite") }
  /// `…, … passages:`
  package static func overlapOf(_ lenses: Message, _ number: Int) -> Message {
    Message("trust.overlap-of", .message("lenses", lenses), .count("number", number))
  }
  /// `Source: … sources, … passages`
  package static func figureSource(sources: Int, excerpts: Int) -> Message {
    Message("figure.source", .count("sources", sources), .count("excerpts", excerpts))
  }
  /// `Table`
  package static var figureTableShort: Message { Message("figure.table-short") }
  /// `Drawn in the report, each mark a link`
  package static var figureFollow: Message { Message("figure.follow") }
  /// `PNG`
  package static var figurePNG: Message { Message("figure.png") }
  /// `SVG`
  package static var figureSVG: Message { Message("figure.svg") }
  /// `Describe`
  package static var figureDescribe: Message { Message("figure.describe") }
  /// `How to read`
  package static var figureHowToRead: Message { Message("figure.how-to-read") }
  /// `Reading the figures`
  package static var readingFigures: Message { Message("method.figures") }
}
