import CaseModel
import Figures
package import Packing

extension CaseSummary {
  func write(to out: inout PackWriter) {
    for text in [id, title, language, lead] { out.write(text) }
    out.write(list: places) { $0.write($1) }
    for date in [period.from, period.to] { out.write(optional: date?.iso) { $0.write($1) } }
    for number in [sources, excerpts] { out.write(number) }
    out.write(hasInvolvement)
    out.write(hasIntegration)
    for value in [intended, actual] { out.write(optional: value?.rawValue) { $0.write($1) } }
    out.write(pattern.rawValue)
    position.write(to: &out)
    constructs.write(to: &out)
    out.write(row)
  }

  /// Reads what ``write(to:)`` wrote.
  package init(_ input: inout PackReader) throws(PackFault) {
    id = try input.string()
    title = try input.string()
    language = try input.string()
    lead = try input.string()
    places = try input.list { (input) throws(PackFault) in try input.string() }
    period = Period(from: try input.date(), to: try input.date())
    sources = try input.int()
    excerpts = try input.int()
    hasInvolvement = try input.bool()
    hasIntegration = try input.bool()
    intended = try input.optional { (input) throws(PackFault) in try input.value() }
    actual = try input.optional { (input) throws(PackFault) in try input.value() }
    pattern = try input.value()
    position = try SharedCube.Entry(&input)
    constructs = try CaseConstructs(&input)
    row = Array(try input.slice())
  }
}

extension PackReader {
  /// A value that was written by its name.
  fileprivate mutating func value<Value: RawRepresentable<String>>() throws(PackFault) -> Value {
    guard let value = Value(rawValue: try string()) else { throw PackFault() }
    return value
  }

  /// A date that may be missing.
  fileprivate mutating func date() throws(PackFault) -> PartialDate? {
    let text = try optional { (input) throws(PackFault) in try input.string() }
    guard let text else { return nil }
    guard let date = PartialDate(iso: text) else { throw PackFault() }
    return date
  }
}

extension CaseConstructs {
  func write(to out: inout PackWriter) {
    out.write(list: integration) { $0.write($1.rawValue) }
    out.write(list: components) { $0.write($1.rawValue) }
    out.write(space.rawValue)
    out.write(optional: conditions) { out, conditions in
      out.write(conditions.met)
      out.write(conditions.spokenOf)
    }
  }

  init(_ input: inout PackReader) throws(PackFault) {
    integration = try input.list { (input) throws(PackFault) in try input.value() }
    components = try input.list { (input) throws(PackFault) in try input.value() }
    space = try input.value()
    conditions = try input.optional { (input) throws(PackFault) in
      let met = try input.int()
      return Conditions(met: met, spokenOf: try input.int())
    }
  }
}

extension SharedCube.Entry {
  func write(to out: inout PackWriter) {
    out.write(name)
    for readings in [intended, actual] {
      for reading in [readings.mode, readings.aim, readings.stance] { reading.write(to: &out) }
    }
    out.write(optional: anchor) { $0.write($1) }
  }

  init(_ input: inout PackReader) throws(PackFault) {
    self.init(name: try input.string())
    intended = try AxisReadings(&input)
    actual = try AxisReadings(&input)
    anchor = try input.optional { (input) throws(PackFault) in try input.string() }
  }
}

extension AxisReadings {
  init(_ input: inout PackReader) throws(PackFault) {
    let mode = try AxisReading(&input)
    let aim = try AxisReading(&input)
    self.init(mode: mode, aim: aim, stance: try AxisReading(&input))
  }
}

extension AxisReading {
  func write(to out: inout PackWriter) {
    out.write(status.rawValue)
    out.write(optional: interval) { out, interval in
      out.write(interval.lowerBound)
      out.write(interval.upperBound)
    }
    out.write(list: weights.sorted { $0.key < $1.key }) { out, weight in
      out.write(weight.key)
      out.write(weight.value)
    }
    out.write(optional: codings) { $0.write($1) }
    out.write(optional: sources) { $0.write($1) }
    out.write(optional: anchor) { $0.write($1) }
    out.write(list: rankAnchors.sorted { $0.key < $1.key }) { out, anchor in
      out.write(anchor.key)
      out.write(anchor.value)
    }
  }

  init(_ input: inout PackReader) throws(PackFault) {
    guard let status = Figures.EvidenceStatus(rawValue: try input.string()) else { throw PackFault() }
    let interval = try input.optional { (input) throws(PackFault) in
      let lower = try input.int()
      let upper = try input.int()
      guard lower <= upper else { throw PackFault() }
      return lower...upper
    }
    let weights = try input.list { (input) throws(PackFault) in (try input.int(), try input.double()) }
    let codings = try input.optional { (input) throws(PackFault) in try input.int() }
    let sources = try input.optional { (input) throws(PackFault) in try input.int() }
    let anchor = try input.optional { (input) throws(PackFault) in try input.string() }
    let anchors = try input.list { (input) throws(PackFault) in (try input.int(), try input.string()) }
    self.init(
      status: status, interval: interval, weights: Dictionary(weights, uniquingKeysWith: { $1 }), codings: codings,
      sources: sources, anchor: anchor, rankAnchors: Dictionary(anchors, uniquingKeysWith: { $1 }))
  }
}
