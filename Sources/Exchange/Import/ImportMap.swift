import CaseModel

/// What a researcher says of a project that no file of a coding tool says.
package struct ImportMap: Sendable {
  /// What becomes of a code.
  package enum CodeTarget: Sendable, Equatable {
    /// A code of the site's own.
    case own
    case leftOut
    case lens(LensCoding)
  }

  /// A code of the codebook, with what its codings say beside it.
  package struct LensCoding: Sendable, Hashable {
    /// Id of the code.
    var code: String
    var frame: Frame?
    var direction: Direction?
    var presence: Presence?
    var strength: Int?
    var role: String?
  }

  /// What is known of a source.
  package struct SourceRule: Sendable, Equatable {
    var isLeftOut = false
    var kind: NarrativeKind?
    var level: Level?
    var consent: Consent?
    var area: String?
    var position: String?
    var sector: Sector?
    var persons: Int?
    var title: String?
    var label: String?
    var language: String?
    /// Groups to compare by.
    var groups: [SourceGroup] = []
  }

  /// How a coder is called.
  package struct CoderRule: Sendable, Equatable {
    var id: String
    var name: String?
  }

  /// A rule and the names it is for, which may hold `*`.
  struct Rule<Value: Sendable>: Sendable {
    let pattern: String
    let value: Value
  }

  var title: String?
  var language: String?
  /// Variables of the project that become groups; the values of others are left out.
  var groups: [String] = []
  var isPublished = false
  var codes: [Rule<CodeTarget>] = []
  var sources: [Rule<SourceRule>] = []
  var coders: [Rule<CoderRule>] = []

  /// Nothing said.
  package init() {}

  /// What is said of a thing by its first name that a rule is for; names written out come before patterns.
  static func value<Value>(_ names: [String], in rules: [Rule<Value>]) -> Value? {
    for name in names {
      if let rule = rules.first(where: { $0.pattern == name }) { return rule.value }
    }
    return rules.first { rule in rule.pattern.contains("*") && names.contains { Glob.matches($0, rule.pattern) } }?
      .value
  }
}

/// Names with `*` for anything.
enum Glob {
  static func matches(_ name: String, _ pattern: String) -> Bool {
    let (name, pattern) = (Array(name.unicodeScalars), Array(pattern.unicodeScalars))
    var (place, sign) = (0, 0)
    var (star, resumed): (Int?, Int) = (nil, 0)
    while place < name.count {
      if sign < pattern.count, pattern[sign] == "*" {
        (star, resumed) = (sign, place)
        sign += 1
      } else if sign < pattern.count, pattern[sign] == name[place] {
        (place, sign) = (place + 1, sign + 1)
      } else if let star {
        resumed += 1
        (place, sign) = (resumed, star + 1)
      } else {
        return false
      }
    }
    return pattern[sign...].allSatisfy { $0 == "*" }
  }
}
