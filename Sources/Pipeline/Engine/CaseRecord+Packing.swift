import CaseModel
import CaseReader
import Diagnostics
import Packing
import Site

extension CaseRecord: Packable {
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    Self(
      id: try packer.pack(value?.id),
      outerInputs: try packer.pack(value?.outerInputs),
      embargoes: try packer.list(value?.embargoes),
      readAt: try packer.pack(value?.readAt),
      census: try packer.pack(value?.census),
      links: try packer.list(value?.links),
      listing: try packer.pack(value?.listing),
      inputs: try packer.list(value?.inputs),
      made: try packer.pack(value?.made),
      admission: try packer.pack(value?.admission),
      diagnostics: try packer.list(value?.diagnostics),
      withheldRuns: try packer.slice(value?.withheldRuns),
      cited: try packer.list(value?.cited),
      mentioned: try packer.list(value?.mentioned),
      summary: try packer.slice(value?.summary),
      aside: try packer.pack(value?.aside))
  }
}

extension CaseRecord.OuterInputs: Packable {
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    let inputs = Self(
      base: try packer.pack(value?.base), works: try packer.pack(value?.works),
      labels: try packer.pack(value?.labels), shown: try packer.pack(value?.shown),
      parts: try packer.list(value?.parts))
    try packer.require(inputs.parts.count == CasePart.allCases.count)
    return inputs
  }
}

extension CaseRecord.Admission: Packable {
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    switch try packer.pack(value?.number) {
    case 0: return .heldBack
    case 1: return .published
    case 2: return .withdrawn(try packer.pack(value?.tombstone))
    default: throw PackFault()
    }
  }

  private var number: Int {
    switch self {
    case .heldBack: 0
    case .published: 1
    case .withdrawn: 2
    }
  }
}

extension CaseRecord.Output: Packable {
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    Self(
      part: try packer.raw(value?.part), name: try packer.pack(value?.name),
      fingerprint: try packer.pack(value?.fingerprint),
      stamp: try packer.pack(value?.stamp))
  }
}

extension CaseRecord.Rows: Packable {
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    let (code, count) = (try packer.pack(value?.code), try packer.pack(value?.count))
    let length = try packer.pack(value?.length)
    let most = Int(UInt32.max)
    try packer.require(code >= 0 && code <= most && length >= 0 && length <= most)
    try packer.require(count >= 0 && count <= Int(Int32.max))
    return Self(code: code, count: count, length: length, fingerprint: try packer.pack(value?.fingerprint))
  }
}
