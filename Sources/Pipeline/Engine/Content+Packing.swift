import CaseModel
import CaseReader
import Diagnostics
import Packing

extension Diagnostic: Packable {
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    Self(
      try packer.raw(value?.severity), try packer.pack(value?.id), at: try packer.pack(value?.span),
      try packer.pack(value?.summary), hints: try packer.list(value?.hints))
  }
}

extension SourceSpan: Packable {
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    Self(
      file: try packer.pack(value?.file), line: try packer.optional(value?.line),
      column: try packer.optional(value?.column))
  }
}

extension ContentLink: Packable {
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    Self(
      target: try packer.pack(value?.target), address: try packer.pack(value?.address),
      span: try packer.pack(value?.span))
  }
}

extension Census: Packable {
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    var census = value ?? Census()
    try packer.pack(&census.cases)
    try packer.pack(&census.drafts)
    try packer.pack(&census.embargoed)
    try packer.pack(&census.withdrawn)
    try packer.pack(&census.narratives)
    try packer.pack(&census.unnamed)
    try packer.pack(&census.withheld)
    try packer.pack(&census.retracted)
    try packer.pack(&census.codings)
    census.coders = Set(try packer.list(census.coders.sorted()))
    return census
  }
}

extension Moment: Packable {
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    Self(seconds: try packer.pack(value?.seconds))
  }
}

extension PartialDate: Packable {
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    guard let date = Self(iso: try packer.pack(value?.iso)) else { throw PackFault() }
    return date
  }
}

extension Tombstone: Packable {
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    Self(
      id: try packer.pack(value?.id), date: try packer.pack(value?.date), reason: try packer.pack(value?.reason))
  }
}

extension Shingles: Packable {
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    Self(kept: try KeptRuns.packing(value.map { KeptRuns(all: $0.kept) }, with: &packer).all)
  }
}

/// Runs of words as they are kept, by the number of words in a run.
struct KeptRuns: Packable {
  let all: [(length: Int, hashes: [UInt64])]

  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    Self(
      all: try packer.list(value?.all) { (runs, packer) throws(PackFault) in
        (length: try packer.pack(runs?.length), hashes: try packer.list(runs?.hashes))
      })
  }
}
