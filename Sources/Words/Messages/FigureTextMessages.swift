package import CaseModel

// What stands around each figure: what it says, and what it shows.

extension Message {
  /// `What is done matches what is intended on all three scales`
  package static var cubeMatches: Message { Message("figure-text.cube-matches") }
  /// `What is done stays behind what is intended on …`
  package static func cubeStaysBehind(_ axes: [Axis]) -> Message {
    Message("figure-text.cube-behind", .list("axes", axes))
  }
  /// `What is done goes beyond what is intended on …`
  package static func cubeGoesBeyond(_ axes: [Axis]) -> Message {
    Message("figure-text.cube-beyond", .list("axes", axes))
  }
  /// `Done stays behind intended on …, and goes beyond it on …`
  package static func cubeBothWays(behind: [Axis], beyond: [Axis]) -> Message {
    Message("figure-text.cube-both-ways", .list("behind", behind), .list("beyond", beyond))
  }
  /// `Whether what is done differs from what is intended cannot be told`
  package static var cubeCannotTell: Message { Message("figure-text.cube-cannot-tell") }
  /// `Too little is told to place what is intended or what is done`
  package static var cubeNothingPlaced: Message { Message("figure-text.cube-nothing-placed") }
  /// `What is done has a place here; too little is told of what is intended`
  package static var cubeIntendedNotPlaced: Message { Message("figure-text.cube-intended-not-placed") }
  /// `What is intended has a place here; too little is told of what is done`
  package static var cubeActualNotPlaced: Message { Message("figure-text.cube-actual-not-placed") }
  /// `The case reaches beyond the levels of Mark 1`
  package static var cubeBeyondMarkOne: Message { Message("figure-text.cube-beyond-mark-one") }
  /// `What is intended and what is done, on three scales at once (Mark …).`
  package static func cubeShown(mark: Int) -> Message { Message("figure-text.cube-shown", .count("mark", mark)) }
  /// `… (Mark …)`
  package static func figureOfMark(_ title: String, mark: Int) -> Message {
    Message("figure-text.of-mark", .text("title", title), .count("mark", mark))
  }
  /// `Done: …; intended: …`
  package static func stripsBoth(done: [Message], intended: [Message]) -> Message {
    Message("figure-text.strips-both", .list("done", done), .list("intended", intended))
  }
  /// `What is done: …`
  package static func stripsDone(_ done: [Message]) -> Message {
    Message("figure-text.strips-done", .list("done", done))
  }
  /// `What is intended: …`
  package static func stripsIntended(_ intended: [Message]) -> Message {
    Message("figure-text.strips-intended", .list("intended", intended))
  }
  /// `What the sources say of mode, aim and stance`
  package static var stripsPlain: Message { Message("figure-text.strips-plain") }
  /// `How the evidence spreads over each scale; each source has one voice.`
  package static var stripsShown: Message { Message("figure-text.strips-shown") }
  /// `In … of … placed, what is done stays behind what is intended`
  package static func entriesBehind(_ behind: Int, of entries: Message) -> Message {
    Message("figure-text.entries-behind", .count("behind", behind), .message("entries", entries))
  }
  /// `No case has enough evidence on all three scales, both intended and done`
  package static var casesNotPlaced: Message { Message("figure-text.cases-not-placed") }
  /// `No area has enough evidence on all three scales, both intended and done`
  package static var areasNotPlaced: Message { Message("figure-text.areas-not-placed") }
  /// `What is intended (◇) and what is done (●) in each case, on three scales at once.`
  package static var casesCubeShown: Message { Message("figure-text.cases-cube-shown") }
  /// `What is intended (◇) and what is done (●) in each area, on three scales at once.`
  package static var areasCubeShown: Message { Message("figure-text.areas-cube-shown") }
  /// `In … of … accounts telling both, what is done stays behind what is intended`
  package static func accountsBehind(_ behind: Int, of accounts: Int) -> Message {
    Message("figure-text.accounts-behind", .count("behind", behind), .count("accounts", accounts))
  }
  /// `What each account says is intended, above what it says is done.`
  package static var accountsShown: Message { Message("figure-text.accounts-shown") }
  /// `What is intended in each case, above what is done.`
  package static var casesShown: Message { Message("figure-text.cases-shown") }
  /// `Both what is intended and what is done: told in … of … accounts`
  package static func accountsOfBoth(_ both: Int, of accounts: Int) -> Message {
    Message("figure-text.accounts-of-both", .count("both", both), .count("accounts", accounts))
  }
  /// `Intended and done both have a place on some scale: … of … cases`
  package static func casesOfBoth(_ both: Int, of cases: Int) -> Message {
    Message("figure-text.cases-of-both", .count("both", both), .count("cases", cases))
  }
  /// `Integration: …`
  package static func triadStates(_ states: [Message]) -> Message {
    Message("figure-text.triad-states", .list("states", states))
  }
  /// `… …`
  package static func triadState(_ types: [IntegrationType], _ state: IntegrationState) -> Message {
    Message("figure-text.triad-state", .list("types", types), .term("state", state))
  }
  /// `What is known of three types of integration`
  package static var triadPlain: Message { Message("figure-text.triad-plain") }
  /// `Whether each of three types of integration is in place, and whether it helps or hinders.`
  package static var triadShown: Message { Message("figure-text.triad-shown") }
  /// `Signs of integration: … of … spoken of mostly hinder, … mostly help`
  package static func indicatorsSplit(_ spoken: Int, hindering: Int, helping: Int) -> Message {
    Message(
      "figure-text.indicators-split", .count("spoken", spoken), .count("hindering", hindering),
      .count("helping", helping))
  }
  /// `Nothing is coded on integration`
  package static var indicatorsNothing: Message { Message("figure-text.indicators-nothing") }
  /// `How far each sign of integration helps or hinders, and whether it is there.`
  package static var indicatorsShown: Message { Message("figure-text.indicators-shown") }
}

extension Message {
  /// `Contributing, yet at the edge of decisions or outside: …`
  package static func standingsAtTheEdge(_ actors: [String]) -> Message {
    Message("figure-text.standings-edge", .list("actors", actors))
  }
  /// `Contributing, yet at the edge of decisions or outside: … of … actors`
  package static func standingsCount(_ number: Int, of actors: Int) -> Message {
    Message("figure-text.standings-count", .count("number", number), .count("actors", actors))
  }
  /// `Said to be included in decisions: … of … actors`
  package static func standingsIncluded(_ number: Int, of actors: Int) -> Message {
    Message("figure-text.standings-included", .count("number", number), .count("actors", actors))
  }
  /// `How each actor stands in five ways of counting.`
  package static var standingsShown: Message { Message("figure-text.standings-shown") }
  /// `Conditions for coordinators: … of … met, … hindered or contested`
  package static func conditionsMet(_ met: Int, of conditions: Int, hindered: Int) -> Message {
    Message(
      "figure-text.conditions-met", .count("met", met), .count("conditions", conditions), .count("hindered", hindered))
  }
  /// `Conditions for coordinators: … of … called for or intended, none met or hindered`
  package static func conditionsWanted(_ wanted: Int, of conditions: Int) -> Message {
    Message("figure-text.conditions-wanted", .count("wanted", wanted), .count("conditions", conditions))
  }
  /// `What the sources say of each condition.`
  package static var conditionsShown: Message { Message("figure-text.conditions-shown") }
  /// `The opportunity space is …, held back by …`
  package static func spaceHeldBack(_ space: OpportunitySpace, by components: [OpportunityDeclaration.Component])
    -> Message
  {
    Message("figure-text.space-held-back", .term("space", space), .list("components", components))
  }
  /// `Too little is known to tell how far the opportunity space reaches`
  package static var spaceUnknown: Message { Message("figure-text.space-unknown") }
  /// `The opportunity space is …`
  package static func spaceBare(_ space: OpportunitySpace) -> Message {
    Message("figure-text.space-bare", .term("space", space))
  }
  /// `How much of four components is in place, item by item.`
  package static var spaceShown: Message { Message("figure-text.space-shown") }
  /// `Learning across organisations: … of … parts are told of`
  package static func learningParts(_ lit: Int, of all: Int) -> Message {
    Message("figure-text.learning-parts", .count("lit", lit), .count("all", all))
  }
  /// `Why, how and what the organisations learn from each other.`
  package static var learningShown: Message { Message("figure-text.learning-shown") }
  /// `Co-produced with citizens: … of … activities`
  package static func mapCoProducedCount(_ shared: Int, of activities: Int) -> Message {
    Message("figure-text.map-shared", .count("shared", shared), .count("activities", activities))
  }
  /// `Co-produced: … of … activities; no information is shown to reach citizens`
  package static func mapCutOff(_ shared: Int, of activities: Int) -> Message {
    Message("figure-text.map-cut-off", .count("shared", shared), .count("activities", activities))
  }
  /// `Who does what, in which order, and who tells whom what.`
  package static var mapShown: Message { Message("figure-text.map-shown") }
  /// `No account here speaks for … of … actors`
  package static func actorsUnheard(_ missing: Int, of actors: Int) -> Message {
    Message("figure-text.actors-unheard", .count("missing", missing), .count("actors", actors))
  }
  /// `… actors and … ties between them`
  package static func actorsJoined(_ actors: Int, ties: Int) -> Message {
    Message("figure-text.actors-joined", .count("actors", actors), .count("ties", ties))
  }
  /// `The actors of the case by domain and level, and what ties them.`
  package static var actorsShown: Message { Message("figure-text.actors-shown") }
  /// `…: … actors and … ties`
  package static func zoomJoined(_ domain: Message, actors: Int, ties: Int) -> Message {
    Message("figure-text.zoom-joined", .message("domain", domain), .count("actors", actors), .count("ties", ties))
  }
  /// `The actors of one domain with their roles, and what ties them.`
  package static var zoomShown: Message { Message("figure-text.zoom-shown") }
  /// `Reliable agreement between coders: … of … points of comparison`
  package static func agreementReliable(_ reliable: Int, of respects: Int) -> Message {
    Message("figure-text.agreement-reliable", .count("reliable", reliable), .count("respects", respects))
  }
  /// `How alike different coders read the same passages.`
  package static var agreementShown: Message { Message("figure-text.agreement-shown") }
  /// `All is coded under …: … passages`
  package static func treeOne(_ theme: String, excerpts: Int) -> Message {
    Message("figure-text.tree-one", .text("theme", theme), .count("excerpts", excerpts))
  }
  /// `… has the most passages of all themes: …`
  package static func treeMost(_ theme: String, excerpts: Int) -> Message {
    Message("figure-text.tree-most", .text("theme", theme), .count("excerpts", excerpts))
  }
  /// `… have the most passages of all themes: … each`
  package static func treeTied(_ themes: [String], excerpts: Int) -> Message {
    Message("figure-text.tree-tied", .list("themes", themes), .count("excerpts", excerpts))
  }
  /// `… codes in … themes`
  package static func treeSize(codes: Int, themes: Int) -> Message {
    Message("figure-text.tree-size", .count("codes", codes), .count("themes", themes))
  }
  /// `… (… of …)`
  package static func treeOfParts(_ title: Message, _ part: Int, of parts: Int) -> Message {
    Message("figure-text.tree-part", .message("title", title), .count("part", part), .count("parts", parts))
  }
  /// `How codes gather into themes, and how much stands behind each.`
  package static var treeShown: Message { Message("figure-text.tree-shown") }
  /// `Themes with the number of their codes, sources and passages.`
  package static var themesShown: Message { Message("figure-text.themes-shown") }
}
