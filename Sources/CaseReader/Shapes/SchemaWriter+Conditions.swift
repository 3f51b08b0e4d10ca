import Markup

/// What must be there, always or only where something else is so.
extension SchemaWriter {
  /// Keys that must be there, and those of which one must be.
  static func requirement(_ requirements: [Requirement]) -> JSONMembers {
    var members: JSONMembers = [:]
    let single = requirements.compactMap { $0.keys.count == 1 ? $0.keys.first : nil }
    if !single.isEmpty { members["required"] = .array(single.map(JSON.string)) }
    let groups = requirements.map(\.keys).filter { $0.count > 1 }.map { keys -> JSON in
      ["anyOf": .array(keys.map { ["required": [.string($0)]] })]
    }
    if groups.count == 1, case .object(let group) = groups[0] { return members.merging(group) }
    if !groups.isEmpty { members["allOf"] = .array(groups) }
    return members
  }

  /// The conditions on values of a mapping: one for each test, with all that follows from it.
  mutating func conditions(of mapping: ValuePath) -> [JSON] {
    let own = shape.conditions.filter { $0.mapping == mapping }
    var seen: [[ShapeCondition.Test]] = []
    for condition in own where !seen.contains(condition.tests) { seen.append(condition.tests) }
    return seen.map { tests in
      let consequences = own.filter { $0.tests == tests }.map { then($0.consequence, from: mapping) }
      let tests = tests.map(Self.test)
      return [
        "if": tests.count == 1 ? tests[0] : ["allOf": .array(tests)],
        "then": consequences.count == 1 ? consequences[0] : ["allOf": .array(consequences)],
      ]
    }
  }

  private static func test(_ test: ShapeCondition.Test) -> JSON {
    let isThere: JSON = [.string(test.key)]
    if test.words.isEmpty { return test.isAbsent ? ["not": ["required": isThere]] : ["required": isThere] }
    let isOne: JSON = .object([test.key: ["enum": .array(test.words.map(JSON.string))]])
    return test.isAbsent ? ["properties": isOne] : ["properties": isOne, "required": isThere]
  }

  private mutating func then(_ consequence: ShapeCondition.Consequence, from mapping: ValuePath) -> JSON {
    let leaf: JSONMembers =
      switch consequence {
      case .requirement(let requirement): Self.requirement([requirement])
      case .form(_, .scalar(let form)): shared.named(form)
      case .form: [:]
      }
    let steps = consequence.path.steps.dropFirst(mapping.steps.count)
    return steps.reversed().reduce(.object(leaf)) { inner, step in
      switch step {
      case .key(let key): ["properties": .object([key: inner])]
      case .item: ["items": inner]
      }
    }
  }
}
