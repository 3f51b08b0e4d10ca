import CaseModel

/// What words of fixed lists mean, as the manual says it. A list is known by the words in it.
enum WordTexts {
  /// The meaning of each word of a list; `nil` for lists whose words say it all.
  static func meanings(of words: [String]) -> [String: String]? {
    let words = Set(words)
    return all.first { Set($0.keys) == words }
  }

  static let all: [[String: String]] = [
    [
      "political": "elected representatives", "strategic": "those who plan for an organisation as a whole",
      "managerial": "heads of units", "operational": "staff who meet people",
      "citizen": "those whom services are for",
    ],
    [
      "intended": "a commitment, plan, decision or declared line of an organisation, whoever tells it",
      "called-for":
        "the speaker or a work wishes for it, needs it, believes in it or thinks it possible, and no organisation has committed itself",
      "actual": "it is reported as done, in place, lacking or hindering",
    ],
    [
      "enabling": "it helps", "constraining": "it hinders", "neutral": "it is mentioned and does neither",
    ],
    ["present": "the thing is there", "absent": "it is missing", "unclear": "the text does not say"],
    [
      "included": "it counts or decides", "peripheral": "it is heard at the edge", "excluded": "it is kept out",
      "contested": "it is argued about",
    ],
    [
      "civil-servant-account": "written by staff about their own work",
      "coordinator-note": "by somebody who coordinates", "interview": "with one person",
      "focus-group": "with several at once", "meeting": "minutes or notes",
      "observation": "notes of somebody who watched", "document": "a plan, paper or report",
      "citizen-account": "by somebody whom services are for",
      "analysis": "the words of authors about the case, which weigh nothing",
    ],
    [
      "government": "makes laws, goals and funding", "system": "plans and delivers what is statutory",
      "community": "lives with services and delivers beside them",
    ],
    [
      "sub-micro": "beliefs of persons", "micro": "between persons", "meso": "between organisations",
      "macro": "national rules", "meta": "the overarching context",
    ],
    [
      "structural": "rules and contracts", "relational": "trust and habit",
      "institutional": "shared values and norms", "governs": "one decides for the other",
      "funds": "one pays the other", "refers": "one sends people to the other", "informs": "one tells the other",
    ],
    [
      "efficiency": "the system is to need less", "repackaging": "services that exist are put together anew",
      "new": "services come that were not there",
    ],
    [
      "public": "all its words are shown", "quotes-only": "its title and its excerpts are shown",
      "paraphrase-only": "its title is shown, and of excerpts the paraphrase where there is one",
      "aggregate-only": "nothing of it is shown; it counts where enough others do", "withheld": "it leaves no trace",
    ],
    [
      "passive": "knowledge is handed over", "active": "one advises the other",
      "interactive": "it is made together and taken home",
    ],
    [
      "co-exploration": "looks for new ideas together",
      "co-exploitation": "helps each other to do better what is done",
    ],
    [
      "pooled": "parts add up", "sequential": "one hands over to the next",
      "reciprocal": "each shapes the other all the time",
    ],
    [
      "commission": "decide that there shall be a service", "design": "shape it", "deliver": "carry it out",
      "evaluate": "judge it",
    ],
    [
      "player": "has a stake of its own", "facilitator": "helps others to work together",
      "sponsor": "pays and protects",
    ],
  ]
}
