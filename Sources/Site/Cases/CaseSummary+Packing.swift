import CaseModel
package import Packing

extension CaseSummary: Packable {
  /// Every field, in order.
  package static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    Self(
      id: try packer.pack(value?.id), title: try packer.pack(value?.title), language: try packer.pack(value?.language),
      places: try packer.list(value?.places), period: try packer.period(value?.period),
      lead: try packer.pack(value?.lead), sources: try packer.pack(value?.sources),
      excerpts: try packer.pack(value?.excerpts), hasInvolvement: try packer.pack(value?.hasInvolvement),
      hasIntegration: try packer.pack(value?.hasIntegration), intended: try packer.optionalRaw(value?.intended),
      actual: try packer.optionalRaw(value?.actual), pattern: try packer.raw(value?.pattern),
      hasOwnThresholds: try packer.pack(value?.hasOwnThresholds),
      position: try packer.pack(value?.position), constructs: try packer.pack(value?.constructs),
      authors: try packer.list(value?.authors), published: try packer.date(value?.published),
      modified: try packer.date(value?.modified), actors: try packer.list(value?.actors),
      keywords: try packer.list(value?.keywords), row: try packer.bytes(value?.row))
  }
}

extension CaseConstructs: Packable {
  package static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    Self(
      integration: try packer.rawList(value?.integration), components: try packer.rawList(value?.components),
      space: try packer.raw(value?.space), conditions: try packer.optional(value?.conditions))
  }
}

extension CaseConstructs.Conditions: Packable {
  package static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    Self(met: try packer.pack(value?.met), spokenOf: try packer.pack(value?.spokenOf))
  }
}

extension Packer {
  /// A value of an enumeration that may be missing.
  mutating func optionalRaw<Value: RawRepresentable<String>>(_ value: Value?) throws(PackFault) -> Value? {
    try optional(value) { (value, packer) throws(PackFault) in try packer.raw(value) }
  }

  /// Values of an enumeration.
  mutating func rawList<Value: RawRepresentable<String>>(_ values: [Value]?) throws(PackFault) -> [Value] {
    try list(values) { (value, packer) throws(PackFault) in try packer.raw(value) }
  }

  /// A span of time, each end by its date.
  fileprivate mutating func period(_ value: Period?) throws(PackFault) -> Period {
    Period(from: try date(value?.from), to: try date(value?.to))
  }

  fileprivate mutating func date(_ value: PartialDate?) throws(PackFault) -> PartialDate? {
    guard let text = try optional(value?.iso) else { return nil }
    guard let date = PartialDate(iso: text) else { throw PackFault() }
    return date
  }
}
