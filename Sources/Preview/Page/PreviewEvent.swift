import Diagnostics
import Markup

/// What a page hears after each build.
enum PreviewEvent {
  /// One line of JSON.
  static func text(_ state: PreviewState, stamp: Stamp?) -> String {
    JSON.object([
      "build": .integer(state.build), "stamp": .optional(stamp?.description), "stale": .bool(state.isStale),
      "diagnostics": .array(state.diagnostics.map(object)),
    ]).scriptSafe
  }

  private static func object(_ diagnostic: Diagnostic) -> JSON {
    [
      "severity": .string(diagnostic.severity.rawValue), "id": .string(diagnostic.id),
      "place": .string(diagnostic.span.description), "text": .string(diagnostic.summary),
      "hints": .array(diagnostic.hints.map(JSON.string)),
    ]
  }
}
