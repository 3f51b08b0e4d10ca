import CaseModel
import Markup

/// What the authors of a case say themselves, in `case.json`. What is generated where they are silent is not here.
enum ArgumentJSON {
  static func members(_ value: Case) -> [String: JSON] {
    [
      "headline": .optional(value.headline), "findings": .array(value.findings.map(finding)),
      "lenses": .array(value.lenses.map { .string($0.rawValue) }), "sections": .array(value.sections.map(section)),
      "small-cells": ["below": .integer(value.smallCells.below), "because": .optional(value.smallCells.because)],
      "sources": .object(
        Dictionary(value.narratives.map { ($0.id, source($0)) }, uniquingKeysWith: { first, _ in first })),
    ]
  }

  private static func finding(_ finding: AuthorFinding) -> JSON {
    [
      "id": .string(finding.id), "says": .string(finding.says), "because": .optional(because(finding)),
      "evidence": .array(finding.evidence.map { .string($0.description) }),
      "against": .array(finding.against.map { .string($0.description) }),
      "confidence": finding.confidence.map {
        ["level": .string($0.level.rawValue), "because": .string($0.because)]
      } ?? .null,
    ]
  }

  private static func because(_ finding: AuthorFinding) -> String? {
    finding.because.isEmpty ? nil : finding.because.plainText
  }

  private static func section(_ section: CaseSection) -> JSON {
    ["id": .string(section.id), "title": .string(section.title), "place": .string(section.place.rawValue)]
  }

  private static func source(_ narrative: Narrative) -> JSON {
    ["label": .string(narrative.label), "kind": .string(narrative.kind.rawValue)]
  }
}
