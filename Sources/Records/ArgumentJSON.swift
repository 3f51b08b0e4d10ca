import CaseModel
import Markup

/// What the authors of a case say themselves, in `case.json`. What is generated where they are silent is not here.
enum ArgumentJSON {
  /// - Parameter text: Gives the words of a text with its citations.
  static func members(_ value: Case, _ text: ([Block]) -> String) -> JSONMembers {
    [
      "headline": .optional(value.headline), "findings": .array(value.findings.map { finding($0, text) }),
      "lenses": .array(value.lenses.map { .string($0.rawValue) }), "sections": .array(value.sections.map(section)),
      "small-cells": ["below": .integer(value.smallCells.below), "because": .optional(value.smallCells.because)],
      "sources": .object(
        JSONMembers(value.narratives.map { ($0.id, source($0)) })),
    ]
  }

  private static func finding(_ finding: AuthorFinding, _ text: ([Block]) -> String) -> JSON {
    [
      "id": .string(finding.id), "says": .string(finding.says),
      "because": .optional(finding.because.isEmpty ? nil : text(finding.because)),
      "evidence": .array(finding.evidence.map { .string($0.description) }),
      "against": .array(finding.against.map { .string($0.description) }),
      "confidence": finding.confidence.map {
        ["level": .string($0.level.rawValue), "because": .string($0.because)]
      } ?? .null,
    ]
  }

  private static func section(_ section: CaseSection) -> JSON {
    ["id": .string(section.id), "title": .string(section.title), "place": .string(section.place.rawValue)]
  }

  private static func source(_ narrative: Narrative) -> JSON {
    ["label": .string(narrative.label), "kind": .string(narrative.kind.rawValue)]
  }
}
