import CaseModel
import Figures
import Markup
package import Packing

extension CaseSummary {
  func write(to out: inout PackWriter) {
    for text in [id, title, language, setting, lead, material, intended, actual, pattern] { out.write(text) }
    out.write(hasInvolvement)
    out.write(hasIntegration)
    out.write(sources)
    out.write(excerpts)
    position.write(to: &out)
    for words in [constructs.integration, constructs.opportunity, constructs.coordination] {
      out.write(list: words) { $0.write($1) }
    }
    out.write(thumbnail.bytes)
    out.write(row)
  }

  /// Reads what ``write(to:)`` wrote.
  package init(_ input: inout PackReader) throws(PackFault) {
    id = try input.string()
    title = try input.string()
    language = try input.string()
    setting = try input.string()
    lead = try input.string()
    material = try input.string()
    intended = try input.string()
    actual = try input.string()
    pattern = try input.string()
    hasInvolvement = try input.bool()
    hasIntegration = try input.bool()
    sources = try input.int()
    excerpts = try input.int()
    position = try SharedCube.Entry(&input)
    constructs = try CaseConstructs(&input)
    let thumbnail = Array(try input.slice())
    self.thumbnail = .build { $0.append(rendered: thumbnail) }
    row = Array(try input.slice())
  }
}

extension CaseConstructs {
  init(_ input: inout PackReader) throws(PackFault) {
    integration = try input.list { (input) throws(PackFault) in try input.string() }
    opportunity = try input.list { (input) throws(PackFault) in try input.string() }
    coordination = try input.list { (input) throws(PackFault) in try input.string() }
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
