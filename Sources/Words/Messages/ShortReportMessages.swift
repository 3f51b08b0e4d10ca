package import CaseModel

// The report: rows of plain words, findings, obstacles, who was heard, how sure.

extension Message {
  /// `Nothing is coded yet, so nothing is computed.`
  package static var glanceNoCoding: Message { Message("glance.no-coding") }
  /// `Nothing is coded yet, so nothing is computed. The texts can be read.`
  package static var glanceNoCodingRead: Message { Message("glance.no-coding-read") }
  /// `Too little is coded to tell anything by a lens. What is coded stands with its passages in the …`
  package static var glanceTooLittle: Message { Message("glance.too-little") }
  /// `What is called for, intended and done`
  package static var glanceInvolvement: Message { Message("glance.involvement") }
  /// `How services hold together`
  package static var glanceIntegration: Message { Message("glance.integration") }
  /// `What the partners have in place`
  package static var glanceOpportunity: Message { Message("glance.opportunity") }
  /// `Conditions for coordinators`
  package static var glanceCoordination: Message { Message("glance.coordination") }
  /// `Of what`
  package static var glanceBlank: Message { Message("glance.blank") }
  /// `What the sources say`
  package static var glanceSaid: Message { Message("glance.said") }
  /// `From`
  package static var glanceRests: Message { Message("glance.rests") }
  /// `Known`
  package static var glanceAnswered: Message { Message("glance.answered") }
  /// `Which`
  package static var glanceConditions: Message { Message("glance.conditions") }
  /// `At a glance`
  package static var glanceTitle: Message { Message("glance.title") }
  /// `…`
  package static func glanceFrame(_ frame: Frame) -> Message {
    Message("glance.frame", .term("frame", frame))
  }
  /// `…`
  package static func glanceAxis(_ axis: Axis) -> Message {
    Message("glance.axis", .term("axis", axis))
  }
  /// `…`
  package static func glanceType(_ type: IntegrationType) -> Message {
    Message("glance.type", .term("type", type))
  }
  /// `What is intended and what is done cannot be compared: on no row is there enough of both.`
  package static var glanceNoGap: Message { Message("glance.no-gap") }
  /// `…: …. Levels have an order and no size; further from command is not better.`
  package static func glanceGap(_ view: GapView, _ parts: [Message]) -> Message {
    Message("glance.gap", .term("view", view), .list("parts", parts))
  }
  /// `what is done … on …`
  package static func glanceGapOn(_ verdict: GapVerdict, _ axes: [Axis]) -> Message {
    Message("glance.gap-on", .term("verdict", verdict), .list("axes", axes))
  }
  /// `The pattern: ….`
  package static func glancePattern(_ pattern: IntegrationPattern) -> Message {
    Message("glance.pattern", .term("pattern", pattern))
  }
  /// `The case declares a service map and no checklist of the partners.`
  package static var glanceMapOnly: Message { Message("glance.map-only") }
  /// `The weakest of the four decides how far the space reaches.`
  package static var weakestDecides: Message { Message("glance.weakest") }
  /// `… of … items`
  package static func someOfAll(_ number: Int, _ all: Int) -> Message {
    Message("glance.some-of-all", .count("number", number), .count("all", all))
  }
  /// `… of … …`
  package static func conditionsOfAll(_ number: Int, _ all: Int, _ state: CoordinationState) -> Message {
    Message("glance.conditions-of-all", .count("number", number), .count("all", all), .term("state", state))
  }
  /// `nothing said`
  package static var nothingSaid: Message { Message("glance.nothing-said") }
  /// `too little to tell`
  package static var tooLittleToTell: Message { Message("glance.too-little-to-tell") }
  /// `one source`
  package static var oneSource: Message { Message("glance.one-source") }
  /// `…`
  package static func plainRank(_ rank: Term) -> Message {
    Message("plain.rank", .term("rank", rank))
  }
  /// `between “…” and “…”`
  package static func plainRanks(_ low: Term, _ high: Term) -> Message {
    Message("plain.ranks", .term("low", low), .term("high", high))
  }
  /// What a state means in plain words; `extent` is `nil` where there is too little evidence.
  package static func plainState(_ state: IntegrationState, _ extent: IntegrationExtent?) -> Message {
    extent.map { stateInPlace(state, $0) } ?? untold(state)
  }
  /// `…`
  private static func untold(_ state: IntegrationState) -> Message {
    Message("plain.state", .term("state", state))
  }
  /// `…, …`
  private static func stateInPlace(_ state: IntegrationState, _ extent: IntegrationExtent) -> Message {
    Message("plain.state-in-place", .term("extent", extent), .term("state", state))
  }
  /// `…, …: …`
  package static func plainStatement(_ axis: Axis, _ frame: Frame, _ plain: Message) -> Message {
    Message("plain.statement", .term("axis", axis), .term("frame", frame), .message("plain", plain))
  }
  /// `…, … and done: ….`
  package static func headlineSame(_ axis: Axis, _ done: Message, _ frame: Frame) -> Message {
    Message("headline.same", .term("axis", axis), .message("done", done), .term("frame", frame))
  }
  /// `…, …: …; done: ….`
  package static func headlineBoth(_ axis: Axis, done: Message, wanted: Message, _ frame: Frame) -> Message {
    Message(
      "headline.both", .term("axis", axis), .message("done", done), .message("wanted", wanted), .term("frame", frame))
  }
  /// `…, done: ….`
  package static func headlineDone(_ axis: Axis, _ done: Message) -> Message {
    Message("headline.done", .term("axis", axis), .message("done", done))
  }
  /// `…, …: ….`
  package static func headlineWanted(_ axis: Axis, _ wanted: Message, _ frame: Frame) -> Message {
    Message("headline.wanted", .term("axis", axis), .message("wanted", wanted), .term("frame", frame))
  }
  /// `….`
  package static func headlinePattern(_ pattern: IntegrationPattern) -> Message {
    Message("headline.pattern", .term("pattern", pattern))
  }
  /// `The space for co-production is …; it is weakest in ….`
  package static func headlineSpace(_ space: OpportunitySpace, weakest: [OpportunityDeclaration.Component]) -> Message {
    Message("headline.space", .term("space", space), .list("weakest", weakest))
  }
  /// `The space for co-production is …; none of its four components is weaker than the others.`
  package static func headlineSpaceAlike(_ space: OpportunitySpace) -> Message {
    Message("headline.space-alike", .term("space", space))
  }
  /// `Of … conditions that coordinators need, … are said to be in place.`
  package static func headlineConditions(met: Int, of all: Int) -> Message {
    Message("headline.conditions", .count("met", met), .count("all", all))
  }
  /// `Written by the program from the codings, not by the authors.`
  package static var generatedNote: Message { Message("headline.generated") }
  /// `The authors wrote no findings. These sentences are made by the program from the codings.`
  package static var generatedFindings: Message { Message("finding.generated") }
  /// `…: …`
  package static func generatedType(_ type: IntegrationType, _ plain: Message) -> Message {
    Message("finding.type", .term("type", type), .message("plain", plain))
  }
  /// `…: …`
  package static func generatedComponent(_ component: OpportunityDeclaration.Component, _ state: ComponentState)
    -> Message
  {
    Message("finding.component", .term("component", component), .term("state", state))
  }
  /// `…: …`
  package static func generatedCondition(_ condition: String, _ state: CoordinationState) -> Message {
    Message("finding.condition", .text("condition", condition), .term("state", state))
  }
  /// `Too little is coded for a result. … codes were given.`
  package static func codesGiven(_ codes: Int) -> Message { Message("finding.codes-given", .count("codes", codes)) }
  /// `Too little is coded for a result. Of … codes that were given, none was given more often than …`
  package static func codesGivenMost(_ shown: Int, of codes: Int) -> Message {
    Message("finding.codes-given-most", .count("codes", codes), .count("shown", shown))
  }
  /// `…. …`
  package static func findingNumbered(_ number: Int, _ says: String) -> Message {
    Message("finding.numbered", .count("number", number), .text("says", says))
  }
  /// `authors’ confidence: …`
  package static func confidenceIs(_ level: AuthorFinding.Confidence.Level) -> Message {
    Message("finding.confidence", .term("level", level))
  }
  /// `Read … passages here`
  package static func somePassages(_ number: Int) -> Message {
    Message("finding.some-passages", .count("number", number))
  }
  /// `How far citizens are involved`
  package static var questionInvolvement: Message { Message("question.involvement") }
  /// `How services hold together`
  package static var questionIntegration: Message { Message("question.integration") }
  /// `Whether there is space for co-production`
  package static var questionOpportunity: Message { Message("question.opportunity") }
  /// `What coordinators can count on`
  package static var questionCoordination: Message { Message("question.coordination") }
  /// `Every source has one voice. The larger a sign, the more of the evidence stands at that level.`
  package static var oneVoiceEach: Message { Message("question.one-voice") }
  /// `What is said to stand in the way`
  package static var sectionObstacles: Message { Message("obstacle.title") }
  /// `…`
  package static func obstaclePlace(_ place: ObstaclePlace) -> Message {
    Message("obstacle.place", .term("place", place))
  }
  /// `Barriers to co-production`
  package static var obstacleBarriers: Message { Message("obstacle.barriers") }
  /// `Conditions for coordinators`
  package static var obstacleConditions: Message { Message("obstacle.conditions") }
  /// `…:`
  package static func withColon(_ text: String) -> Message {
    Message("obstacle.with-colon", .text("text", text))
  }
  /// `Nothing is coded as standing in the way. That does not mean that nothing does.`
  package static var obstaclesNone: Message { Message("obstacle.none") }
  /// `… obstacles with their passages`
  package static func allObstacles(_ number: Int) -> Message {
    Message("obstacle.all", .count("number", number))
  }
  /// `Who was heard, and who was not`
  package static var sectionHeard: Message { Message("heard.title") }
  /// `Heard:`
  package static var heardLead: Message { Message("heard.lead") }
  /// `No account is published: nobody is heard here in their own words or in others’.`
  package static var heardNobody: Message { Message("heard.nobody") }
  /// `Accounts, actors and ties`
  package static var allHeard: Message { Message("heard.all") }
  /// `No citizen is heard here.`
  package static var notHeardCitizens: Message { Message("heard.not-citizens") }
  /// `No citizen is heard here. …`
  package static func notHeardBoth(_ parties: Message) -> Message {
    Message("heard.not-both", .message("parties", parties))
  }
  /// `How sure is this?`
  package static var sectionSure: Message { Message("sure.title") }
  /// `Results and how well they hold`
  package static var sureTable: Message { Message("sure.table") }
  /// `Result`
  package static var sureResult: Message { Message("sure.result") }
  /// `Rests on`
  package static var sureRests: Message { Message("sure.rests") }
  /// `If one source or coding changes`
  package static var sureHolds: Message { Message("sure.holds") }
  /// `Main doubt`
  package static var sureDoubt: Message { Message("sure.doubt") }
  /// `No result is computed, so there is nothing to be sure of.`
  package static var sureNothing: Message { Message("sure.nothing") }
  /// `How well each result holds`
  package static var sureMore: Message { Message("sure.more") }
  /// `Intended beside done, …`
  package static func sureGap(_ axis: Axis) -> Message {
    Message("sure.gap", .term("axis", axis))
  }
  /// `Intended beside done between levels, …`
  package static func sureGapBetweenLevels(_ axis: Axis) -> Message {
    Message("sure.gap-between-levels", .term("axis", axis))
  }
  /// `… and … passages`
  package static func sureBoth(_ meant: Int, _ done: Int) -> Message {
    Message("sure.both", .count("meant", meant), .count("done", done))
  }
  /// `Pattern of integration: …`
  package static func surePattern(_ pattern: IntegrationPattern) -> Message {
    Message("sure.pattern", .term("pattern", pattern))
  }
  /// `Space for co-production: …`
  package static func sureSpace(_ space: OpportunitySpace) -> Message {
    Message("sure.space", .term("space", space))
  }
  /// `… of … items answered`
  package static func sureAnswers(_ known: Int, _ all: Int) -> Message {
    Message("sure.answers", .count("known", known), .count("all", all))
  }
  /// `… of … conditions met`
  package static func sureConditions(_ met: Int, _ all: Int) -> Message {
    Message("sure.conditions", .count("met", met), .count("all", all))
  }
  /// `… passages`
  package static func sureTestimony(_ excerpts: Int) -> Message {
    Message("sure.testimony", .count("excerpts", excerpts))
  }
  /// `it stands or falls with a single source`
  package static var doubtFragile: Message { Message("sure.doubt-fragile") }
  /// `one source alone says it`
  package static var doubtOneSource: Message { Message("sure.doubt-one-source") }
  /// `coders disagree`
  package static var doubtCoders: Message { Message("sure.doubt-coders") }
  /// `it depends on one source`
  package static var doubtSensitive: Message { Message("sure.doubt-sensitive") }
  /// `one coding read otherwise would change it`
  package static var doubtRecoding: Message { Message("sure.doubt-recoding") }
  /// `one person coded`
  package static var doubtOneCoder: Message { Message("sure.doubt-one-coder") }
  /// `the sources were chosen, not drawn`
  package static var doubtSampling: Message { Message("sure.doubt-sampling") }
  /// `most items are not answered`
  package static var doubtUnknown: Message { Message("sure.doubt-unknown") }
  /// `the authors’ own answers`
  package static var doubtDeclared: Message { Message("sure.doubt-declared") }
  /// `nothing is said of what is in place`
  package static var doubtNoPractice: Message { Message("sure.doubt-no-practice") }
  /// `(…)`
  package static func saidBy(_ names: [String]) -> Message {
    Message("obstacle.said-by", .list("names", names))
  }
  /// `(…; … more)`
  package static func saidByMore(_ names: [String], more: Int) -> Message {
    Message("obstacle.said-by-more", .list("names", names), .count("more", more))
  }
  /// `No account here speaks for ….`
  package static func notHeardOf(_ names: [String]) -> Message {
    Message("heard.not", .list("names", names))
  }
  /// `No account here speaks for …, nor for … other parties of the case.`
  package static func notHeardMore(_ names: [String], more: Int) -> Message {
    Message("heard.not-more", .list("names", names), .count("more", more))
  }
}
