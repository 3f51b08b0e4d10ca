import CaseModel
import CaseReader
import Diagnostics
import Packing
import Site

extension CaseRecord: Packable {
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    Self(
      id: try packer.pack(value?.id),
      terms: try packer.pack(value?.terms),
      embargoes: try packer.list(value?.embargoes),
      readAt: try packer.pack(value?.readAt),
      census: try packer.pack(value?.census),
      links: try packer.list(value?.links),
      listing: try packer.pack(value?.listing),
      inputs: try packer.list(value?.inputs),
      outputs: try packer.list(value?.outputs),
      admission: try packer.pack(value?.admission),
      diagnostics: try packer.list(value?.diagnostics),
      withheldRuns: try packer.slice(value?.withheldRuns),
      cited: try packer.list(value?.cited),
      mentioned: try packer.list(value?.mentioned),
      summary: try packer.slice(value?.summary),
      rows: try packer.list(value?.rows),
      linesLength: try packer.pack(value?.linesLength),
      linesPrint: try packer.pack(value?.linesPrint))
  }
}

extension CaseRecord.Terms: Packable {
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    let terms = Self(
      base: try packer.pack(value?.base), works: try packer.pack(value?.works), shown: try packer.pack(value?.shown),
      parts: try packer.list(value?.parts))
    try packer.require(terms.parts.count == CasePart.allCases.count)
    return terms
  }
}

extension CaseRecord.Admission: Packable {
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    switch try packer.pack(value?.number) {
    case 0: return .kept
    case 1: return .published
    case 2: return .withdrawn(try packer.pack(value?.stone))
    default: throw PackFault()
    }
  }

  private var number: Int {
    switch self {
    case .kept: 0
    case .published: 1
    case .withdrawn: 2
    }
  }
}

extension CaseRecord.Output: Packable {
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    Self(
      part: try packer.raw(value?.part), name: try packer.pack(value?.name), print: try packer.pack(value?.print),
      stamp: try packer.pack(value?.stamp))
  }
}

extension CaseRecord.Rows: Packable {
  static func packing(_ value: Self?, with packer: inout some Packer) throws(PackFault) -> Self {
    let rows = Self(
      code: try packer.pack(value?.code), count: try packer.pack(value?.count), length: try packer.pack(value?.length),
      print: try packer.pack(value?.print))
    try packer.require(rows.code >= 0 && rows.length >= 0 && (0...Int(Int32.max)).contains(rows.count))
    return rows
  }
}
