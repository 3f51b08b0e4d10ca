import CaseModel
import Diagnostics

extension CaseDecoder {
  mutating func assessed(_ fields: inout Fields) -> [AssessedReading] {
    let (reporter, path) = (reporter, path)
    var seen: Set<String> = []
    return fields.records("assessed", of: "an assessed reading") { (fields: inout Fields) -> AssessedReading? in
      fields.require("construct")
      fields.require("value")
      let construct = fields.text("construct", .word(AssessedRules.constructs))
      let value = fields.text("value", .word(AssessedRules.words(of: construct?.value)))
      let basis = fields.word("basis", oneOf: ["paper", "own"])?.value
      let because = fields.text("because")?.value
      if fields.has("assessor"), !fields.has("by") {
        fields.pass("assessor")
        reporter.error(
          "unknown-key", at: fields.keySpan("assessor"), "key 'assessor' is not part of an assessed reading",
          hints: ["write 'by'"])
      }
      let (by, date) = (fields.text("by")?.value, fields.date("date")?.value)
      guard let construct, let value, AssessedRules.check(construct, value, reporter: reporter) else { return nil }
      guard seen.insert(construct.value).inserted else {
        reporter.error(
          "duplicate-id", at: construct.span, "the construct '\(construct.value)' is assessed twice",
          hints: ["keep one"])
        return nil
      }
      let place = Place(file: path, line: construct.span.line ?? 1, column: construct.span.column ?? 1)
      var reading = AssessedReading(construct: construct.value, value: value.value, place: place)
      (reading.basis, reading.because, reading.by, reading.date) = (basis, because, by, date)
      return reading
    }
  }
}

/// Which constructs can be assessed, and by which words. (Model §9.20)
enum AssessedRules {
  static func check(_ construct: Located<String>, _ value: Located<String>, reporter: Reporter) -> Bool {
    guard let known = values[construct.value] else {
      reporter.error(
        "unknown-construct", at: construct.span, "'\(construct.value)' is no construct that is computed",
        hints: Reporter.hints(for: construct.value, among: Array(values.keys)))
      return false
    }
    guard known.contains(value.value) else {
      Fields.reportUnknown(value, key: construct.value, known: known, reporter: reporter)
      return false
    }
    return true
  }

  /// Constructs that can be assessed, in the order of their letters.
  static let constructs = values.keys.sorted()

  /// The words that a construct takes; those of all constructs where it is not known.
  static func words(of construct: String?) -> [String] {
    if let construct, let words = values[construct] { return words }
    return constructs.reduce(into: []) { words, construct in
      for word in values[construct] ?? [] where !words.contains(word) { words.append(word) }
    }
  }

  static let values: [String: [String]] = {
    var values: [String: [String]] = [:]
    for axis in Axis.allCases {
      for frame in Frame.allCases {
        values["involvement.\(axis.rawValue).\(frame.rawValue)"] = axis.ranks.compactMap { axis.label(of: $0) }
      }
    }
    let classes = ["not-co-production", "consumer", "strategic", "enhanced", "networked", "undetermined"]
    for frame in [Frame.intended, .actual] { values["involvement.class.\(frame.rawValue)"] = classes }
    for type in IntegrationType.allCases {
      values["integration.\(type.rawValue)"] = [
        "established", "contested", "enacted-but-constraining", "emerging", "partial", "lacking", "insufficient",
        "silent",
      ]
    }
    values["integration.dominant"] = IntegrationType.allCases.map(\.rawValue) + ["none"]
    values["integration.pattern"] = [
      "structure-led", "relationship-led", "institution-led", "aligned", "fragmented", "mixed", "undetermined",
    ]
    values["opportunity.space"] = ["in-place", "partial", "missing", "undetermined"]
    values["opportunity.bottleneck"] = OpportunityDeclaration.Component.allCases.map(\.rawValue)
    return values
  }()
}
