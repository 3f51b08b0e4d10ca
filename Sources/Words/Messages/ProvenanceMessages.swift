// The report: whose texts, who coded, who was not heard.

extension Message {
  /// `Retold from ….`
  package static func provenanceRetold(_ works: [String]) -> Message {
    Message("provenance.retold", .list("works", works))
  }
  /// `Retold from published work.`
  package static var provenanceRetoldNowhere: Message { Message("provenance.retold-unnamed") }
  /// `The texts are translated.`
  package static var provenanceTranslated: Message { Message("provenance.translated") }
  /// `… sources, … passages coded by … people.`
  package static func provenanceAmount(sources: Int, excerpts: Int, coders: Int) -> Message {
    Message("provenance.amount", .count("sources", sources), .count("excerpts", excerpts), .count("coders", coders))
  }
  /// `… sources, … passages in … of them coded by … people.`
  package static func provenanceAmountPart(sources: Int, excerpts: Int, coded: Int, coders: Int) -> Message {
    Message(
      "provenance.amount-part", .count("sources", sources), .count("excerpts", excerpts), .count("coded", coded),
      .count("coders", coders))
  }
  /// `… sources, in which nothing is coded.`
  package static func provenanceUncoded(_ sources: Int) -> Message {
    Message("provenance.uncoded", .count("sources", sources))
  }
  /// `No account is published with this report.`
  package static var provenanceNone: Message { Message("provenance.none") }
  /// `No citizen is heard here.`
  package static var provenanceNoCitizen: Message { Message("provenance.no-citizen") }
  /// `What that means`
  package static var provenanceMeans: Message { Message("provenance.means") }
}
