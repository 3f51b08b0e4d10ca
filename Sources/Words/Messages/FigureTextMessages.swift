package import CaseModel

// What stands around each figure: what it says, and what it shows.

extension Message {
  /// `What is done matches what was intended on all three scales`
  package static var cubeMatches: Message { Message("figure-text.cube-matches") }
  /// `What is done stays behind what was intended on …`
  package static func cubeStaysBehind(_ axes: [Axis]) -> Message {
    Message("figure-text.cube-behind", .list("axes", axes))
  }
  /// `What is done goes beyond what was intended on …`
  package static func cubeGoesBeyond(_ axes: [Axis]) -> Message {
    Message("figure-text.cube-beyond", .list("axes", axes))
  }
  /// `What is done stays behind what was intended on …, and goes beyond it on …`
  package static func cubeBothWays(behind: [Axis], beyond: [Axis]) -> Message {
    Message("figure-text.cube-both-ways", .list("behind", behind), .list("beyond", beyond))
  }
  /// `Whether what is done differs from what was intended cannot be told`
  package static var cubeCannotTell: Message { Message("figure-text.cube-cannot-tell") }
  /// `Too little is told to place what was intended or what is done`
  package static var cubeNothingPlaced: Message { Message("figure-text.cube-nothing-placed") }
  /// `Too little is told to place what was intended; what is done can be placed`
  package static var cubeIntendedNotPlaced: Message { Message("figure-text.cube-intended-not-placed") }
  /// `Too little is told to place what is done; what was intended can be placed`
  package static var cubeActualNotPlaced: Message { Message("figure-text.cube-actual-not-placed") }
  /// `The case reaches beyond the levels of Mark 1`
  package static var cubeBeyondMarkOne: Message { Message("figure-text.cube-beyond-mark-one") }
  /// `What was intended and what is done, on three scales at once: …`
  package static func cubeShown(mark: Int) -> Message { Message("figure-text.cube-shown", .count("mark", mark)) }
  /// `… (Mark 2)`
  package static func figureOfMark(_ title: String, mark: Int) -> Message {
    Message("figure-text.of-mark", .text("title", title), .count("mark", mark))
  }
  /// `Done: …. Intended: ….`
  package static func stripsBoth(done: [Message], intended: [Message]) -> Message {
    Message("figure-text.strips-both", .list("done", done), .list("intended", intended))
  }
  /// `What is done: …`
  package static func stripsDone(_ done: [Message]) -> Message {
    Message("figure-text.strips-done", .list("done", done))
  }
  /// `What was intended: …`
  package static func stripsIntended(_ intended: [Message]) -> Message {
    Message("figure-text.strips-intended", .list("intended", intended))
  }
  /// `What the sources say of mode, aim and stance`
  package static var stripsPlain: Message { Message("figure-text.strips-plain") }
  /// `How the evidence spreads over each scale; each source has one voice.`
  package static var stripsShown: Message { Message("figure-text.strips-shown") }
  /// `In … what is done stays behind what was intended`
  package static func entriesBehind(_ entries: Message, of all: Int) -> Message {
    Message("figure-text.entries-behind", .message("entries", entries), .count("all", all))
  }
  /// `In no case does what is done stay behind what is intended`
  package static var casesNoneBehind: Message { Message("figure-text.cases-none-behind") }
  /// `In no area does what is done stay behind what is intended`
  package static var areasNoneBehind: Message { Message("figure-text.areas-none-behind") }
  /// `No … can be placed with both what was intended and what is done`
  package static var casesNotPlaced: Message { Message("figure-text.cases-not-placed") }
  /// `No area can be placed with both what was intended and what is done`
  package static var areasNotPlaced: Message { Message("figure-text.areas-not-placed") }
  /// `What was intended (◇) and what is done (●) in each case, on three scales at once.`
  package static var casesCubeShown: Message { Message("figure-text.cases-cube-shown") }
  /// `What was intended (◇) and what is done (●) in each area, on three scales at once.`
  package static var areasCubeShown: Message { Message("figure-text.areas-cube-shown") }
  /// `In … of … what is done stays behind what was intended`
  package static func accountsBehind(_ behind: Int, of accounts: Int) -> Message {
    Message("figure-text.accounts-behind", .count("behind", behind), .count("accounts", accounts))
  }
  /// `What each account says was intended, above what it says is done.`
  package static var accountsShown: Message { Message("figure-text.accounts-shown") }
  /// `What was intended in each case, above what is done.`
  package static var casesShown: Message { Message("figure-text.cases-shown") }
  /// `… of … speak of both what was intended and what is done`
  package static func accountsOfBoth(_ both: Int, of accounts: Int) -> Message {
    Message("figure-text.accounts-of-both", .count("both", both), .count("accounts", accounts))
  }
  /// `… of … have evidence of both what was intended and what is done`
  package static func casesOfBoth(_ both: Int, of cases: Int) -> Message {
    Message("figure-text.cases-of-both", .count("both", both), .count("cases", cases))
  }
  /// `Integration: …; …`
  package static func triadStates(_ states: [Message]) -> Message {
    Message("figure-text.triad-states", .list("states", states))
  }
  /// `… is …`
  package static func triadState(_ types: [IntegrationType], _ state: IntegrationState) -> Message {
    Message("figure-text.triad-state", .list("types", types), .term("state", state))
  }
  /// `What is known of three types of integration`
  package static var triadPlain: Message { Message("figure-text.triad-plain") }
  /// `Whether each of three types of integration is in place, and whether it helps or hinders.`
  package static var triadShown: Message { Message("figure-text.triad-shown") }
  /// `Of … spoken of, … mostly hinder and … mostly help`
  package static func indicatorsSplit(_ spoken: Int, hindering: Int, helping: Int) -> Message {
    Message(
      "figure-text.indicators-split", .count("spoken", spoken), .count("hindering", hindering),
      .count("helping", helping))
  }
  /// `Nothing is coded on integration`
  package static var indicatorsNothing: Message { Message("figure-text.indicators-nothing") }
  /// `For each sign of integration, how far it helps, how far it hinders, and whether it is there.`
  package static var indicatorsShown: Message { Message("figure-text.indicators-shown") }
}

extension Message {
  /// `… contribute, yet stand at the edge of decisions or outside`
  package static func standingsAtTheEdge(_ actors: [String]) -> Message {
    Message("figure-text.standings-edge", .list("actors", actors))
  }
  /// `… of … contribute, yet stand at the edge of decisions or outside`
  package static func standingsCount(_ number: Int, of actors: Int) -> Message {
    Message("figure-text.standings-count", .count("number", number), .count("actors", actors))
  }
  /// `… of … are said to be included in decisions`
  package static func standingsIncluded(_ number: Int, of actors: Int) -> Message {
    Message("figure-text.standings-included", .count("number", number), .count("actors", actors))
  }
  /// `How each actor stands in five ways of counting.`
  package static var standingsShown: Message { Message("figure-text.standings-shown") }
  /// `… of … for coordinators are met, … hindered or contested`
  package static func conditionsMet(_ met: Int, of conditions: Int, hindered: Int) -> Message {
    Message(
      "figure-text.conditions-met", .count("met", met), .count("conditions", conditions), .count("hindered", hindered))
  }
  /// `… of … for coordinators are wanted, none is said to be met`
  package static func conditionsWanted(_ wanted: Int, of conditions: Int) -> Message {
    Message("figure-text.conditions-wanted", .count("wanted", wanted), .count("conditions", conditions))
  }
  /// `What the sources say of each condition for coordinators.`
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
  /// `… of … parts of learning across organisations are told of`
  package static func learningParts(_ lit: Int, of all: Int) -> Message {
    Message("figure-text.learning-parts", .count("lit", lit), .count("all", all))
  }
  /// `Why, how and what the organisations learn from each other.`
  package static var learningShown: Message { Message("figure-text.learning-shown") }
  /// `… of … are co-produced with citizens`
  package static func mapCoProducedCount(_ shared: Int, of activities: Int) -> Message {
    Message("figure-text.map-shared", .count("shared", shared), .count("activities", activities))
  }
  /// `… of … are co-produced, and no information reaches citizens`
  package static func mapCutOff(_ shared: Int, of activities: Int) -> Message {
    Message("figure-text.map-cut-off", .count("shared", shared), .count("activities", activities))
  }
  /// `Who does what, in which order, and who tells whom what.`
  package static var mapShown: Message { Message("figure-text.map-shown") }
  /// `No account speaks for … of …`
  package static func actorsUnheard(_ missing: Int, of actors: Int) -> Message {
    Message("figure-text.actors-unheard", .count("missing", missing), .count("actors", actors))
  }
  /// `…, joined by …`
  package static func actorsJoined(_ actors: Int, ties: Int) -> Message {
    Message("figure-text.actors-joined", .count("actors", actors), .count("ties", ties))
  }
  /// `The actors of the case by domain and level, and what ties them.`
  package static var actorsShown: Message { Message("figure-text.actors-shown") }
  /// `…: …, joined by …`
  package static func zoomJoined(_ domain: Message, actors: Int, ties: Int) -> Message {
    Message("figure-text.zoom-joined", .message("domain", domain), .count("actors", actors), .count("ties", ties))
  }
  /// `The actors of one domain with their roles, and what ties them.`
  package static var zoomShown: Message { Message("figure-text.zoom-shown") }
  /// `Coders agree reliably on … of … things they were compared on`
  package static func agreementReliable(_ reliable: Int, of respects: Int) -> Message {
    Message("figure-text.agreement-reliable", .count("reliable", reliable), .count("respects", respects))
  }
  /// `How alike different coders read the same passages.`
  package static var agreementShown: Message { Message("figure-text.agreement-shown") }
  /// `Most is coded under …: …`
  package static func treeMost(_ theme: String, excerpts: Int) -> Message {
    Message("figure-text.tree-most", .text("theme", theme), .count("excerpts", excerpts))
  }
  /// `…, in …`
  package static func treeSize(codes: Int, themes: Int) -> Message {
    Message("figure-text.tree-size", .count("codes", codes), .count("themes", themes))
  }
  /// `… (… of …)`
  package static func treeOfParts(_ title: Message, _ part: Int, of parts: Int) -> Message {
    Message("figure-text.tree-part", .message("title", title), .count("part", part), .count("parts", parts))
  }
  /// `How codes gather into themes, and how much stands behind each.`
  package static var treeShown: Message { Message("figure-text.tree-shown") }
  /// `Themes and sub-themes with the number of their codes, sources and excerpts.`
  package static var themesShown: Message { Message("figure-text.themes-shown") }
}
