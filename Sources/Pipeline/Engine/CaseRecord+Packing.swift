import CaseModel
import CaseReader
import Diagnostics
import Disk
import Incremental
import Packing
import Site

extension CaseRecord {
  var packed: [UInt8] {
    var out = PackWriter()
    out.write(id)
    for print in [terms.base, terms.works, terms.shown] { out.write(fixed: print.value) }
    out.write(list: terms.parts) { $0.write(fixed: $1.value) }
    out.write(list: embargoes) { $0.write(fixed: UInt64(bitPattern: Int64($1.seconds))) }
    out.write(fixed: UInt64(bitPattern: Int64(readAt.seconds)))
    census.write(to: &out)
    out.write(list: links) { out, link in
      out.write(link.target)
      out.write(link.address)
      link.span.write(to: &out)
    }
    out.write(list: listing.folders) { $1.write(to: &$0) }
    out.write(list: listing.names) { $0.write($1) }
    out.write(list: inputs) { $1.write(to: &$0) }
    out.write(list: outputs) { out, output in
      out.write(output.part.rawValue)
      out.write(output.name)
      out.write(fixed: output.print.value)
      output.stamp.write(to: &out)
    }
    writeFindings(to: &out)
    out.write(summary)
    out.write(list: rows) { out, rows in
      for number in [rows.code, rows.count, rows.length] { out.write(number) }
      out.write(fixed: rows.print.value)
    }
    out.write(linesLength)
    out.write(fixed: linesPrint.value)
    return out.bytes
  }

  private func writeFindings(to out: inout PackWriter) {
    switch admission {
    case .kept: out.write(0)
    case .published: out.write(1)
    case .withdrawn(let stone):
      out.write(2)
      out.write(stone.date.iso)
      out.write(stone.reason)
    }
    out.write(list: diagnostics) { $1.write(to: &$0) }
    out.write(withheldRuns)
    out.write(list: cited) { $0.write($1) }
    out.write(list: mentioned) { $0.write($1) }
  }

  /// Reads a record.
  init(_ bytes: ArraySlice<UInt8>) throws(PackFault) {
    var input = PackReader(bytes)
    id = try input.string()
    let base = Fingerprint(value: try input.fixed())
    let works = Fingerprint(value: try input.fixed())
    let shown = Fingerprint(value: try input.fixed())
    let parts = try input.list { (input) throws(PackFault) in Fingerprint(value: try input.fixed()) }
    guard parts.count == CasePart.allCases.count else { throw PackFault() }
    terms = Terms(base: base, works: works, shown: shown, parts: parts)
    embargoes = try input.list { (input) throws(PackFault) in try input.moment() }
    readAt = try input.moment()
    census = try Census(&input)
    links = try input.list { (input) throws(PackFault) in
      ContentLink(target: try input.string(), address: try input.string(), span: try SourceSpan(&input))
    }
    let folders = try input.list { (input) throws(PackFault) in try InputTrace(&input) }
    listing = CaseListing(folders: folders, names: try input.strings())
    inputs = try input.list { (input) throws(PackFault) in try InputTrace(&input) }
    outputs = try input.list { (input) throws(PackFault) in
      guard let part = CasePart(rawValue: try input.int()) else { throw PackFault() }
      let name = try input.string()
      let print = Fingerprint(value: try input.fixed())
      return Output(part: part, name: name, print: print, stamp: try FileStamp(&input))
    }
    try readFindings(&input)
    summary = try input.slice()
    rows = try input.list { (input) throws(PackFault) in
      let code = try input.int()
      let count = try input.int()
      let length = try input.int()
      guard code >= 0, count >= 0, length >= 0, count <= Int(Int32.max) else { throw PackFault() }
      return Rows(code: code, count: count, length: length, print: Fingerprint(value: try input.fixed()))
    }
    linesLength = try input.int()
    linesPrint = Fingerprint(value: try input.fixed())
    guard input.isAtEnd else { throw PackFault() }
  }

  private mutating func readFindings(_ input: inout PackReader) throws(PackFault) {
    switch try input.int() {
    case 0: admission = .kept
    case 1: admission = .published
    case 2:
      guard let date = PartialDate(iso: try input.string()) else { throw PackFault() }
      admission = .withdrawn(Tombstone(id: id, date: date, reason: try input.string()))
    default: throw PackFault()
    }
    diagnostics = try input.list { (input) throws(PackFault) in try Diagnostic(&input) }
    withheldRuns = try input.slice()
    cited = try input.strings()
    mentioned = try input.strings()
  }
}

extension PackReader {
  mutating func strings() throws(PackFault) -> [String] {
    try list { (input) throws(PackFault) in try input.string() }
  }
}

extension FileStamp {
  func write(to out: inout PackWriter) {
    for value in [size, modified, changed] { out.write(fixed: UInt64(bitPattern: value)) }
    out.write(fixed: number)
  }

  init(_ input: inout PackReader) throws(PackFault) {
    let size = Int64(bitPattern: try input.fixed())
    let modified = Int64(bitPattern: try input.fixed())
    let changed = Int64(bitPattern: try input.fixed())
    self.init(size: size, modified: modified, changed: changed, number: try input.fixed())
  }
}

extension InputTrace {
  func write(to out: inout PackWriter) {
    out.write(name)
    out.write(fixed: print.value)
    stamp.write(to: &out)
    out.write(isSettled)
  }

  init(_ input: inout PackReader) throws(PackFault) {
    name = try input.string()
    print = Fingerprint(value: try input.fixed())
    stamp = try FileStamp(&input)
    isSettled = try input.bool()
  }
}

extension OutputTrace {
  init(_ input: inout PackReader) throws(PackFault) {
    let path = try input.string()
    let print = Fingerprint(value: try input.fixed())
    self.init(path: path, print: print, stamp: try FileStamp(&input))
  }
}
