import CaseModel
import Foundation
import Testing

/// The manual explains every word that the format takes.
@Suite struct ManualTests {
  static func words<Word: RawRepresentable & CaseIterable>(_: Word.Type) -> [String] where Word.RawValue == String {
    Word.allCases.map(\.rawValue)
  }

  static let vocabulary: [String] =
    words(NarrativeKind.self) + words(Sector.self) + words(Level.self) + words(Frame.self) + words(Direction.self)
    + words(Presence.self) + words(Standing.self) + words(Consent.self) + words(Attribution.self) + words(Basis.self)
    + words(ActorKind.self) + words(Domain.self) + words(EcosystemLevel.self) + words(TieKind.self)
    + words(TieDirection.self) + words(RespondentMethod.self) + words(Phase.self)
    + OpportunityDeclaration.Component.allCases.flatMap { [$0.rawValue] + $0.items }

  @Test func explainsEachWord() throws {
    let page = try String(contentsOf: DiskFolder.repository.appending(path: "docs/content-format.md"), encoding: .utf8)
    let start = try #require(page.range(of: "## What the words mean"))
    let section = page[start.upperBound...]
    #expect(Self.vocabulary.count > 90)
    for word in Self.vocabulary { #expect(section.contains("`\(word)`"), "\(word)") }
  }
}
