package import CaseModel

// Who is part of the case.

extension Message {
  /// `…: …. Domains follow the Lanarkshire study (2024).`
  package static func ecosystemReading(_ actors: Int, _ parts: [Message]) -> Message {
    Message("ecosystem.reading", .count("actors", actors), .list("parts", parts))
  }
  /// `… in the domain of …`
  package static func actorsIn(_ domain: Domain, _ number: Int) -> Message {
    Message("ecosystem.in-domain", .term("domain", domain), .count("number", number))
  }
  /// `… in no domain that is said`
  package static func actorsInNone(_ number: Int) -> Message {
    Message("ecosystem.in-none", .count("number", number))
  }
  /// `At the boundary and outside it`
  package static var atTheBoundary: Message { Message("ecosystem.at-the-boundary") }
  /// `…: left out of decisions`
  package static func leftOut(_ actor: String) -> Message {
    Message("ecosystem.left-out", .text("actor", actor))
  }
  /// `…: at the edge of decisions`
  package static func atTheEdge(_ actor: String) -> Message {
    Message("ecosystem.at-the-edge", .text("actor", actor))
  }
}
