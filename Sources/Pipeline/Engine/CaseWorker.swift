import CaseModel
import CaseReader
import Diagnostics
import Disk
import Incremental
import Packing
import SiteRenderer

/// Brings one case from content to output, or finds that nothing of it needs to be done.
struct CaseWorker: Sendable {
  let input: SiteBuild.Input
  let frame: ContentFrame
  let terms: BuildTerms
  let renderer: SiteRenderer
  let sink: any SiteSink
  let cache: BuildCache
  /// Where rows of cases are put aside.
  let rows: RowFile
  let watch: BuildWatch

  /// What is still true of an old record.
  struct Standing {
    var record: CaseRecord
    /// Parts that have to be made anew.
    var stale: Set<CasePart>
    /// Whether stamps were renewed.
    var isRenewed: Bool
  }

  /// Works on a case.
  ///
  /// - Parameter renders: Asked before files are made; without, the case is only read.
  func work(_ id: String, order: Int, renders: () -> Bool) throws -> CaseOutcome {
    let entry = cache.cases[id]
    let standing = try watch.measure(.compare, id) { () throws -> Standing? in
      try entry.flatMap { try self.standing($0, id) }
    }
    if let entry, let standing, standing.stale.isEmpty {
      let packed = standing.isRenewed ? standing.record.packed[...] : entry.packed
      return CaseOutcome(
        standing.record, packed: packed, offset: entry.offset, hasSamePaths: true, isUntouched: !standing.isRenewed)
    }
    return try make(id, order: order, old: standing, entry: entry, renders: renders)
  }

  /// Whether a case is published, without making anything of it.
  func isPublished(_ id: String) throws -> Bool {
    if let entry = cache.cases[id], let record = try? CaseRecord(entry.packed), hasSameTerms(record),
      let same = try sameInputs(record)
    {
      return same.record.admission == .published
    }
    let reading = CorpusReader(input.content, terms: input.terms).read(id, frame: frame)
    // A fault of the machine may pass before the case is read for good, and the answer would be wrong.
    if let fault = reading.diagnostics.first(where: { $0.id == "unreadable-file" }) {
      throw FileFault("read", fault.span.file, reason: fault.summary)
    }
    if case .published = reading.admission { return true }
    return false
  }

  private func make(_ id: String, order: Int, old: Standing?, entry: BuildCache.Entry?, renders: () -> Bool) throws
    -> CaseOutcome
  {
    let folder = TracingFolder(input.content, caseID: id)
    let listing = try (input.content as? DiskFolder).map { (disk) throws(FileFault) in
      try CaseListing(disk.place(of: "cases/" + id))
    }
    let reading = watch.measure(.read, id) { CorpusReader(folder, terms: input.terms).read(id, frame: frame) }
    var record = record(id, reading)
    record.listing = listing ?? CaseListing()
    record.inputs = folder.traces
    var offset = 0
    if case .published(let value) = reading.admission, renders() {
      let analysis = watch.measure(.assess, id) { CaseAnalysis(value) }
      record.diagnostics += analysis.diagnostics(displayName: input.content.displayName)
      try write(analysis, to: &record, order: order, old: old, known: entry)
      offset = try putAside(renderer.digest(of: analysis), lines: renderer.lines(of: analysis), in: &record)
    }
    // A case that is new takes the place of another, perhaps, whose files have to go.
    let before = try entry.map { try CaseRecord($0.packed).outputs.map(\.name).sorted() }
    return CaseOutcome(
      record, packed: record.packed[...], offset: offset,
      hasSamePaths: before == record.outputs.map(\.name).sorted(), isUntouched: false)
  }

  private func record(_ id: String, _ reading: CaseReading) -> CaseRecord {
    let mentioned = reading.mentioned.union(reading.cited).sorted()
    var record = CaseRecord(
      id: id, terms: terms.terms(mentioned: mentioned, withholds: !reading.withheld.isEmpty))
    record.embargoes = reading.embargoes.map(\.firstDay)
    record.day = terms.day
    switch reading.admission {
    case .published: record.admission = .published
    case .withdrawn(let stone): record.admission = .withdrawn(stone)
    case .kept: record.admission = .kept
    }
    record.diagnostics = reading.diagnostics
    record.withhold(reading.withheld)
    record.cited = reading.cited.sorted()
    record.mentioned = mentioned
    return record
  }

  private func write(
    _ analysis: CaseAnalysis, to record: inout CaseRecord, order: Int, old: Standing?, known: BuildCache.Entry?
  ) throws {
    var withheld = try record.withheld
    frame.forgetShown(in: &withheld)
    // What is known of the output holds even where the case itself changed.
    var before: [String: OutputTrace] = [:]
    if let known {
      let old = try CaseRecord(known.packed)
      for output in old.outputs { before[old.root + "/" + output.name] = old.trace(output) }
    }
    let stale = old?.stale ?? Set(CasePart.allCases)
    if let old {
      record.outputs = old.record.outputs.filter { !stale.contains($0.part) }
      // Attachments are read where they are published, which is not now.
      if !stale.contains(.data) { record.inputs += old.record.inputs.filter { $0.name.hasPrefix("attachments/") } }
    }
    let files = watch.measure(.render, record.id) { renderer.files(of: analysis, stale) }
    record.diagnostics += LeakScan.check(files.map(\.file), for: withheld)
    try watch.measure(.write, record.id) {
      for (place, made) in files.enumerated() {
        let trace = try take(made.file, order + place, known: before[made.file.path], to: &record)
        record.outputs.append(record.output(made.part, trace))
      }
    }
  }

  private func take(_ file: OutputFile, _ order: Int, known: OutputTrace?, to record: inout CaseRecord)
    throws(FileFault) -> OutputTrace
  {
    let moment = System.now
    var stamp: FileStamp?
    if case .copy(let source) = file.contents, let disk = input.content as? DiskFolder {
      stamp = try System.stamp(of: disk.place(of: source))
    }
    // A trace that no longer fits the file says nothing.
    var sure = known
    if let known { sure = try sink.stamp(of: known.path)?.hasSameBytes(as: known.stamp) == true ? known : nil }
    let trace = try sink.take(file, order: order, known: sure)
    if case .copy(let source) = file.contents, let stamp {
      let name = String(source.dropFirst(record.root.count + 1))
      record.inputs.append(InputTrace(name: name, print: trace.print, stamp: stamp, readAt: moment))
    }
    return trace
  }

  private func putAside(_ digest: CaseDigest, lines: [UInt8], in record: inout CaseRecord) throws(FileFault) -> Int {
    record.summary = digest.summary[...]
    record.rows = digest.rows.map {
      CaseRecord.Rows(code: $0.code, count: $0.count, length: $0.bytes.count, print: Fingerprint($0.bytes))
    }
    record.linesLength = lines.count
    record.linesPrint = Fingerprint(lines)
    return try rows.append(digest.rows.flatMap(\.bytes) + lines)
  }
}
