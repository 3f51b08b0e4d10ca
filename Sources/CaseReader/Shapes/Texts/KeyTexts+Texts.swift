extension KeyTexts {
  static let texts: [String: [String: String]] = [
    "a narrative": [
      "title": "Title of the narrative.",
      "label": "Name of the source on every page and figure, at most 40 characters; the title when absent.",
      "kind": "What kind of text it is.",
      "source": "Who speaks. The authors of a case, in an analysis, need not say who they are.",
      "consent": "What may be published; withheld when absent.",
      "counts": "Whether a withheld or embargoed narrative counts like an aggregate-only one; no when absent.",
      "embargo": "The narrative is withheld until then.",
      "withdrawn": "That the narrative was withdrawn: a page with id, date and reason takes its place.",
      "attribution": "How the speaker may be named.",
      "date": "When it was given.",
      "numbered": "Whether paragraphs, or turns of speech, are numbered in the margin; no when absent.",
      "language": "Language of the text; the case's when absent.",
      "translated-from": "Language from which it was translated.",
      "original": "Id of the narrative that this one translates.",
    ],
    "a source": [
      "level": "The level from which the speaker speaks; none for a document.",
      "organisation": "Id of the actor the speaker belongs to.",
      "position": "What the speaker does.",
      "sector": "The sector the speaker belongs to.",
      "area": "Id of the area the speaker belongs to.",
      "persons": "How many persons speak.",
      "groups": "What the source has in common with others, to compare by: {wave: first, trade: nurse}.",
    ],
    "a coding file": [
      "covers": "Narratives and excerpts that the coder read, so that silence there is a no.",
      "codings": "The codings.",
    ],
    "a coding": coding.merging([
      "excerpt":
        "The excerpt, written narrative#anchor, or narrative#* for all of it; with 'exact', the narrative alone.",
      "code": "Id of the code.",
      "adjudicated": "Whether it replaces other coders' codings of the excerpt in the same cell; no when absent.",
      "exact": "The words that are quoted, where the narrative has no anchor for them.",
      "as": "Name of the excerpt that is quoted.",
      "prefix": "Words right before the quote, where it stands more than once.",
      "suffix": "Words right after the quote.",
    ]) { first, _ in first },
    "a coded span": coding.merging(["coder": "Id of the coder; the case's first when absent."]) { first, _ in first },
  ]

  /// What the span of a text and the row of a file say of a coding.
  private static let coding = [
    "frame": "Whether it is meant, called for or done; axes and public roles need it, done elsewhere when absent.",
    "level": "The level that the statement is about; the source's when absent.",
    "direction": "Whether it helps or hinders; indicators of integration need it.",
    "presence": "Whether the thing is there; indicators of integration that do not help need it.",
    "strength": "1 implied or hedged, 2 plain, 3 explicit with example or emphasis; 2 when absent.",
    "actor": "Id of the actor it is about; codes of power need it.",
    "standing": "How that actor stands; codes of power need it.",
    "role": "The role that orch-role stands for, in the form of an id.",
    "area": "Id of the area it is about; the source's when absent.",
    "consent": "What of the excerpt may be published; the strictest of all that is said of it holds.",
    "paraphrase": "What is published where the words may not be.",
    "memo": "For coders alone; never published.",
  ]
}
