package import CaseModel

// The cube of power dynamics.

extension Message {
  /// `A room with three axes: mode of co-production from left to right, aim of involvement upwards, …`
  package static var cubeExtent: Message { Message("figure-cube.extent") }
  /// `…: ….`
  package static func cubeStands(_ name: Message, _ readings: [Message]) -> Message {
    Message("figure-cube.stands", .message("name", name), .list("readings", readings))
  }
  /// `… …`
  package static func cubeOnAxis(_ axis: Axis, _ reading: Message) -> Message {
    Message("figure-cube.on-axis", .term("axis", axis), .message("reading", reading))
  }
  /// `…, in levels from done to intended: ….`
  package static func cubeGapSteps(_ name: Message, _ steps: [Message]) -> Message {
    Message("figure-cube.gap-steps", .message("name", name), .list("steps", steps))
  }
  /// `… on …`
  package static func cubeStepsOn(_ steps: Message, _ axis: Axis) -> Message {
    Message("figure-cube.steps-on", .message("steps", steps), .term("axis", axis))
  }
  /// `Dotted lines lead from a marker to its shadows on floor, left wall and back wall.`
  package static var cubeDottedLines: Message { Message("figure-cube.dotted-lines") }
  /// `Steps between levels have no common unit: the arrow’s length is no amount.`
  package static var cubeNoUnit: Message { Message("figure-cube.no-unit") }
  /// `A pair of equal markers with a line or box between them is an interval.`
  package static var cubeIntervals: Message { Message("figure-cube.intervals") }
  /// `Markers on the same position are drawn a little apart, the intended outermost.`
  package static var cubeCoincidence: Message { Message("figure-cube.coincidence") }
  /// `The shelf on the left holds positions that are not co-production.`
  package static var cubeShelf: Message { Message("figure-cube.shelf") }
  /// `The outlined part of each wall is Mark 1; levels marked + are added.`
  package static var cubeMarks: Message { Message("figure-cube.marks") }
  /// `intended`
  package static var cubeIntendedKey: Message { Message("figure-cube.intended-key") }
  /// `done`
  package static var cubeActualKey: Message { Message("figure-cube.actual-key") }
  /// `read by a person`
  package static var cubeAssessedKey: Message { Message("figure-cube.assessed-key") }
  /// `strength of public command`
  package static var cubeTint: Message { Message("figure-cube.tint") }
  /// `Public organisation in command`
  package static var cubeCommand: Message { Message("figure-cube.command") }
  /// `Others lead, public organisation weaker`
  package static var cubeOthersLead: Message { Message("figure-cube.others-lead") }
  /// `planned society`
  package static var cubePlanned: Message { Message("figure-cube.planned") }
  /// `networked society`
  package static var cubeNetworked: Message { Message("figure-cube.networked") }
  /// `each move = loss of command`
  package static var cubeLossOfCommand: Message { Message("figure-cube.loss-of-command") }
  /// `planned ↔ networked`
  package static var cubePlannedNetworked: Message { Message("figure-cube.planned-networked") }
  /// `+ …`
  package static func cubeAdded(_ rank: Term) -> Message {
    Message("figure-cube.added", .term("rank", rank))
  }
  /// `+ … co-production`
  package static func cubeAddedMode(_ rank: Term) -> Message {
    Message("figure-cube.added-mode", .term("rank", rank))
  }
  /// `…… …`
  package static func cubeLettered(_ letter: Message, _ number: Int, _ rank: Term) -> Message {
    Message("figure-cube.lettered", .message("letter", letter), .count("number", number), .term("rank", rank))
  }
  /// `…… + …`
  package static func cubeLetteredAdded(_ letter: Message, _ number: Int, _ rank: Term) -> Message {
    Message("figure-cube.lettered-added", .message("letter", letter), .count("number", number), .term("rank", rank))
  }
  /// `……`
  package static func cubeLetter(_ letter: Message, _ number: Int) -> Message {
    Message("figure-cube.letter", .message("letter", letter), .count("number", number))
  }
  /// `…`
  package static func cubeAxisLetter(_ axis: Axis) -> Message {
    Message("figure-cube.axis-letter", .term("axis", axis))
  }
  /// `… →`
  package static func cubeTitleRight(_ axis: Axis) -> Message {
    Message("figure-cube.title-right", .term("axis", axis))
  }
  /// `… ↑`
  package static func cubeTitleUp(_ axis: Axis) -> Message {
    Message("figure-cube.title-up", .term("axis", axis))
  }
  /// `… ↗`
  package static func cubeTitleDeep(_ axis: Axis) -> Message {
    Message("figure-cube.title-deep", .term("axis", axis))
  }
  /// `involvement gap`
  package static var cubeGapName: Message { Message("figure-cube.gap") }
  /// `done goes beyond intended`
  package static var cubeGapAhead: Message { Message("figure-cube.gap-ahead") }
  /// `gap in both directions`
  package static var cubeGapBothWays: Message { Message("figure-cube.gap-both-ways") }
  /// `… (…)`
  package static func cubeGapLabel(_ name: Message, _ steps: [Message]) -> Message {
    Message("figure-cube.gap-label", .message("name", name), .list("steps", steps))
  }
  /// `(…)`
  package static func cubeStepsInBrackets(_ steps: [Message]) -> Message {
    Message("figure-cube.steps-in-brackets", .list("steps", steps))
  }
  /// `… …`
  package static func cubeStepsShort(_ axis: Axis, _ steps: Message) -> Message {
    Message("figure-cube.steps-short", .term("axis", axis), .message("steps", steps))
  }
  /// `Read by a person, …`
  package static func cubeAssessed(_ frame: Frame) -> Message {
    Message("figure-cube.assessed", .term("frame", frame))
  }
  /// `… not placed: too little evidence on …`
  package static func cubeLacksEvidence(_ name: Message, on axes: [Axis]) -> Message {
    Message("figure-cube.lacks-evidence", .message("name", name), .list("axes", axes))
  }
  /// `… not placed: beyond Mark 1 on …, see Mark 2`
  package static func cubeBeyondMark(_ name: Message, on axes: [Axis]) -> Message {
    Message("figure-cube.beyond-mark", .message("name", name), .list("axes", axes))
  }
  /// `…: …`
  package static func cubeSpoken(_ name: Message, _ readings: [Message]) -> Message {
    Message("figure-cube.spoken", .message("name", name), .list("readings", readings))
  }
  /// `…`
  package static func cubeReadings(_ readings: [Message]) -> Message {
    Message("figure-cube.readings", .list("readings", readings))
  }
  /// `…, and read so by a person`
  package static func cubeAlsoAssessed(_ name: Message) -> Message {
    Message("figure-cube.also-assessed", .message("name", name))
  }
  /// `….`
  package static func sentenceOf(_ clause: Message) -> Message {
    Message("figure-cube.sentence", .message("clause", clause))
  }
}
